//! `Debug`, without what must not stand in a log.

use std::fmt::{self, Debug, Formatter};

use super::view::is_known;
use super::view::payload;
use super::{Json, Record, Value, View, enum_text};

/// Writes a value for a log.
///
/// Fields the contract marks as sensitive are redacted, and so is all JSON that it says nothing about: of that, the
/// names of its fields are shown.
pub fn debug(value: &dyn Value, f: &mut Formatter<'_>) -> fmt::Result {
    value.view().fmt(f)
}

impl Debug for View<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match payload(*self) {
            View::Absent => f.write_str("None"),
            View::Clear => f.write_str("Clear"),
            View::Bool(value) => Debug::fmt(&value, f),
            View::I64(value) | View::TextInt(value) => Debug::fmt(&value, f),
            View::F64(value) => Debug::fmt(&value, f),
            View::Str(text) => Debug::fmt(text, f),
            View::Json(json) => json_names(json, f),
            View::Enum(value) if is_known(value) => f.write_str(enum_text(value)),
            View::Enum(value) => f.debug_tuple("Unknown").field(&enum_text(value)).finish(),
            View::List(list) => f
                .debug_list()
                .entries((0..list.len()).map(|index| list.get(index)))
                .finish(),
            View::Map(map) => f.debug_map().entries(map.entries()).finish(),
            View::Record(record) => debug_record(record, f),
            View::File(file) => Debug::fmt(file, f),
            // `payload` gives neither.
            View::Union(_) | View::Expand(_) => Ok(()),
        }
    }
}

/// A record without the fields that are absent: a response has dozens of them.
fn debug_record(record: &dyn Record, f: &mut Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        match record.get(index) {
            View::Absent => {}
            _ if field.sensitive() => {
                out.field(field.name, &format_args!("[redacted]"));
            }
            view => {
                out.field(field.name, &view);
            }
        }
    }
    if !record.extra().is_empty() {
        out.field("extra", record.extra());
    }
    out.finish()
}

fn json_names(json: &Json, f: &mut Formatter<'_>) -> fmt::Result {
    match json {
        Json::Null => f.write_str("null"),
        Json::Object(fields) => f
            .debug_tuple("Json")
            .field(&format_args!("{:?}", fields.keys().collect::<Vec<_>>()))
            .finish(),
        _ => f.write_str("Json([redacted])"),
    }
}
