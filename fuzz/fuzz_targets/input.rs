//! What the targets share: which type a document is for.

use stripe_client::registry::{AnyType, TYPES};

/// Types that most of the inputs go to: deep ones, and unions of every kind.
const OFTEN: [&str; 8] = [
    "invoices::Invoice",
    "events::Event",
    "customers::Customer",
    "payment_intents::PaymentIntent",
    "checkout::Session",
    "external_accounts::ExternalAccount",
    "payment_sources::PaymentSource",
    "v2::core::Account",
];

/// The first two bytes name a type, the rest is the document.
pub fn split(data: &[u8]) -> Option<(&'static AnyType, &[u8])> {
    let (head, json) = data.split_at_checked(2)?;
    let number = usize::from(head[0]) * 256 + usize::from(head[1]);
    let often = OFTEN
        .get(usize::from(head[0]) % 16)
        .and_then(|name| TYPES.iter().find(|ty| ty.name() == *name));
    Some((often.unwrap_or(&TYPES[number % TYPES.len()]), json))
}
