//! Stripe's test cards, by their numbers, payment methods and tokens. See <https://docs.stripe.com/testing>.

use std::collections::BTreeMap;

use serde_json::json;

use super::store::text;
use crate::record::Json;

/// Numbers that decline, each with the issuer's reason.
const NUMBERS: &[(&str, &str)] = &[
    ("4000000000000002", "generic_decline"),
    ("4000000000000069", "expired_card"),
    ("4000000000000119", "processing_error"),
    ("4000000000000127", "incorrect_cvc"),
    ("4000000000000341", "generic_decline"),
    ("4000000000006975", "card_velocity_exceeded"),
    ("4000000000009979", "stolen_card"),
    ("4000000000009987", "lost_card"),
    ("4000000000009995", "insufficient_funds"),
    ("4100000000000019", "fraudulent"),
    ("4242424242424241", "incorrect_number"),
];

/// What follows `chargeDeclined` in the names of payment methods and tokens: `pm_card_chargeDeclinedExpiredCard`.
const NAMES: &[(&str, &str)] = &[
    ("", "generic_decline"),
    ("ExpiredCard", "expired_card"),
    ("Fraudulent", "fraudulent"),
    ("IncorrectCvc", "incorrect_cvc"),
    ("InsufficientFunds", "insufficient_funds"),
    ("LostCard", "lost_card"),
    ("ProcessingError", "processing_error"),
    ("StolenCard", "stolen_card"),
    ("VelocityLimitExceeded", "card_velocity_exceeded"),
];

/// Objects that stand for a card that declines: what was made from one, or refers to one.
#[derive(Default)]
pub(super) struct Declining(BTreeMap<String, &'static str>);

impl Declining {
    /// Notes that an object was made from a test card's name.
    pub(super) fn mark(&mut self, id: &str, card: &str) {
        if let Some(reason) = reason(card) {
            self.0.insert(id.to_owned(), reason);
        }
    }

    /// Notes an object whose request named a card that declines, or an object that stands for one.
    pub(super) fn learn(&mut self, id: &str, request: &Json) {
        match self.named(request) {
            Some(Some(reason)) => _ = self.0.insert(id.to_owned(), reason),
            // Another card than before.
            Some(None) => _ = self.0.remove(id),
            None => {}
        }
    }

    /// Why the card that an object stands for declines; none of a good card.
    pub(super) fn reason(&self, id: &str) -> Option<&'static str> {
        self.0.get(id).copied()
    }

    /// The reason of the card that a request names; of a good card, none.
    pub(super) fn named(&self, request: &Json) -> Option<Option<&'static str>> {
        let card = |json: &Json| {
            let named = [
                "payment_method",
                "source",
                "token",
                "number",
                "default_payment_method",
            ];
            let mut texts = named
                .iter()
                .filter_map(|name| text(json, name).map(str::to_owned));
            texts.next()
        };
        let inner = ["card", "source", "payment_method_data"]
            .iter()
            .filter_map(|name| request.get(name));
        let inner = inner
            .flat_map(|json| [Some(json), json.get("card")])
            .flatten();
        let found = std::iter::once(request).chain(inner).find_map(card)?;
        Some(reason(&found).or_else(|| self.reason(&found)))
    }
}

/// Why a card declines, by its number or name; none of a good card.
fn reason(card: &str) -> Option<&'static str> {
    let find = |known: &[(&str, &'static str)], text: &str| {
        let found = known.iter().find(|(known, _)| *known == text);
        found.map(|(_, reason)| *reason)
    };
    if let Some((_, name)) = card.split_once("chargeDeclined") {
        return find(NAMES, name).or(Some("generic_decline"));
    }
    match card {
        _ if card.ends_with("chargeCustomerFail") => Some("generic_decline"),
        _ if card.ends_with("radarBlock") => Some("fraudulent"),
        _ => find(NUMBERS, &card.replace(' ', "")),
    }
}

/// Whether an id is one of the names that Stripe has for tests: `pm_card_visa`, `tok_visa`. No id of an object has two
/// underlines after `pm`, and a token of a test isn't kept.
pub(super) fn is_test_id(id: &str) -> bool {
    let named = |prefix: &str| {
        id.strip_prefix(prefix)
            .is_some_and(|rest| rest.contains('_'))
    };
    named("pm_") || id.starts_with("tok_") || id.starts_with("btok_")
}

/// What a payment method of such a name is.
pub(super) fn method(name: &str) -> Json {
    let words = name.split('_').nth(2).unwrap_or("visa");
    let known = [
        "amex",
        "diners",
        "discover",
        "jcb",
        "mastercard",
        "unionpay",
        "visa",
    ];
    let brand = if known.contains(&words) {
        words
    } else {
        "visa"
    };
    match name.starts_with("pm_card_") || name.starts_with("tok_") {
        true => {
            json!({ "type": "card", "card": { "brand": brand, "last4": "4242", "funding": "credit" } })
        }
        false => json!({}),
    }
}
