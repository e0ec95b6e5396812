// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEventAdjustment`](crate::billing::MeterEventAdjustment): Takes back a [billing meter event](crate::billing::MeterEvent) that was sent by mistake, as long as Stripe got it within the last 24 hours.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Cancels a meter event that was sent by mistake, named by its `identifier`. | `POST /v1/billing/meter_event_adjustments` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
pub use self::requests::create::create;
#[cfg(feature = "billing")]
pub mod params;
