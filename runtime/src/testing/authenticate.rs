//! Payments whose card wants its holder to authenticate (3D Secure): they wait.

use serde_json::json;

use super::cards::{AUTHENTICATION, Decline, Declining};
use super::store::text;
use crate::record::Json;

/// The state of a payment that waits.
pub(super) const WAITING: &[&str] = &["requires_action"];

/// Whether a payment that is confirmed waits for the card's holder. One that waits already goes on.
pub(super) fn waits(declining: &Declining, request: &Json, payment: Option<&Json>) -> bool {
    let confirms = payment.is_some() || request.get("confirm") == Some(&Json::Bool(true));
    let was = payment.and_then(|payment| text(payment, "status"));
    let asks = |decline: Decline| decline.reason == AUTHENTICATION;
    confirms && declining.of(request, payment).is_some_and(asks) && was != Some("requires_action")
}

/// What is to be done for a payment that waits; of another, nothing.
pub(super) fn next_action(request: &Json, waits: bool) -> Json {
    let action = match text(request, "return_url") {
        _ if !waits => Json::Null,
        None => json!({ "type": "use_stripe_sdk", "use_stripe_sdk": {} }),
        Some(back) => {
            let there = json!({ "url": "https://example.com/authenticate", "return_url": back });
            json!({ "type": "redirect_to_url", "redirect_to_url": there })
        }
    };
    json!({ "next_action": action })
}
