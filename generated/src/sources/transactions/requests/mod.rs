// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `sources.transactions`, as its functions make them.

#[cfg(feature = "sources")]
pub(super) mod list;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactions")]
#[doc(alias = "getsourcessourcesourcetransactions")]
pub use self::list::List;
#[cfg(feature = "sources")]
pub(super) mod retrieve;
#[cfg(feature = "sources")]
#[doc(alias = "GetSourcesSourceSourceTransactionsSourceTransaction")]
#[doc(alias = "getsourcessourcesourcetransactionssourcetransaction")]
pub use self::retrieve::Retrieve;
