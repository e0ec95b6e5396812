//! Open enums and their texts: what is the same for all of them, so that it is compiled once.

use std::cmp::Ordering;
use std::fmt;

use super::{OpenEnum, enum_text};

/// The known value of that text, or the unknown one.
#[inline]
pub fn enum_parse<T: OpenEnum + Default>(text: &str) -> T {
    let mut value = T::default();
    enum_set(&mut value, text.into());
    value
}

/// Writes the text, with what a format asks for.
pub fn enum_display(value: &dyn OpenEnum, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(enum_text(value))
}

/// Compares two by their texts.
pub fn enum_cmp(left: &dyn OpenEnum, right: &dyn OpenEnum) -> Ordering {
    enum_text(left).cmp(enum_text(right))
}

/// Takes the known value of that text, or the unknown text; gives whether it is known.
pub(super) fn enum_set(value: &mut dyn OpenEnum, text: std::borrow::Cow<'_, str>) -> bool {
    let known = value.table().0.iter().position(|known| *known == text);
    value.set(known.ok_or_else(|| text.into_owned()));
    known.is_some()
}
