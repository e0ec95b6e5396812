// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meter_events`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/billing/meter_events` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
