//! Reads an OpenAPI contract and writes a Rust client crate.

pub mod ir;
pub mod lower;
pub mod naming;
pub mod spec;
