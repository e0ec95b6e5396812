// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactions")]
#[doc(alias = "getcustomerscustomercashbalancetransactions")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
pub use self::retrieve::*;
