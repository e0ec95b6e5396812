// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEventSession`](crate::v2::billing::MeterEventSession): A pass to send usage in bulk, at a much higher rate than single calls.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a session for sending many meter events. | `POST /v2/billing/meter_event_session` |
//!
//! Feature: `v2_billing`.

#[cfg(feature = "v2_billing")]
pub mod requests;
#[cfg(feature = "v2_billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventSession")]
#[doc(alias = "postv2billingmetereventsession")]
pub use self::requests::create::create;
