// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.credit_balance_transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/billing/credit_balance_transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/billing/credit_balance_transactions/{id}` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
