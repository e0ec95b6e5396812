//! What an operation needs can't be cleared, and what can't be cleared has no setter for it.
use stripe_client::{payment_intents, subscriptions};

fn main() {
    let _ = payment_intents::create(2000, "eur").clear_amount();
    let _ = subscriptions::create().clear_customer();
}
