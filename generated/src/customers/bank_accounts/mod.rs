// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `customers.bank_accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/customers/{customer}/bank_accounts` |
//! | [`create`](create()) | `POST /v1/customers/{customer}/bank_accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`update`](update()) | `POST /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/customers/{customer}/bank_accounts/{id}` |
//! | [`verify`](verify()) | `POST /v1/customers/{customer}/bank_accounts/{id}/verify` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
mod requests;
#[cfg(feature = "customers")]
pub use self::requests::*;
#[cfg(feature = "customers")]
pub mod params;
