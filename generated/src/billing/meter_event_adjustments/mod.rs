// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.meter_event_adjustments`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/billing/meter_event_adjustments` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
