// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod create_from_calculation;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateFromCalculation")]
#[doc(alias = "posttaxtransactionscreatefromcalculation")]
pub use self::create_from_calculation::*;
#[cfg(feature = "tax")]
mod create_reversal;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxTransactionsCreateReversal")]
#[doc(alias = "posttaxtransactionscreatereversal")]
pub use self::create_reversal::*;
#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxTransactionsTransaction")]
#[doc(alias = "gettaxtransactionstransaction")]
pub use self::retrieve::*;
