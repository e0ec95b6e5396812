// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.billing.meter_event_adjustments`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v2/billing/meter_event_adjustments` |
//!
//! Feature: `v2_billing`.

#[cfg(feature = "v2_billing")]
mod requests;
#[cfg(feature = "v2_billing")]
pub use self::requests::*;
#[cfg(feature = "v2_billing")]
pub mod params;
