// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `sources.mandate_notifications`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}` |
//!
//! Feature: `sources`.

#[cfg(feature = "sources")]
mod requests;
#[cfg(feature = "sources")]
pub use self::requests::*;
