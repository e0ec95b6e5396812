// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeterEventAdjustments")]
#[doc(alias = "postbillingmetereventadjustments")]
pub use self::create::*;
