// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.refunds`
//!
//! | function | operation |
//! | --- | --- |
//! | [`expire`](expire()) | `POST /v1/test_helpers/refunds/{refund}/expire` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
