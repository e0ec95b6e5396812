// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `others`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/others/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/others/{id}` |
//!
//! Feature: `others`.

#[cfg(feature = "others")]
mod requests;
#[cfg(feature = "others")]
pub use self::requests::*;
