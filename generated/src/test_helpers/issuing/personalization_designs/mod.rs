// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.personalization_designs`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`activate`](activate()) | Sets a test design of physical cards to `active`, as if the review had passed it. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` |
//! | [`deactivate`](deactivate()) | Sets a test design of physical cards to `inactive`. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` |
//! | [`reject`](reject()) | Sets a test design of physical cards to `rejected`, for the reasons you name. | `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
