// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.billing.meter_event_stream`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Records up to 100 meter events in one call, up to 10,000 a second in live mode. | `POST /v2/billing/meter_event_stream` |
//!
//! Feature: `v2_billing`.

#[cfg(feature = "v2_billing")]
pub mod requests;
#[cfg(feature = "v2_billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventStream")]
#[doc(alias = "postv2billingmetereventstream")]
pub use self::requests::create::create;
#[cfg(feature = "v2_billing")]
pub mod params;
