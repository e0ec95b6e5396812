// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.billing.meter_event_adjustments`, as its functions make them.

#[cfg(feature = "v2_billing")]
pub(super) mod create;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventAdjustments")]
#[doc(alias = "postv2billingmetereventadjustments")]
pub use self::create::Create;
