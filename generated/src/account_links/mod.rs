// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `account_links`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/account_links` |
//!
//! Feature: `account_links`.

#[cfg(feature = "account_links")]
mod requests;
#[cfg(feature = "account_links")]
pub use self::requests::*;
#[cfg(feature = "account_links")]
mod types;
#[cfg(feature = "account_links")]
pub use self::types::*;
#[cfg(feature = "account_links")]
pub mod params;
