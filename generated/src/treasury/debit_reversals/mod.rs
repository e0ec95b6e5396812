// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.debit_reversals`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/debit_reversals` |
//! | [`create`](create()) | `POST /v1/treasury/debit_reversals` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/debit_reversals/{debit_reversal}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
