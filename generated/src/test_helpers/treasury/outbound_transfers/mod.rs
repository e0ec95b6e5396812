// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury.outbound_transfers`
//!
//! | function | operation |
//! | --- | --- |
//! | [`update`](update()) | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}` |
//! | [`fail`](fail()) | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` |
//! | [`post`](post()) | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` |
//! | [`return_outbound_transfer`](return_outbound_transfer()) | `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
