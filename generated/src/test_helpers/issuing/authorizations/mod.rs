// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.authorizations`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/test_helpers/issuing/authorizations` |
//! | [`capture`](capture()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture` |
//! | [`expire`](expire()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire` |
//! | [`finalize_amount`](finalize_amount()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` |
//! | [`respond`](respond()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond` |
//! | [`increment`](increment()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment` |
//! | [`reverse`](reverse()) | `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
