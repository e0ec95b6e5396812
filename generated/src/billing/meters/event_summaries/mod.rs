// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEventSummary`](crate::billing::MeterEventSummary): What a meter counted for a customer within a span of time.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what a meter counted for one customer in a span of time, as one sum or by hour or day. | `GET /v1/billing/meters/{id}/event_summaries` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
pub use self::requests::list::list;
#[cfg(feature = "billing")]
pub mod params;
