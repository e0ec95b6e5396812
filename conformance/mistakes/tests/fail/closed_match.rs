//! Enumerations grow: a match needs an arm for what is to come.
use stripe_client::invoices::InvoiceStatus;

fn name(status: InvoiceStatus) -> &'static str {
    match status {
        InvoiceStatus::Draft => "draft",
        InvoiceStatus::Open => "open",
        InvoiceStatus::Paid => "paid",
        InvoiceStatus::Uncollectible => "uncollectible",
        InvoiceStatus::Void => "void",
        InvoiceStatus::Unknown(_) => "unknown",
    }
}

fn main() {
    let _ = name;
}
