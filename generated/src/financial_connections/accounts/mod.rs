// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `financial_connections.accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/financial_connections/accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/financial_connections/accounts/{account}` |
//! | [`disconnect`](disconnect()) | `POST /v1/financial_connections/accounts/{account}/disconnect` |
//! | [`refresh`](refresh()) | `POST /v1/financial_connections/accounts/{account}/refresh` |
//! | [`subscribe`](subscribe()) | `POST /v1/financial_connections/accounts/{account}/subscribe` |
//! | [`unsubscribe`](unsubscribe()) | `POST /v1/financial_connections/accounts/{account}/unsubscribe` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
mod requests;
#[cfg(feature = "financial_connections")]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
pub mod owners;
#[cfg(feature = "financial_connections")]
pub mod params;
