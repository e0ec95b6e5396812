// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `financial_connections.accounts.owners`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/financial_connections/accounts/{account}/owners` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
mod requests;
#[cfg(feature = "financial_connections")]
pub use self::requests::*;
