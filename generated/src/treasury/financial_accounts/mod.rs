// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.financial_accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/financial_accounts` |
//! | [`create`](create()) | `POST /v1/treasury/financial_accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/financial_accounts/{financial_account}` |
//! | [`update`](update()) | `POST /v1/treasury/financial_accounts/{financial_account}` |
//! | [`close`](close()) | `POST /v1/treasury/financial_accounts/{financial_account}/close` |
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
