// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
pub use self::retrieve::*;
