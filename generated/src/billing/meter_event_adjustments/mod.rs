// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meter_event_adjustments`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Cancels a meter event that was sent by mistake, named by its `identifier`. | `POST /v1/billing/meter_event_adjustments` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
