//! What open enums do by their text: compare, hash, parse.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::{OpenEnum, enum_text};

/// Compares by text, so that an unknown value that is known later keeps its place.
pub fn enum_cmp(left: &dyn OpenEnum, right: &dyn OpenEnum) -> Ordering {
    enum_text(left).cmp(enum_text(right))
}

/// Hashes the text.
pub fn enum_hash<H: Hasher>(value: &dyn OpenEnum, state: &mut H) {
    enum_text(value).hash(state);
}

/// The known value of that text, or the unknown one.
pub fn enum_parse<T: OpenEnum + Default>(text: &str) -> T {
    let mut value = T::default();
    enum_set(&mut value, text.into());
    value
}

/// Takes the known value of that text, or the unknown text.
pub(super) fn enum_set(value: &mut dyn OpenEnum, text: std::borrow::Cow<'_, str>) {
    let known = value.table().0.iter().position(|known| *known == text);
    value.set(known.ok_or_else(|| text.into_owned()));
}
