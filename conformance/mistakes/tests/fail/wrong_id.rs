//! An id of one type is no id of another.
use stripe_client::{Customer, Id, invoices};

fn main() {
    let customer: Id<Customer> = "cus_1".into();
    let _ = invoices::attach_payment(customer);
}
