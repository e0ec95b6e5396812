// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`FinancialAccountFeatures`](crate::treasury::FinancialAccountFeatures): What a [treasury financial account](crate::treasury::FinancialAccount) can do, feature by feature: whether it was requested, whether it is active, and if not, why.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches which features a financial account has: asked for, active, pending or restricted. | `GET /v1/treasury/financial_accounts/{financial_account}/features` |
//! | [`update`](update()) | Asks for features of a financial account, or gives them up. | `POST /v1/treasury/financial_accounts/{financial_account}/features` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountFeatures")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountfeatures")]
pub use self::requests::update::update;
#[cfg(feature = "treasury")]
pub mod params;
