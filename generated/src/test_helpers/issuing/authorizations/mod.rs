// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.authorizations`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Simulates a purchase on an issued card that asks for authorization, in test mode. | `POST /v1/test_helpers/issuing/authorizations` |
//! | [`capture`](capture()) | Captures a test authorization, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` |
//! | [`expire`](expire()) | Lets a test authorization expire, so that what it held is free again. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` |
//! | [`finalize_amount`](finalize_amount()) | Sets the final amount of a test authorization that was an estimate, as at a fuel pump, before it is captured. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` |
//! | [`respond`](respond()) | Answers a fraud challenge on a test authorization as the cardholder would: it was them, or it was fraud. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` |
//! | [`increment`](increment()) | Raises the amount that a test authorization holds, as a hotel would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` |
//! | [`reverse`](reverse()) | Reverses a test authorization, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
