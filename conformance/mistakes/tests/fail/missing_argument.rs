//! What is required is an argument.
use stripe_client::{invoices, payment_intents};

fn main() {
    let _ = invoices::attach_payment();
    let _ = payment_intents::create(2000);
}
