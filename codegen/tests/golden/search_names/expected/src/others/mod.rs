// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `others`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Retrieve. | `GET /v1/others/{id}` |
//! | [`delete`](delete()) | Delete. | `DELETE /v1/others/{id}` |
//!
//! Feature: `others`.

#[cfg(feature = "others")]
mod requests;
#[cfg(feature = "others")]
pub use self::requests::*;
