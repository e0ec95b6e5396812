// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `nodes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/nodes/{node}` |
//!
//! Feature: `nodes`.

mod requests;
pub use self::requests::*;
mod types;
pub use self::types::*;
