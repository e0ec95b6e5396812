// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `charges`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/charges/{charge}` |
//!
//! Feature: `charges`.

#[cfg(feature = "charges")]
mod requests;
#[cfg(feature = "charges")]
pub use self::requests::*;
#[cfg(feature = "charges")]
mod types;
#[cfg(feature = "charges")]
pub use self::types::*;
