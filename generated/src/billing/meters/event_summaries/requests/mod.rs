// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
pub use self::list::*;
