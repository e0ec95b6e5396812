// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.credit_balance_summary`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
pub use self::retrieve::Retrieve;
