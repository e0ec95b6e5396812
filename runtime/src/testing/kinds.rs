//! What the table of a type says of the objects that are of it.

use crate::client::registry::Entry;
use crate::client::{Output, Target};
use crate::record::{Arm, Scalar, Shape, Slot};

/// The place of an operation's reply; of bytes, none.
pub(super) fn with_reply<T>(entry: &'static Entry, then: impl FnOnce(Slot<'_>) -> T) -> T {
    let mut reply = entry.empty_reply();
    match Output::target(&mut reply) {
        Target::Value(value) => then(value.slot()),
        Target::Bytes(_) => then(Slot::Ignore),
    }
}

/// The place of the items of an operation's page; of another reply, none.
pub(super) fn with_item<T>(entry: &'static Entry, then: impl FnOnce(Slot<'_>) -> T) -> T {
    with_reply(entry, |slot| {
        let Slot::Record(record) = slot else {
            return then(Slot::Ignore);
        };
        let data = record.shape().index("data");
        match data.map(|data| record.slot(data)) {
            Some(Slot::List(list)) => then(list.push()),
            _ => then(Slot::Ignore),
        }
    })
}

/// Whether it is one of the shapes in which lists come.
pub(super) fn is_page(shape: &Shape) -> bool {
    matches!(shape.name, "List" | "SearchResult" | "V2List")
}

/// The kind of object that a table is of.
pub(super) fn tag(shape: &Shape) -> Option<&'static str> {
    shape.constants.iter().find_map(|constant| match constant {
        crate::record::Constant {
            name: "object",
            value: Scalar::Str(tag),
        } => Some(*tag),
        _ => None,
    })
}

/// The kinds of objects that can stand at a place.
pub(super) fn kinds(slot: Slot<'_>) -> Vec<&'static str> {
    match slot {
        Slot::Option(option) => kinds(option.fill()),
        Slot::Expand(expand) => kinds(expand.object_slot()),
        Slot::Record(record) => tag(record.shape()).into_iter().collect(),
        Slot::Union(union) => {
            let mut out = Vec::new();
            for index in 0..union.shape().arms.len() {
                match union.shape().arms[index] {
                    Arm::Tag(_) | Arm::Deleted(_) | Arm::Record => {
                        out.extend(kinds(union.select(index)))
                    }
                    _ => {}
                }
            }
            out.dedup();
            out
        }
        _ => Vec::new(),
    }
}

/// Whether a reply says that something is deleted.
pub(super) fn has_deleted(slot: Slot<'_>) -> bool {
    match slot {
        Slot::Record(record) => {
            let shape = record.shape();
            let constants = shape.constants.iter().map(|constant| constant.name);
            let fields = shape.fields.iter().map(|field| field.name);
            !is_page(shape) && constants.chain(fields).any(|name| name == "deleted")
        }
        Slot::Union(union) => {
            (0..union.shape().arms.len()).any(|arm| has_deleted(union.select(arm)))
        }
        _ => false,
    }
}
