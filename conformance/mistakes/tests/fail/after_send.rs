//! Once it is sent it is no request any more.
use stripe_client::{Client, invoices};

fn late(client: &Client) {
    let _ = invoices::attach_payment("in_1")
        .send(client)
        .payment_intent("pi_1");
}

fn main() {
    let _ = late;
}
