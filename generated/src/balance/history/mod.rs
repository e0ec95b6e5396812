// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `balance.history`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/balance/history` |
//! | [`retrieve`](retrieve()) | `GET /v1/balance/history/{id}` |
//!
//! Feature: `balance`.

#[cfg(feature = "balance")]
mod requests;
#[cfg(feature = "balance")]
pub use self::requests::*;
#[cfg(feature = "balance")]
pub mod params;
