//! The state that an object has after a call, as the names of the calls tell it, when all goes well.
//!
//! This is no model of Stripe's business: an invoice that is paid says `paid`, whatever was owed.

use serde_json::{Map, json};

use super::store::text;
use crate::record::Json;

/// What a `status` becomes by the last word of an operation's path, the likeliest first.
pub(super) fn after(verb: &str, before: &Json) -> &'static [&'static str] {
    match verb {
        "confirm" if is_manual(before) => &["requires_capture"],
        "confirm" | "succeed" | "increment_authorization" => &["succeeded"],
        "capture" => &["succeeded", "closed"],
        "cancel" => &["canceled", "cancelled"],
        "expire" => &["expired"],
        "finalize" => &["open"],
        "pay" => &["paid"],
        "void" => &["void", "voided"],
        "mark_uncollectible" => &["uncollectible"],
        "accept" => &["accepted"],
        "approve" => &["approved", "closed"],
        "decline" | "deny" => &["declined", "closed"],
        "close" => &["closed", "lost"],
        "submit" => &["submitted"],
        "resume" | "activate" | "enable" | "unarchive" => &["active", "enabled"],
        "pause" => &["paused"],
        "deactivate" => &["inactive"],
        "disable" => &["disabled"],
        "archive" => &["archived"],
        "disconnect" => &["disconnected"],
        "redact" => &["redacted"],
        "reject" => &["rejected"],
        "release" => &["released"],
        "ship" => &["shipped"],
        "deliver" => &["delivered"],
        "return" => &["returned"],
        "fail" => &["failed"],
        "post" => &["posted"],
        "verify" | "validate" => &["verified"],
        _ => &[],
    }
}

/// What a new object's is, from what its request says.
pub(super) fn new(request: &Json) -> &'static [&'static str] {
    let says = |name: &str| request.get(name).is_some_and(|value| !value.is_null());
    if request.get("confirm") == Some(&Json::Bool(true)) {
        return match is_manual(request) {
            true => &["requires_capture"],
            false => &["succeeded"],
        };
    }
    // Of a payment or setup intent; nothing else has these.
    if says("payment_method") || says("source") {
        return &["requires_confirmation", "succeeded", "active"];
    }
    if says("trial_end") || says("trial_period_days") || says("trial_from_plan") {
        return &["trialing"];
    }
    USUAL
}

/// Whether a payment is captured by a call of its own.
fn is_manual(payment: &Json) -> bool {
    text(payment, "capture_method") == Some("manual")
}

/// The state that an object of any kind mostly begins with.
pub(super) const USUAL: &[&str] = &[
    "requires_payment_method",
    "draft",
    "active",
    "open",
    "needs_response",
    "succeeded",
    "available",
    "enabled",
    "requires_input",
    "pending",
];

/// What else the call changes than the state: fields that say the same.
pub(super) fn fields(verb: &str) -> Json {
    match verb {
        "capture" => json!({"captured": true}),
        "detach" => json!({"customer": null}),
        "archive" => json!({"archived": true, "active": false}),
        "unarchive" => json!({"archived": false, "active": true}),
        _ => json!({}),
    }
}

/// What follows from the state of a payment: what was received, and the charge that did it.
pub(super) fn follow(object: &mut Map<String, Json>, charge: impl FnOnce() -> Json) {
    let kind = object
        .get("object")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let succeeded = object.get("status").and_then(Json::as_str) == Some("succeeded");
    let amount = object.get("amount").cloned().unwrap_or_else(|| 0.into());
    match kind {
        "payment_intent" if succeeded => {
            if !object.contains_key("latest_charge") {
                object.insert("latest_charge".to_owned(), charge());
            }
            object.insert("amount_received".to_owned(), amount);
        }
        "charge" if succeeded => {
            object.insert("paid".to_owned(), true.into());
            if object.get("captured") == Some(&Json::Bool(true)) {
                object.insert("amount_captured".to_owned(), amount);
            }
        }
        _ => {}
    }
}

/// What an object that another one names has in common with it.
pub(super) fn known(of: &Json) -> Json {
    let common = [
        "amount",
        "currency",
        "customer",
        "payment_method",
        "description",
        "livemode",
    ];
    let mut out = Map::new();
    for name in common {
        if let Some(value) = of.get(name) {
            out.insert(name.to_owned(), value.clone());
        }
    }
    if let (Some(kind), Some(id)) = (text(of, "object"), text(of, "id")) {
        out.insert(super::ids::last_word(kind).to_owned(), id.into());
    }
    Json::Object(out)
}
