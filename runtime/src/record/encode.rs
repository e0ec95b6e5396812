//! Encoding: one walk over nodes for every type, generic over the format alone.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::{Json, Node, Segment, Value, View, enum_text};

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
        if self.is_noted() && is_json_text::<S>() {
            if let Some(token) = self.token() {
                return write_raw(token.to_owned(), to);
            }
            if self.children().any(|(_, child)| child.key().is_some()) {
                return write_raw(object_text(self.children()).map_err(S::Error::custom)?, to);
            }
        }
        match self.view() {
            View::Absent | View::Clear => to.serialize_unit(),
            View::Bool(value) => to.serialize_bool(value),
            View::I64(value) => to.serialize_i64(value),
            View::F64(value) => to.serialize_f64(value),
            View::TextInt(value) => to.collect_str(&value),
            View::Str(text) => to.serialize_str(text),
            View::Enum(value) => to.serialize_str(enum_text(value)),
            View::Json(Json::Array(items)) if self.is_noted() => {
                let items = items.iter().enumerate();
                to.collect_seq(
                    items.map(|(index, item)| self.step(&Segment::Index(index), View::Json(item))),
                )
            }
            View::Json(Json::Object(_)) if self.is_noted() => to.collect_map(self.children()),
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
                if record.extra().has_odd_key() && is_json_text::<S>() {
                    let fields = Node::fields(record).map(|entry| (entry.name, entry.value));
                    return write_raw(object_text(fields).map_err(S::Error::custom)?, to);
                }
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

impl<'a> Node<'a> {
    /// What an object without a table has: its keys and values.
    fn children(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let (map, json) = match self.view() {
            View::Map(map) => (Some(map), None),
            View::Json(Json::Object(fields)) => (None, Some(fields)),
            _ => (None, None),
        };
        let entries = map.into_iter().flat_map(move |map| self.entries(map));
        let fields = json.into_iter().flatten().map(move |(key, value)| {
            let segment = Segment::Key(key.as_str().into());
            (key.as_str(), self.step(&segment, View::Json(value)))
        });
        entries.chain(fields)
    }
}

/// Whether the format is the text of JSON, which alone has a place for tokens as they were. serde has no other way to
/// ask; where this finds another name, what comes nearest is written.
fn is_json_text<S>() -> bool {
    std::any::type_name::<S>().starts_with("&mut serde_json::ser::Serializer<")
}

fn write_raw<S: Serializer>(text: String, to: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text)
        .map_err(S::Error::custom)?
        .serialize(to)
}

/// An object with keys that no Rust value holds: serde knows keys as values alone.
fn object_text<'a>(
    entries: impl Iterator<Item = (&'a str, Node<'a>)>,
) -> Result<String, serde_json::Error> {
    let mut out = String::from("{");
    for (index, (name, value)) in entries.enumerate() {
        if index > 0 {
            out.push(',');
        }
        match value.key() {
            Some(token) => out.push_str(token),
            None => out.push_str(&serde_json::to_string(name)?),
        }
        out.push(':');
        out.push_str(&serde_json::to_string(&value)?);
    }
    out.push('}');
    Ok(out)
}
