// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `radar.early_fraud_warnings`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/radar/early_fraud_warnings` |
//! | [`retrieve`](retrieve()) | `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}` |
//!
//! Feature: `radar`.

#[cfg(feature = "radar")]
mod requests;
#[cfg(feature = "radar")]
pub use self::requests::*;
#[cfg(feature = "radar")]
pub mod params;
