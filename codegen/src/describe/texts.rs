//! Texts for examples: ids as Stripe makes them, and what is usual under a name.

use crate::model::{Crate, Member, Place, RustType};
use crate::naming::words;

#[path = "../../../runtime/src/testing/prefixes.rs"]
mod prefixes;
use prefixes::PREFIXES;

/// What is usual under a name, or under one that ends like this.
const USUAL: &[(&str, &str)] = &[
    ("enabled_events", "invoice.paid"),
    ("email", "ada@example.com"),
    ("event_name", "api_requests"),
    ("first_name", "Ada"),
    ("last_name", "Lovelace"),
    ("holder_name", "Ada Lovelace"),
    ("customer_name", "Ada Lovelace"),
    ("name", "Example"),
    ("phone", "+15555550100"),
    ("url", "https://example.com"),
    ("uri", "https://example.com"),
    ("website", "https://example.com"),
    ("country", "US"),
    ("currency", "usd"),
    ("city", "San Francisco"),
    ("state", "CA"),
    ("line1", "12 Example Street"),
    ("line2", "Apartment 3"),
    ("postal_code", "94107"),
    ("ip", "192.0.2.1"),
    ("ip_address", "192.0.2.1"),
    ("locale", "en"),
    ("timezone", "Etc/UTC"),
    ("description", "An example"),
    ("client_secret", "secret_123"),
    ("account_holder_type", "individual"),
    ("statement_descriptor", "EXAMPLE"),
    ("domain_name", "example.com"),
    ("query", "created>1700000000"),
    ("last4", "4242"),
    ("unit_label", "seat"),
    ("supported_currencies", "usd"),
    ("registration_code", "simulated-wpe"),
    ("report_type", "balance.summary.1"),
    ("original_transaction", "tax_123"),
    ("calculation", "taxcalc_123"),
    ("value_list", "rsl_123"),
    ("received_credit", "rc_123"),
    ("received_debit", "rd_123"),
    ("entitlement_feature", "feat_123"),
    ("destination", "acct_123"),
    ("external_account", "btok_123"),
    ("identifier", "event_1001"),
    ("lookup_key", "example"),
    ("reference", "order_1001"),
    ("reason", "fraud"),
    ("alias", "example"),
    ("bin", "424242"),
];

/// The example of a text under a name; `ty` tells what it is the id of.
pub(super) fn text(krate: &Crate, member: &Member, ty: &RustType, object: Option<&str>) -> String {
    let name = member.wire.as_str();
    let object_id = match ty {
        RustType::Id(id) | RustType::Expandable { target: id, .. } => {
            Some(self::id(krate[*id].component.as_deref().unwrap_or(name)))
        }
        _ if name == "id" => Some(self::id(object.unwrap_or_default())),
        _ => None,
    };
    let text = object_id.unwrap_or_else(|| match (usual(name), prefix(name)) {
        (Some(text), _) => text.to_owned(),
        (None, Some(prefix)) => format!("{prefix}_123"),
        (None, None) if member.place == Place::Path || ends_with(name, "id") => id(name),
        (None, None) => words::words(name).join(" "),
    });
    match member.facts.max_length {
        Some(max) => text.chars().take(max).collect(),
        None => text,
    }
}

/// What is usual under a name: the longest that it ends with counts.
fn usual(name: &str) -> Option<&'static str> {
    let usual = USUAL.iter().filter(|(known, _)| ends_with(name, known));
    let longest = usual.max_by_key(|(known, _)| known.len());
    longest.map(|(_, text)| *text)
}

/// Whether the example of a text under this name says more than the name.
pub(super) fn says_more(name: &str) -> bool {
    usual(name).or(prefix(name)).is_some() || ends_with(name, "id")
}

/// The example of an object's id, by its schema or by what it is called.
pub(super) fn id(name: &str) -> String {
    match prefix(name) {
        Some(prefix) => format!("{prefix}_123"),
        None if name.is_empty() => "id_123".to_owned(),
        None => format!("{}_123", name.rsplit('.').next().unwrap_or(name)),
    }
}

/// What the ids of a schema begin with, or those of what a parameter's name ends with; the longest end counts.
fn prefix(name: &str) -> Option<&'static str> {
    let name = name.trim_end_matches("_id");
    let single = name.strip_suffix('s').unwrap_or(name);
    let mut ends = PREFIXES.iter().filter(|(known, _)| !known.contains('.'));
    prefixes::known(name).or_else(|| {
        let longest = |(known, _): &&(&str, &str)| known.len();
        let found = ends.by_ref().filter(|(known, _)| ends_with(single, known));
        found.max_by_key(longest).map(|(_, prefix)| *prefix)
    })
}

/// Whether a name ends with these words.
fn ends_with(name: &str, words: &str) -> bool {
    match name.strip_suffix(words) {
        Some(before) => before.is_empty() || before.ends_with('_'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_begin_as_those_of_their_objects() {
        for (name, text) in [
            ("invoice", "in_123"),
            ("issuing.card", "ic_123"),
            ("default_payment_method", "pm_123"),
            ("subscription_item", "si_123"),
            ("tax_rates", "txr_123"),
            ("payment_intent_id", "pi_123"),
            ("radar.rule", "rule_123"),
            ("", "id_123"),
        ] {
            assert_eq!(id(name), text, "{name}");
        }
    }

    #[test]
    fn prefixes_are_sorted_and_each_is_there_once() {
        let names: Vec<&str> = PREFIXES.iter().map(|(name, _)| *name).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        let mut unsorted = names;
        unsorted.sort_unstable();
        assert_eq!(unsorted, sorted);
    }
}
