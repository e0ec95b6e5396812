// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `linked_accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/linked_accounts` |
//! | [`retrieve`](retrieve()) | `GET /v1/linked_accounts/{account}` |
//! | [`disconnect`](disconnect()) | `POST /v1/linked_accounts/{account}/disconnect` |
//! | [`refresh`](refresh()) | `POST /v1/linked_accounts/{account}/refresh` |
//!
//! Feature: `linked_accounts`.

#[cfg(feature = "linked_accounts")]
mod requests;
#[cfg(feature = "linked_accounts")]
pub use self::requests::*;
#[cfg(feature = "linked_accounts")]
pub mod owners;
#[cfg(feature = "linked_accounts")]
pub mod params;
