// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `balance_transactions`, as its functions make them.

#[cfg(feature = "balance_transactions")]
pub(super) mod list;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactions")]
#[doc(alias = "getbalancetransactions")]
pub use self::list::List;
#[cfg(feature = "balance_transactions")]
pub(super) mod retrieve;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactionsId")]
#[doc(alias = "getbalancetransactionsid")]
pub use self::retrieve::Retrieve;
