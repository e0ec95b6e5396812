// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEvent`](crate::v2::billing::MeterEvent): One report of usage for a [billing meter](crate::billing::Meter): who used how much, and when.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Records usage of a customer on a meter, up to 1,000 times a second in live mode. | `POST /v2/billing/meter_events` |
//!
//! Feature: `v2_billing`.

#[cfg(feature = "v2_billing")]
pub mod requests;
#[cfg(feature = "v2_billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEvents")]
#[doc(alias = "postv2billingmeterevents")]
pub use self::requests::create::create;
