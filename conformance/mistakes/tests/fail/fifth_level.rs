//! Stripe expands four levels.
use stripe_client::invoices;

fn main() {
    let _ = invoices::retrieve("in_1")
        .expand_path(|invoice| invoice.payments().data().payment().charge().customer());
}
