// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `tax.transactions`, as its functions make them.

#[cfg(feature = "tax")]
pub(super) mod create_from_calculation;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
pub use self::create_from_calculation::CreateFromCalculation;
#[cfg(feature = "tax")]
pub(super) mod create_reversal;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
pub use self::create_reversal::CreateReversal;
#[cfg(feature = "tax")]
pub(super) mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
pub use self::retrieve::Retrieve;
