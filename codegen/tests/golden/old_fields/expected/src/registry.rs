// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Every operation by its id: requests from JSON, replies as JSON, without their types; and every type by its path.
//!
//! For tools that go through all operations; a program that knows what it asks uses the typed requests. Only operations of namespaces that are turned on are there.
//!
//! Feature: `registry`.

#[cfg(feature = "registry")]
mod types;
#[cfg(feature = "registry")]
pub use self::types::TYPES;
pub use crate::rt::client::registry::{AnyReply, AnyRequest, Entry, ParameterError};
pub use crate::rt::record::{AnyType, AnyValue};

/// The operation of that id, as the contract writes it.
pub fn find(id: &str) -> Option<&'static Entry> {
    let index = OPERATIONS.binary_search_by(|entry| entry.operation().id.cmp(id)).ok()?;
    OPERATIONS.get(index)
}

/// Every operation, sorted by its id.
pub static OPERATIONS: &[Entry] = &[
    Entry::of::<crate::widgets::Retrieve>("widgets.retrieve"),
];
