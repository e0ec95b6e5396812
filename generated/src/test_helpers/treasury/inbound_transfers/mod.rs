// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.treasury.inbound_transfers`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`fail`](fail()) | Sets a test inbound transfer to `failed`, for the reason you name. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail` |
//! | [`return_inbound_transfer`](return_inbound_transfer()) | Returns a test inbound transfer: the money leaves again, in a received debit. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return` |
//! | [`succeed`](succeed()) | Sets a test inbound transfer to `succeeded`: the money is there. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
pub mod params;
