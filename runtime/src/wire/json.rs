//! JSON bodies, of /v2: what is cleared is `null`, an int64 is text. An empty list says that there are none; an empty map
//! says nothing and is not sent.
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::form::EXPAND;
use crate::record::{Entry, Json, Node, Place, Record, View};

/// The body of a request: its parameters but those that travel elsewhere, and what the user added.
pub(crate) fn body(record: &dyn Record, more: &[(String, Json)]) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Body { record, more })
}

/// A value inside a body, without its empty maps.
struct Sent<'a>(Node<'a>);

impl Serialize for Sent<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0.view() {
            View::List(list) => {
                let mut out = to.serialize_seq(Some(list.len()))?;
                for item in self.0.items(list) {
                    out.serialize_element(&Sent(item))?;
                }
                out.end()
            }
            View::Map(map) => {
                let mut out = to.serialize_map(None)?;
                for (key, value) in self
                    .0
                    .entries(map)
                    .filter(|(_, value)| !says_nothing(*value))
                {
                    out.serialize_entry(key, &Sent(value))?;
                }
                out.end()
            }
            View::Record(record) => {
                let mut out = to.serialize_map(None)?;
                for entry in Node::fields(record).filter(|entry| !says_nothing(entry.value)) {
                    out.serialize_entry(entry.name, &Sent(entry.value))?;
                }
                out.end()
            }
            _ => self.0.serialize(to),
        }
    }
}

/// Whether it is a map without entries, or with such maps alone. An object with known fields says something without
/// any: that it is there.
fn says_nothing(node: Node<'_>) -> bool {
    match node.view() {
        View::Map(map) => node.entries(map).all(|(_, value)| says_nothing(value)),
        _ => false,
    }
}

struct Body<'a> {
    record: &'a dyn Record,
    more: &'a [(String, Json)],
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut out = to.serialize_map(None)?;
        for Entry { name, field, value } in Node::fields(self.record) {
            // What the user added by hand wins: a key twice in one object is no JSON that a server must take.
            let added = self.more.iter().any(|(more, _)| more == name);
            let here = field.is_none_or(|field| field.place() == Place::Body);
            let nothing = says_nothing(value)
                || name == EXPAND && matches!(value.view(), View::List(list) if list.is_empty());
            if here && !added && !nothing {
                out.serialize_entry(name, &Sent(value))?;
            }
        }
        for (index, (name, value)) in self.more.iter().enumerate() {
            if !self.more[index + 1..]
                .iter()
                .any(|(later, _)| later == name)
            {
                out.serialize_entry(name, value)?;
            }
        }
        out.end()
    }
}
