// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.transactions`
//!
//! | function | operation |
//! | --- | --- |
//! | [`create_from_calculation`](create_from_calculation()) | `POST /v1/tax/transactions/create_from_calculation` |
//! | [`create_reversal`](create_reversal()) | `POST /v1/tax/transactions/create_reversal` |
//! | [`retrieve`](retrieve()) | `GET /v1/tax/transactions/{transaction}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
mod requests;
#[cfg(feature = "tax")]
pub use self::requests::*;
#[cfg(feature = "tax")]
pub mod line_items;
#[cfg(feature = "tax")]
pub mod params;
