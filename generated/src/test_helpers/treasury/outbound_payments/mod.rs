// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury.outbound_payments`
//!
//! | function | operation |
//! | --- | --- |
//! | [`update`](update()) | `POST /v1/test_helpers/treasury/outbound_payments/{id}` |
//! | [`fail`](fail()) | `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail` |
//! | [`post`](post()) | `POST /v1/test_helpers/treasury/outbound_payments/{id}/post` |
//! | [`return_outbound_payment`](return_outbound_payment()) | `POST /v1/test_helpers/treasury/outbound_payments/{id}/return` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
