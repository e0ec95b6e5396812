//! A parameter that the operation doesn't have.
use stripe_client::invoices;

fn main() {
    let _ = invoices::attach_payment("in_1").payment_intnt("pi_1");
}
