//! What a value looks like, by the name of its field: the tables tell a text, and not that it is an address or a currency.

use super::ids;
use crate::types::Timestamp;

/// A text for a field of that name that reads as such fields do. `kind` is the object that it is a field of.
pub(super) fn text(name: &str, kind: &str, now: i64, random: &mut fastrand::Rng) -> String {
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| name == *ending || has_last(name, ending))
    };
    if name == "id" {
        return ids::make(kind, random);
    }
    if ends(&["decimal", "percent", "percentage", "rate"]) || name == "quantity" {
        return "1".to_owned();
    }
    if name.contains("currency") {
        return "usd".to_owned();
    }
    if ends(&["url", "uri", "href", "website", "pdf", "link"]) {
        return format!("https://example.com/{}", ids::letters(12, random));
    }
    if ends(&["secret"]) {
        let prefix = match kind {
            "webhook_endpoint" => "whsec",
            _ => "secret",
        };
        return format!("{prefix}_{}", ids::letters(24, random));
    }
    if ends(&["created", "at", "updated"]) || name == "timestamp" {
        return Timestamp::new(now).to_string();
    }
    match name {
        _ if ends(&["email"]) => "jenny.rosen@example.com".to_owned(),
        _ if ends(&["country"]) => "US".to_owned(),
        _ if ends(&["last4"]) => "4242".to_owned(),
        _ if ends(&["phone"]) => "+15555550100".to_owned(),
        "domain" => ids::make("apple_pay_domain", random),
        "name" => "Jenny Rosen".to_owned(),
        "line1" => "1 Main St".to_owned(),
        "city" => "Springfield".to_owned(),
        "state" => "IL".to_owned(),
        "postal_code" => "62701".to_owned(),
        "statement_descriptor" => "SHOP".to_owned(),
        _ => match ids::named(name) {
            Some(tag) => ids::make(tag, random),
            None => name.to_owned(),
        },
    }
}

/// Whether the last words of a name are these: `tax_rate` ends with `rate`, and `generate` doesn't.
fn has_last(name: &str, words: &str) -> bool {
    name.strip_suffix(words)
        .is_some_and(|rest| rest.ends_with('_'))
}

/// An integer that follows from its field's name: a time, a year, a count of one.
pub(super) fn integer(name: &str, now: i64) -> Option<i64> {
    const DAY: i64 = 86_400;
    let month_on = ["_end", "expires_at", "due_date", "_until"];
    match name {
        "created" | "updated" | "timestamp" | "date" | "start" | "billing_cycle_anchor" => {
            Some(now)
        }
        "end" | "deletes_after" => Some(now + 30 * DAY),
        "exp_month" => Some(12),
        "exp_year" => Some(2040),
        "quantity" | "interval_count" => Some(1),
        _ if month_on.iter().any(|ending| name.ends_with(ending)) => Some(now + 30 * DAY),
        _ if name.ends_with("_at") || name.ends_with("_start") || name.ends_with("_date") => {
            Some(now)
        }
        _ => None,
    }
}

/// A field that may be null, and that programs count on when nothing is wrong.
pub(super) fn is_counted_on(name: &str) -> bool {
    matches!(
        name,
        "client_secret"
            | "secret"
            | "status"
            | "metadata"
            | "url"
            | "hosted_invoice_url"
            | "invoice_pdf"
            | "receipt_url"
    )
}
