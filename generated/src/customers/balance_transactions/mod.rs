// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CustomerBalanceTransaction`](crate::customers::CustomerBalanceTransaction): One change of [`balance`](crate::customers::Customer::balance), the credit or debt that goes into the next invoice.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what raised and lowered a customer's credit balance, the newest first. | `GET /v1/customers/{customer}/balance_transactions` |
//! | [`create`](create()) | Changes a customer's credit balance: a negative amount is credit for the next invoice, a positive one debt. | `POST /v1/customers/{customer}/balance_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one change of a customer's credit balance. | `GET /v1/customers/{customer}/balance_transactions/{transaction}` |
//! | [`update`](update()) | Changes the description or metadata of a change in a customer's credit balance. | `POST /v1/customers/{customer}/balance_transactions/{transaction}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactions")]
#[doc(alias = "postcustomerscustomerbalancetransactions")]
pub use self::requests::create::create;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomerbalancetransactionstransaction")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "customers")]
#[doc(alias = "PostCustomersCustomerBalanceTransactionsTransaction")]
#[doc(alias = "postcustomerscustomerbalancetransactionstransaction")]
pub use self::requests::update::update;
#[cfg(feature = "customers")]
pub mod params;
