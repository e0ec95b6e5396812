//! A request is sent with a client, not with its key.
use stripe_client::invoices;

fn main() {
    let _ = invoices::retrieve("in_1").send(&"sk_test_1");
}
