// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury.inbound_transfers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`fail`](fail()) | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail` |
//! | [`return_inbound_transfer`](return_inbound_transfer()) | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return` |
//! | [`succeed`](succeed()) | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
