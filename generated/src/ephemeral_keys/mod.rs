// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `ephemeral_keys`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a short-lived key for an app and one object: a customer, an issued card or an identity check. | `POST /v1/ephemeral_keys` |
//! | [`delete`](delete()) | Deletes an ephemeral key at once, before its time is over. | `DELETE /v1/ephemeral_keys/{key}` |
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
