//! Encoding: one walk over nodes for every type, generic over the format alone.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Json, Node, Value, View, enum_text};

/// Writes a value in any serde format.
pub fn encode<S: Serializer>(value: &dyn Value, to: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(to)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Node::new(*self).serialize(to)
    }
}

/// The value as JSON.
pub fn to_json(view: View<'_>) -> Json {
    // Keys are text and numbers are finite or null: building JSON in memory has nothing to fail on.
    serde_json::to_value(view).unwrap_or_default()
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.view() {
            View::Absent | View::Clear => to.serialize_unit(),
            View::Bool(value) => to.serialize_bool(value),
            View::I64(value) => to.serialize_i64(value),
            View::F64(value) => to.serialize_f64(value),
            View::TextInt(value) => to.collect_str(&value),
            View::Str(text) => to.serialize_str(text),
            View::Enum(value) => to.serialize_str(enum_text(value)),
            View::Json(json) => json.serialize(to),
            // A file that is not text has no form in JSON; uploads travel as multipart bodies.
            View::File(file) => match file.as_text() {
                Some(text) => to.serialize_str(text),
                None => to.serialize_unit(),
            },
            View::List(list) => {
                let mut out = to.serialize_seq(Some(list.len()))?;
                for item in self.items(list) {
                    out.serialize_element(&item)?;
                }
                out.end()
            }
            View::Map(map) => {
                let mut out = to.serialize_map(Some(map.len()))?;
                for (key, value) in self.entries(map) {
                    out.serialize_entry(key, &value)?;
                }
                out.end()
            }
            View::Record(record) => {
                let mut out = to.serialize_map(None)?;
                for entry in Node::fields(record) {
                    out.serialize_entry(entry.name, &entry.value)?;
                }
                out.end()
            }
            // A node's view is what they hold.
            View::Union(_) | View::Expand(_) => to.serialize_unit(),
        }
    }
}
