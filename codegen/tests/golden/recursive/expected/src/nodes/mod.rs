// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `nodes`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/nodes/{node}` |
//!
//! Feature: `nodes`.

pub mod requests;
#[doc(no_inline)]
pub use self::requests::*;
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
pub use self::requests::retrieve::retrieve;
mod types;
pub use self::types::*;
