// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.cash_balance`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`retrieve`](retrieve()) | Fetches a customer's cash balance: what they sent by bank transfer and haven't spent. | `GET /v1/customers/{customer}/cash_balance` |
//! | [`update`](update()) | Changes whether a customer's cash is set against open payments by itself or by you. | `POST /v1/customers/{customer}/cash_balance` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
