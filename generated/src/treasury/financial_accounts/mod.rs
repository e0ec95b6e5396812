// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`FinancialAccount`](crate::treasury::FinancialAccount): An account for money at Stripe, with account and routing number, apart from the payments balance.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists financial accounts, the newest first, filtered by status or date. | `GET /v1/treasury/financial_accounts` |
//! | [`create`](create()) | Creates a financial account, which holds money for a connected account. | `POST /v1/treasury/financial_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a financial account, with its balance and what it can do. | `GET /v1/treasury/financial_accounts/{financial_account}` |
//! | [`update`](update()) | Changes a financial account's features, restrictions, nickname or metadata. | `POST /v1/treasury/financial_accounts/{financial_account}` |
//! | [`close`](close()) | Closes a financial account for good. | `POST /v1/treasury/financial_accounts/{financial_account}/close` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
pub mod requests;
#[cfg(feature = "treasury")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccountClose")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccountclose")]
pub use self::requests::close::close;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccounts")]
#[doc(alias = "posttreasuryfinancialaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccounts")]
#[doc(alias = "gettreasuryfinancialaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "gettreasuryfinancialaccountsfinancialaccount")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "PostTreasuryFinancialAccountsFinancialAccount")]
#[doc(alias = "posttreasuryfinancialaccountsfinancialaccount")]
pub use self::requests::update::update;
#[cfg(feature = "treasury")]
pub mod features;
#[cfg(feature = "treasury")]
pub mod params;
