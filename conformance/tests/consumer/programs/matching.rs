//! Replies: open enums, unions, ids or objects, what the contract doesn't know.
use stripe_client::customers::DeletedCustomer;
use stripe_client::invoices::InvoiceStatus;
use stripe_client::subscriptions::params;
use stripe_client::{Customer, Expandable, Invoice, Json};

fn status(invoice: &Invoice) -> &str {
    match &invoice.status {
        Some(InvoiceStatus::Draft | InvoiceStatus::Open) => "open",
        Some(InvoiceStatus::Unknown(new)) => new,
        Some(other) => other.as_str(),
        None => "none",
    }
}

fn customer(invoice: &Invoice) -> String {
    let customer: &Expandable<Customer, DeletedCustomer> = &invoice.customer;
    match customer {
        Expandable::Id(id) => id.to_string(),
        Expandable::Object(customer) => customer.email.clone().unwrap_or_default(),
        Expandable::Deleted(gone) => gone.id.to_string(),
    }
}

fn when(end: &params::TrialEnd) -> Option<i64> {
    match end {
        params::TrialEnd::Now => Some(0),
        params::TrialEnd::Unknown(json) => json.as_i64(),
        _ => None,
    }
}

pub(super) fn main() -> Result<(), serde_json::Error> {
    let json = serde_json::json!({"id": "in_1", "object": "invoice", "status": "later", "new": 1, "customer": "cus_1"});
    let invoice: Invoice = serde_json::from_value(json.clone())?;
    assert_eq!(status(&invoice), "later");
    assert_eq!(customer(&invoice), "cus_1");
    assert_eq!(invoice.extra.get("new"), Some(&Json::from(1)));
    assert_eq!(serde_json::to_value(&invoice)?, json);
    assert_eq!(when(&params::TrialEnd::Now), Some(0));
    Ok(())
}
