// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.balance_transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/balance_transactions` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/balance_transactions` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/balance_transactions/{transaction}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/balance_transactions/{transaction}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
