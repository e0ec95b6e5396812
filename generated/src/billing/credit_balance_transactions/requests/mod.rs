// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactions")]
#[doc(alias = "getbillingcreditbalancetransactions")]
pub use self::list::*;
#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactionsId")]
#[doc(alias = "getbillingcreditbalancetransactionsid")]
pub use self::retrieve::*;
