// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.transaction_entries`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionEntriesId")]
#[doc(alias = "gettreasurytransactionentriesid")]
pub use self::retrieve::Retrieve;
