// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create_force_capture`](create_force_capture()) | `POST /v1/test_helpers/issuing/transactions/create_force_capture` |
//! | [`create_unlinked_refund`](create_unlinked_refund()) | `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund` |
//! | [`refund`](refund()) | `POST /v1/test_helpers/issuing/transactions/{transaction}/refund` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
