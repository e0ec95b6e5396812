// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `ephemeral_keys`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/ephemeral_keys` |
//! | [`delete`](delete()) | `DELETE /v1/ephemeral_keys/{key}` |
//!
//! Feature: `ephemeral_keys`.

#[cfg(feature = "ephemeral_keys")]
mod requests;
#[cfg(feature = "ephemeral_keys")]
pub use self::requests::*;
#[cfg(feature = "ephemeral_keys")]
mod types;
#[cfg(feature = "ephemeral_keys")]
pub use self::types::*;
