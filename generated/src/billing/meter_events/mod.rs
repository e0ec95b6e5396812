// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meter_events`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Records usage of a customer on a meter, which counts it toward their next invoice. | `POST /v1/billing/meter_events` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
