// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_billing")]
mod create;
#[cfg(feature = "v2_billing")]
#[doc(alias = "PostV2BillingMeterEventStream")]
#[doc(alias = "postv2billingmetereventstream")]
pub use self::create::*;
