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
    "ready",
    "enabled",
    "requires_input",
    "pending",
];

/// The states of the kinds of objects of which the contract says no more than that they are texts, the usual first.
const WORDS: &[(&str, &[&str])] = &[
    ("balance_transaction", &["available", "pending"]),
    ("bank_account", &["new", "verified"]),
    ("invoice_payment", &["open", "paid", "canceled"]),
    ("payout", &["pending", "paid", "canceled", "failed"]),
    ("refund", &["succeeded", "pending", "failed", "canceled"]),
    ("reporting.report_run", &["succeeded", "failed"]),
    ("scheduled_query_run", &["completed", "failed", "canceled"]),
    ("setup_attempt", &["succeeded", "failed"]),
    ("source", &["chargeable", "canceled", "failed"]),
    ("source_transaction", &["succeeded", "failed"]),
    ("tax.association", &["committed", "errored"]),
];

/// The same as a text: the likeliest that objects of that kind have.
pub(super) fn word<'a>(kind: &str, likely: &[&'a str]) -> &'a str {
    let known = WORDS.iter().find(|(own, _)| *own == kind);
    let Some((_, words)) = known else {
        return "enabled";
    };
    let likely = likely.iter().find(|word| words.contains(word));
    likely.or(words.first()).copied().unwrap_or("enabled")
}

/// What else the call changes than the state: fields that say the same.
pub(super) fn fields(verb: &str, request: &Json) -> Json {
    match verb {
        "capture" => match request.get("amount_to_capture").or(request.get("amount")) {
            None => json!({ "captured": true }),
            // Of a charge and of a payment intent.
            part => json!({ "captured": true, "amount_captured": part, "amount_received": part }),
        },
        "detach" => json!({"customer": null}),
        "archive" => json!({"archived": true, "active": false}),
        "unarchive" => json!({"archived": false, "active": true}),
        _ => json!({}),
    }
}

/// The same of a new object: a charge that is to be captured later.
pub(super) fn new_fields(request: &Json) -> Json {
    match request.get("capture") {
        Some(Json::Bool(captured)) => json!({ "captured": captured }),
        _ => json!({}),
    }
}

/// What follows from the state of a payment: what was received, and the charge that did it.
pub(super) fn follow(object: &mut Map<String, Json>, charge: impl FnOnce() -> Json) {
    let is = |name: &str, value: &str| object.get(name).and_then(Json::as_str) == Some(value);
    let whole = object.get("amount").cloned().unwrap_or_else(|| 0.into());
    match (
        is("status", "succeeded"),
        is("object", "payment_intent"),
        is("object", "charge"),
    ) {
        (true, true, _) => {
            if !object.contains_key("latest_charge") {
                object.insert("latest_charge".to_owned(), charge());
            }
            unless_said(object, "amount_received", whole);
        }
        (true, _, true) => {
            object.insert("paid".to_owned(), true.into());
            if object.get("captured") == Some(&Json::Bool(true)) {
                unless_said(object, "amount_captured", whole);
            }
        }
        _ => {}
    }
}

fn unless_said(object: &mut Map<String, Json>, name: &str, amount: Json) {
    if object.get(name).and_then(Json::as_i64).unwrap_or(0) == 0 {
        object.insert(name.to_owned(), amount);
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
    if let Some(received) = of.get("amount_received") {
        out.insert("amount_captured".to_owned(), received.clone());
    }
    if let (Some(kind), Some(id)) = (text(of, "object"), text(of, "id")) {
        out.insert(super::ids::last_word(kind).to_owned(), id.into());
    }
    Json::Object(out)
}
