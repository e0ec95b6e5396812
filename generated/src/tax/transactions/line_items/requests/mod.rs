// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod list;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxTransactionsTransactionLineItems")]
#[doc(alias = "gettaxtransactionstransactionlineitems")]
pub use self::list::*;
