// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.external_accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/accounts/{account}/external_accounts` |
//! | [`create`](create()) | `POST /v1/accounts/{account}/external_accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/accounts/{account}/external_accounts/{id}` |
//! | [`update`](update()) | `POST /v1/accounts/{account}/external_accounts/{id}` |
//! | [`delete`](delete()) | `DELETE /v1/accounts/{account}/external_accounts/{id}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
