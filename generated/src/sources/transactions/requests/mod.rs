// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "sources")]
mod list;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
pub use self::list::*;
#[cfg(feature = "sources")]
mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
pub use self::retrieve::*;
