// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `customers.balance_transactions`, as its functions make them.

#[cfg(feature = "customers")]
pub(super) mod create;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
pub use self::create::Create;
#[cfg(feature = "customers")]
pub(super) mod list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
pub use self::list::List;
#[cfg(feature = "customers")]
pub(super) mod retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomerbalancetransactionstransaction")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "customers")]
pub(super) mod update;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
pub use self::update::Update;
