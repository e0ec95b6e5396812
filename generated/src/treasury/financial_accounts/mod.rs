// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.financial_accounts`
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
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod features;
#[cfg(feature = "treasury")]
pub mod params;
