// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury.outbound_payments`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Gives a test outbound payment the tracking details that a bank would. | `POST /v1/test_helpers/treasury/outbound_payments/{id}` |
//! | [`fail`](fail()) | Sets a test outbound payment to `failed`. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail` |
//! | [`post`](post()) | Sets a test outbound payment to `posted`: it has left the account. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/post` |
//! | [`return_outbound_payment`](return_outbound_payment()) | Sets a test outbound payment to `returned`: the bank sent it back. | `POST /v1/test_helpers/treasury/outbound_payments/{id}/return` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
