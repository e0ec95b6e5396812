// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sources.mandate_notifications`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches the notice that tells a customer of a coming debit from a source. | `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
mod requests;
#[cfg(feature = "sources")]
pub use self::requests::*;
