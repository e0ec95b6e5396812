// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CreditBalanceSummary`](crate::billing::CreditBalanceSummary): What a customer has left in billing credits, added up over the credit grants.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches how much billing credit a customer has left, for the prices you name or from one grant. | `GET /v1/billing/credit_balance_summary` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "billing")]
pub mod params;
