//! Stripe's test cards, by their numbers, payment methods and tokens. See <https://docs.stripe.com/testing>.

use std::collections::BTreeMap;

use serde_json::json;

use super::store::text;
use crate::record::Json;

/// The reason of cards that want their holder to authenticate (3D Secure).
pub(super) const AUTHENTICATION: &str = "authentication_required";

/// The card that declines when it is charged, and not when it is attached to a customer.
const LATER: &str = "4000000000000341";

/// Numbers that decline, each with the issuer's reason.
const NUMBERS: &[(&str, &str)] = &[
    ("4000002500003155", AUTHENTICATION),
    ("4000002760003184", AUTHENTICATION),
    ("4000000000003063", AUTHENTICATION),
    ("4000000000003220", AUTHENTICATION),
    ("4000000000000002", "generic_decline"),
    ("4000000000000069", "expired_card"),
    ("4000000000000119", "processing_error"),
    ("4000000000000127", "incorrect_cvc"),
    (LATER, "generic_decline"),
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
pub(super) struct Declining(BTreeMap<String, Decline>);

/// How a card declines.
#[derive(Clone, Copy)]
pub(super) struct Decline {
    /// The issuer's.
    pub(super) reason: &'static str,
    /// Whether the card can be attached to a customer all the same.
    pub(super) attaches: bool,
}

impl Declining {
    /// Notes that an object was made from a test card's name.
    pub(super) fn mark(&mut self, id: &str, card: &str) {
        if let Some(decline) = decline_of(card) {
            self.0.insert(id.to_owned(), decline);
        }
    }

    /// Notes an object whose request named a card that declines, or an object that stands for one.
    pub(super) fn learn(&mut self, id: &str, request: &Json) {
        match self.named(request) {
            Some(Some(decline)) => _ = self.0.insert(id.to_owned(), decline),
            // Another card than before.
            Some(None) => _ = self.0.remove(id),
            None => {}
        }
    }

    /// Of the card that a payment is made with: the one that the request names, or that the payment has.
    pub(super) fn of(&self, request: &Json, payment: Option<&Json>) -> Option<Decline> {
        match self.named(request) {
            Some(decline) => decline,
            None => self.0.get(text(payment?, "id")?).copied(),
        }
    }

    /// Of the card that a request names; of a good card, none.
    fn named(&self, request: &Json) -> Option<Option<Decline>> {
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
        Some(decline_of(&found).or_else(|| self.0.get(&found).copied()))
    }
}

/// How a card declines, by its number or name; none of a good card.
fn decline_of(card: &str) -> Option<Decline> {
    let find = |known: &[(&str, &'static str)], text: &str| {
        let found = known.iter().find(|(known, _)| *known == text);
        found.map(|(_, reason)| *reason)
    };
    let number = match card.ends_with("chargeCustomerFail") {
        true => LATER.to_owned(),
        false => card.replace(' ', ""),
    };
    let reason = match card.split_once("chargeDeclined") {
        Some((_, name)) => find(NAMES, name).or(Some("generic_decline")),
        _ if card.ends_with("radarBlock") => Some("fraudulent"),
        _ if card.contains("authenticationRequired") => Some(AUTHENTICATION),
        _ if card.contains("threeDSecure") && card.ends_with("Required") => Some(AUTHENTICATION),
        _ => find(NUMBERS, &number),
    };
    Some(Decline {
        reason: reason?,
        attaches: number == LATER,
    })
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
