// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance_transactions")]
mod list;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactions")]
#[doc(alias = "getbalancetransactions")]
pub use self::list::*;
#[cfg(feature = "balance_transactions")]
mod retrieve;
#[cfg(feature = "balance_transactions")]
#[doc(alias = "GetBalanceTransactionsId")]
#[doc(alias = "getbalancetransactionsid")]
pub use self::retrieve::*;
