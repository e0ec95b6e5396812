// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`MeterEvent`](crate::billing::MeterEvent): One report of usage: a customer did something at some time.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Records usage of a customer on a meter, which counts it toward their next invoice. | `POST /v1/billing/meter_events` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeterEvents")]
#[doc(alias = "postbillingmeterevents")]
pub use self::requests::create::create;
