// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.persons`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/accounts/{account}/persons` |
//! | [`create`](create()) | `POST /v1/accounts/{account}/persons` |
//! | [`retrieve`](retrieve()) | `GET /v1/accounts/{account}/persons/{person}` |
//! | [`update`](update()) | `POST /v1/accounts/{account}/persons/{person}` |
//! | [`delete`](delete()) | `DELETE /v1/accounts/{account}/persons/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
#[cfg(feature = "accounts")]
pub mod params;
