//! Something else than a client.
use stripe_client::invoices;

fn main() {
    let _ = invoices::attach_payment("in_1").send(&String::from("sk_test_123"));
}
