//! The zero value: what a place holds that nothing was read into.

use super::view::payload;
use super::{Json, Slot, View, enum_text};

/// Whether a value is its type's zero value.
pub(crate) fn is_zero(view: View<'_>) -> bool {
    match payload(view) {
        View::Absent => true,
        View::Clear => false,
        View::Bool(value) => !value,
        View::I64(value) | View::TextInt(value) => value == 0,
        View::F64(value) => value == 0.0,
        View::Str(text) => text.is_empty(),
        View::Json(json) => json.is_null(),
        View::Enum(value) => enum_text(value).is_empty(),
        View::List(list) => list.is_empty(),
        View::Map(map) => map.is_empty(),
        View::File(file) => file.as_text().is_some_and(str::is_empty),
        View::Record(record) => {
            record.extra().is_clean()
                && (0..record.shape().fields.len()).all(|field| is_zero(record.get(field)))
        }
        // `payload` gives neither.
        View::Union(_) | View::Expand(_) => false,
    }
}

/// Makes a value its type's zero value.
pub(crate) fn reset(slot: Slot<'_>) {
    match slot {
        Slot::Ignore | Slot::Constant(_) => {}
        Slot::Extra(extra) => extra.clear(),
        Slot::Bool(value) => *value = false,
        Slot::I64(value) | Slot::TextInt(value) => *value = 0,
        Slot::F64(value) => *value = 0.0,
        Slot::Str(text) => text.clear(),
        Slot::Json(json) => *json = Json::Null,
        Slot::Enum(value) => value.set(Err(String::new())),
        Slot::Union(union) => {
            union.select(usize::MAX);
        }
        Slot::Expand(expand) => {
            expand.id_slot();
        }
        Slot::Option(option) => option.empty(false),
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Record(record) => record.reset(),
    }
}
