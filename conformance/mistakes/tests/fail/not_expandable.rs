//! What can't be expanded isn't there to be written.
use stripe_client::invoices;

fn main() {
    let _ = invoices::retrieve("in_1").expand_path(|invoice| invoice.amount_due());
}
