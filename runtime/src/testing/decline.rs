//! Calls that charge a card, where the card declines.

use super::cards::{AUTHENTICATION, Decline};
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
    let attaches = operation.path == "/v1/payment_methods/{payment_method}/attach";
    let charges = match operation.path {
        "/v1/charges" => true,
        _ if attaches => true,
        "/v1/payment_intents" | "/v1/setup_intents" => confirms,
        "/v1/payment_intents/{intent}/confirm" | "/v1/setup_intents/{intent}/confirm" => true,
        "/v1/invoices/{invoice}/pay" => true,
        _ => false,
    };
    if !charges || operation.method.as_str() != "POST" {
        return None;
    }
    let Decline {
        reason,
        attaches: later,
    } = world.declining.of(asked.request, subject)?;
    if attaches && later {
        return None;
    }
    // Its holder is there to authenticate, unless the call says otherwise.
    let off_session = asked.request.get("off_session") == Some(&Json::Bool(true));
    if reason == AUTHENTICATION && !off_session && operation.path != "/v1/charges" {
        return None;
    }
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
