// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `balance_settings`
//!
//! | function | operation |
//! | --- | --- |
//! | [`retrieve`](retrieve()) | `GET /v1/balance_settings` |
//! | [`update`](update()) | `POST /v1/balance_settings` |
//!
//! Feature: `balance_settings`.

#[cfg(feature = "balance_settings")]
mod requests;
#[cfg(feature = "balance_settings")]
pub use self::requests::*;
#[cfg(feature = "balance_settings")]
mod types;
#[cfg(feature = "balance_settings")]
pub use self::types::*;
#[cfg(feature = "balance_settings")]
pub mod params;
