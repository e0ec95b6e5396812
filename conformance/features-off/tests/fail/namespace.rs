//! A namespace that is off.
use stripe_client::invoices;

fn main() {
    let _ = invoices::attach_payment("in_1");
}
