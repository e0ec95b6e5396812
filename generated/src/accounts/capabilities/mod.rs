// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `accounts.capabilities`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/accounts/{account}/capabilities` |
//! | [`retrieve`](retrieve()) | `GET /v1/accounts/{account}/capabilities/{capability}` |
//! | [`update`](update()) | `POST /v1/accounts/{account}/capabilities/{capability}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
mod requests;
#[cfg(feature = "accounts")]
pub use self::requests::*;
