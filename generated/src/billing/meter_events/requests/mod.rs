// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.meter_events`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeterEvents")]
#[doc(alias = "postbillingmeterevents")]
pub use self::create::Create;
