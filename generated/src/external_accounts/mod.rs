// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `external_accounts`
//!
//! | function | operation |
//! | --- | --- |
//! | [`update`](update()) | `POST /v1/external_accounts/{id}` |
//!
//! Feature: `external_accounts`.

#[cfg(feature = "external_accounts")]
mod requests;
#[cfg(feature = "external_accounts")]
pub use self::requests::*;
#[cfg(feature = "external_accounts")]
pub mod params;
