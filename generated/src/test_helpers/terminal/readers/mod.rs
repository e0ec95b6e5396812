// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.terminal.readers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`present_payment_method`](present_payment_method()) | `POST /v1/test_helpers/terminal/readers/{reader}/present_payment_method` |
//! | [`succeed_input_collection`](succeed_input_collection()) | `POST /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection` |
//! | [`timeout_input_collection`](timeout_input_collection()) | `POST /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
