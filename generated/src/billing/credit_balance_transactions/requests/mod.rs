// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `billing.credit_balance_transactions`, as its functions make them.

#[cfg(feature = "billing")]
pub(super) mod list;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactions")]
#[doc(alias = "getbillingcreditbalancetransactions")]
pub use self::list::List;
#[cfg(feature = "billing")]
pub(super) mod retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingCreditBalanceTransactionsId")]
#[doc(alias = "getbillingcreditbalancetransactionsid")]
pub use self::retrieve::Retrieve;
