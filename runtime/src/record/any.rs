//! Types by their names, for tools that go through all of them without knowing any.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::decode::{fill_root, fill_slice};
use super::{DecodeError, Issue, StrictError, Value, View, issues, strict};

/// One type: its name, and how a value of it is made.
pub struct AnyType {
    name: &'static str,
    empty: fn() -> Box<dyn Value>,
}

/// A value whose type is known at run time only.
pub struct AnyValue(Box<dyn Value>);

impl AnyType {
    /// The entry of a type; `name` is its path in its crate: `invoices::InvoiceStatus`.
    pub const fn of<T: Value + Default + 'static>(name: &'static str) -> Self {
        Self {
            name,
            empty: || Box::new(T::default()),
        }
    }

    /// The type's path in its crate: `invoices::InvoiceStatus`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Reads JSON text as this type.
    pub fn decode(&self, json: &[u8]) -> Result<AnyValue, DecodeError> {
        let mut value = (self.empty)();
        fill_slice(&mut *value, json)?;
        Ok(AnyValue(value))
    }
}

/// Reads any serde format that describes itself, as the type's own `Deserialize` does.
impl<'de> DeserializeSeed<'de> for &AnyType {
    type Value = AnyValue;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<AnyValue, D::Error> {
        let mut value = (self.empty)();
        fill_root(&mut *value, from)?;
        Ok(AnyValue(value))
    }
}

impl AnyValue {
    /// A look at it.
    pub fn view(&self) -> View<'_> {
        self.0.view()
    }

    /// What was odd about it, each with its place.
    pub fn issues(&self) -> Vec<Issue> {
        issues(self.view())
    }

    /// Refuses it if a required field is absent or something has the wrong type.
    pub fn strict(&self) -> Result<(), StrictError> {
        strict(self.view())
    }
}

impl Serialize for AnyValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(to)
    }
}

impl fmt::Debug for AnyValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl fmt::Debug for AnyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnyType({})", self.name)
    }
}
