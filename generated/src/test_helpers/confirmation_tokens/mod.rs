// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.confirmation_tokens`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create`](create()) | `POST /v1/test_helpers/confirmation_tokens` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
