//! JSON bodies, of /v2: what is cleared is `null`, an int64 is text.
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::record::{Entry, Json, Node, Place, Record};

/// The body of a request: its parameters but those that travel elsewhere, and what the user added.
pub(crate) fn body(record: &dyn Record, more: &[(String, Json)]) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Body { record, more })
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
            if !added && field.is_none_or(|field| field.place() == Place::Body) {
                out.serialize_entry(name, &value)?;
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
