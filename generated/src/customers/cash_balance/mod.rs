// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.cash_balance`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/cash_balance` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/cash_balance` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
