// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEventAdjustment`](crate::v2::billing::MeterEventAdjustment): Takes back a [v2 billing meter event](crate::v2::billing::MeterEvent) that was sent by mistake.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Cancels a meter event that was sent by mistake, named by its `identifier`. | `POST /v2/billing/meter_event_adjustments` |
//!
//! Feature: `v2_billing`.

#[cfg(feature = "v2_billing")]
pub mod requests;
#[cfg(feature = "v2_billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
pub use self::requests::create::create;
#[cfg(feature = "v2_billing")]
pub mod params;
