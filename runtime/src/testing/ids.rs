//! Ids as Stripe makes them: a prefix that tells the object, and letters and digits.

use super::prefixes::{self, PREFIXES};

const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// What ids of that kind begin with; its own name where no prefix is known.
pub(super) fn prefix(tag: &str) -> &str {
    prefixes::known(tag).unwrap_or_else(|| last_word(tag))
}

/// A new id of that kind.
pub(super) fn make(tag: &str, random: &mut fastrand::Rng) -> String {
    format!("{}_{}", prefix(tag), letters(14, random))
}

/// Letters and digits by chance.
pub(super) fn letters(count: usize, random: &mut fastrand::Rng) -> String {
    let letter = |_| char::from(LETTERS[random.usize(..LETTERS.len())]);
    (0..count).map(letter).collect()
}

/// The kind without its namespace: `checkout.session` is a `session`.
pub(super) fn last_word(tag: &str) -> &str {
    tag.rsplit_once('.').map_or(tag, |(_, word)| word)
}

/// The kind of object that a field of that name refers to: `customer`, `latest_charge`, `default_payment_method`.
pub(super) fn named(field: &str) -> Option<&'static str> {
    let is = |tag: &str| {
        let word = last_word(tag);
        field == word
            || field
                .strip_suffix(word)
                .is_some_and(|rest| rest.ends_with('_'))
    };
    let known = PREFIXES
        .iter()
        .filter(|(tag, _)| !tag.starts_with("v2.") && is(tag));
    // `setup_intent` is no `intent`, and `balance_transaction` no `transaction`: the longest name is meant.
    known
        .max_by_key(|(tag, _)| (last_word(tag).len(), !tag.contains('.')))
        .map(|(tag, _)| *tag)
}
