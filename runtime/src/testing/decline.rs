//! Calls that charge a card, where the card declines.

use super::fault::Fault;
use super::store::text;
use super::world::{Asked, World};
use crate::record::Json;

/// The error of a call that charges a card, or tries one, where the card declines.
pub(super) fn decline(
    world: &mut World,
    asked: &Asked<'_>,
    subject: Option<&Json>,
) -> Option<Fault> {
    let operation = asked.route.operation();
    let confirms = asked.request.get("confirm") == Some(&Json::Bool(true));
    let charges = match operation.path {
        "/v1/charges" | "/v1/payment_methods/{payment_method}/attach" => true,
        "/v1/payment_intents" | "/v1/setup_intents" => confirms,
        "/v1/payment_intents/{intent}/confirm" | "/v1/setup_intents/{intent}/confirm" => true,
        "/v1/invoices/{invoice}/pay" => true,
        _ => false,
    };
    if !charges || operation.method.as_str() != "POST" {
        return None;
    }
    let of_subject = || world.declining.reason(text(subject?, "id")?);
    let reason = match world.declining.named(asked.request) {
        Some(reason) => reason,
        None => of_subject(),
    }?;
    let fault = Fault::declined(reason);
    let Some(subject) = subject else {
        return Some(fault);
    };
    // The payment is as before, and asks for another card.
    let kind = text(subject, "object").unwrap_or_default().to_owned();
    let mut subject = subject.clone();
    match (kind.as_str(), subject.as_object_mut()) {
        ("payment_intent" | "setup_intent", Some(fields)) => {
            fields.insert("status".to_owned(), "requires_payment_method".into());
            fields.shift_remove("payment_method");
            world.store.keep_one(&subject, None);
            Some(fault.with(&kind, subject))
        }
        _ => Some(fault),
    }
}
