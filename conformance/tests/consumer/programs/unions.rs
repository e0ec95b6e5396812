//! Fields that are one of several objects, and what is to come.
use stripe_client::customers::{DeletedCustomer, PaymentSource};
use stripe_client::{Charge, Customer, Expandable, Id};

fn last4(source: &PaymentSource) -> Option<&str> {
    match source {
        PaymentSource::Card(card) => Some(&card.last4),
        PaymentSource::BankAccount(account) => Some(&account.last4),
        PaymentSource::Unknown(json) => json.get("last4")?.as_str(),
        _ => None,
    }
}

/// The id is there whether or not it was expanded.
fn customer(charge: &Charge) -> Option<Id<Customer>> {
    charge.customer.as_ref().map(Expandable::id)
}

fn email(customer: &Expandable<Customer, DeletedCustomer>) -> Option<&str> {
    customer.object()?.email.as_deref()
}

pub(super) fn main() -> Result<(), serde_json::Error> {
    let card: PaymentSource =
        serde_json::from_str(r#"{"object": "card", "id": "card_1", "last4": "4242"}"#)?;
    assert_eq!(last4(&card), Some("4242"));
    let wallet: PaymentSource = serde_json::from_str(r#"{"object": "wallet", "last4": "1881"}"#)?;
    assert_eq!(last4(&wallet), Some("1881"));
    let charge: Charge = serde_json::from_str(
        r#"{"customer": {"id": "cus_1", "object": "customer", "email": "a@b"}}"#,
    )?;
    assert_eq!(customer(&charge), Some("cus_1".into()));
    assert_eq!(charge.customer.as_ref().and_then(email), Some("a@b"));
    Ok(())
}
