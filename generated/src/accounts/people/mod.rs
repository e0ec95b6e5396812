// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.people`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/accounts/{account}/people` |
//! | [`create`](create()) | `POST /v1/accounts/{account}/people` |
//! | [`retrieve`](retrieve()) | `GET /v1/accounts/{account}/people/{person}` |
//! | [`update`](update()) | `POST /v1/accounts/{account}/people/{person}` |
//! | [`delete`](delete()) | `DELETE /v1/accounts/{account}/people/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
