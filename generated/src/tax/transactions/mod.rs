// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transaction`](crate::tax::Transaction): Tax that was collected, or given back by a reversal, as it goes into your tax reports.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create_from_calculation`](create_from_calculation()) | Records the tax of a calculation as collected, so that it is in your tax reports. | `POST /v1/tax/transactions/create_from_calculation` |
//! | [`create_reversal`](create_reversal()) | Reverses a recorded tax transaction, all or in part, after a refund. | `POST /v1/tax/transactions/create_reversal` |
//! | [`retrieve`](retrieve()) | Fetches a tax transaction, a sale or a reversal. | `GET /v1/tax/transactions/{transaction}` |
//!
//! Feature: `tax`.

#[cfg(feature = "tax")]
pub mod requests;
#[cfg(feature = "tax")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
pub use self::requests::create_from_calculation::create_from_calculation;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
pub use self::requests::create_reversal::create_reversal;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "tax")]
pub mod line_items;
#[cfg(feature = "tax")]
pub mod params;
