// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.billing.meter_event_session`, as its functions make them.

#[cfg(feature = "v2_billing")]
pub(super) mod create;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventSession")]
#[doc(alias = "postv2billingmetereventsession")]
pub use self::create::Create;
