// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing.credit_balance_summary`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/billing/credit_balance_summary` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
mod requests;
#[cfg(feature = "billing")]
pub use self::requests::*;
#[cfg(feature = "billing")]
pub mod params;
