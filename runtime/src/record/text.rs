//! Open enums from their text.

use super::OpenEnum;

/// The known value of that text, or the unknown one.
pub fn enum_parse<T: OpenEnum + Default>(text: &str) -> T {
    let mut value = T::default();
    enum_set(&mut value, text.into());
    value
}

/// Takes the known value of that text, or the unknown text; gives whether it is known.
pub(super) fn enum_set(value: &mut dyn OpenEnum, text: std::borrow::Cow<'_, str>) -> bool {
    let known = value.table().0.iter().position(|known| *known == text);
    value.set(known.ok_or_else(|| text.into_owned()));
    known.is_some()
}
