//! Reads an OpenAPI contract and writes a Rust client crate.

pub mod naming;
pub mod spec;
