// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `tax.transactions`
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create_from_calculation`](create_from_calculation()) | Records the tax of a calculation as collected, so that it is in your tax reports. | `POST /v1/tax/transactions/create_from_calculation` |
//! | [`create_reversal`](create_reversal()) | Reverses a recorded tax transaction, all or in part, after a refund. | `POST /v1/tax/transactions/create_reversal` |
//! | [`retrieve`](retrieve()) | Fetches a tax transaction, a sale or a reversal. | `GET /v1/tax/transactions/{transaction}` |
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
