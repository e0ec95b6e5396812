// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.cash_balance_transactions`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactions")]
#[doc(alias = "getcustomerscustomercashbalancetransactions")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
pub use self::retrieve::Retrieve;
