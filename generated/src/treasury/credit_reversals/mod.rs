// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `treasury.credit_reversals`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/treasury/credit_reversals` |
//! | [`create`](create()) | `POST /v1/treasury/credit_reversals` |
//! | [`retrieve`](retrieve()) | `GET /v1/treasury/credit_reversals/{credit_reversal}` |
//!
//! Feature: `treasury`.

#[cfg(feature = "treasury")]
mod requests;
#[cfg(feature = "treasury")]
pub use self::requests::*;
#[cfg(feature = "treasury")]
pub mod params;
