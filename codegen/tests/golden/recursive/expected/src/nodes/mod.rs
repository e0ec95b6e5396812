// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `nodes`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/nodes/{node}` |
//!
//! Feature: `nodes`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
