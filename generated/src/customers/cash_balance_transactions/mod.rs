// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.cash_balance_transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/cash_balance_transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
