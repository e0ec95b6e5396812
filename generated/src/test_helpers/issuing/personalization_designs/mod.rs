// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.personalization_designs`
//!
//! | function | operation |
//! | --- | --- |
//! | [`activate`](activate()) | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` |
//! | [`deactivate`](deactivate()) | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` |
//! | [`reject`](reject()) | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
