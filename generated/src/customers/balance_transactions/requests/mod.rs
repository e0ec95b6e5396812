// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customers")]
mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
pub use self::create::*;
#[cfg(feature = "customers")]
mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
pub use self::list::*;
#[cfg(feature = "customers")]
mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomerbalancetransactionstransaction")]
pub use self::retrieve::*;
#[cfg(feature = "customers")]
mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
pub use self::update::*;
