// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `payment_attempt_records`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/payment_attempt_records` |
//! | [`retrieve`](retrieve()) | `GET /v1/payment_attempt_records/{id}` |
//!
//! Feature: `payment_attempt_records`.
#[cfg(feature = "payment_attempt_records")]
mod requests;
#[cfg(feature = "payment_attempt_records")]
pub use self::requests::*;
#[cfg(feature = "payment_attempt_records")]
mod types;
#[cfg(feature = "payment_attempt_records")]
pub use self::types::*;
