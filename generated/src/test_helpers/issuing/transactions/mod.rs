// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.transactions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create_force_capture`](create_force_capture()) | Simulates a merchant's capture on an issued card without an authorization before, in test mode. | `POST /v1/test_helpers/issuing/transactions/create_force_capture` |
//! | [`create_unlinked_refund`](create_unlinked_refund()) | Simulates a merchant's refund to an issued card without a purchase before, in test mode. | `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` |
//! | [`refund`](refund()) | Refunds a test transaction, all or in part, as the merchant would. | `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
