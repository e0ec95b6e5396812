// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `treasury.transactions`, as its functions make them.

#[cfg(feature = "treasury")]
pub(super) mod list;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactions")]
#[doc(alias = "gettreasurytransactions")]
pub use self::list::List;
#[cfg(feature = "treasury")]
pub(super) mod retrieve;
#[cfg(feature = "treasury")]
#[doc(alias = "GetTreasuryTransactionsId")]
#[doc(alias = "gettreasurytransactionsid")]
pub use self::retrieve::Retrieve;
