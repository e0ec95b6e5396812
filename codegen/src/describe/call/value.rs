//! Values that were read against the contract.

use serde_json::Value as Json;

use crate::model::ItemId;

/// A value, as Rust has it and as it travels.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Bool(bool),
    Int(i64),
    /// A whole number that travels as text.
    TextInt(i64),
    Float(f64),
    /// A text, an id, a currency: the type says which.
    Text(String),
    /// The path of a file.
    File(String),
    Json(Json),
    /// What is stored is removed.
    Clear,
    /// A value of an enumeration, by its index; none for one that the contract doesn't list.
    Variant(ItemId, Result<usize, String>),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
    Object(ItemId, Object),
    /// An arm of a union, by its index, and what it holds; nothing for a text.
    Arm(ItemId, usize, Option<Box<Value>>),
    /// What fits no arm of a union.
    NoArm(ItemId, Json),
}

/// Parameters that were set, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Object {
    /// Each with its row.
    pub(super) set: Vec<(usize, Value)>,
    /// What the contract doesn't have, or not like this.
    pub(super) extra: Vec<(String, Json)>,
}

impl Object {
    /// The value of a row.
    pub(super) fn get(&self, row: usize) -> Option<&Value> {
        let found = self.set.iter().find(|(at, _)| *at == row);
        found.map(|(_, value)| value)
    }
}
