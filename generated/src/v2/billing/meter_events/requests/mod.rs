// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.billing.meter_events`, as its functions make them.

#[cfg(feature = "v2_billing")]
pub(super) mod create;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEvents")]
#[doc(alias = "postv2billingmeterevents")]
pub use self::create::Create;
