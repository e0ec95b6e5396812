// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.issuing.cards`
//!
//! | function | operation |
//! | --- | --- |
//! | [`deliver_card`](deliver_card()) | `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` |
//! | [`fail_card`](fail_card()) | `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` |
//! | [`return_card`](return_card()) | `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` |
//! | [`ship_card`](ship_card()) | `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` |
//! | [`submit_card`](submit_card()) | `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
