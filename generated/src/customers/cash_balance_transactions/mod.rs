// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`CustomerCashBalanceTransaction`](crate::customers::CustomerCashBalanceTransaction): One movement of a customer's [cash balance](crate::customers::CashBalance): money that came in by bank transfer, was applied to a payment, or went back to the customer.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists what raised and lowered a customer's cash balance, the newest first. | `GET /v1/customers/{customer}/cash_balance_transactions` |
//! | [`retrieve`](retrieve()) | Fetches one change of a customer's cash balance. | `GET /v1/customers/{customer}/cash_balance_transactions/{transaction}` |
//!
//! Feature: `customers`.

#[cfg(feature = "customers")]
pub mod requests;
#[cfg(feature = "customers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactions")]
#[doc(alias = "getcustomerscustomercashbalancetransactions")]
pub use self::requests::list::list;
#[cfg(feature = "customers")]
#[doc(alias = "GetCustomersCustomerCashBalanceTransactionsTransaction")]
#[doc(alias = "getcustomerscustomercashbalancetransactionstransaction")]
pub use self::requests::retrieve::retrieve;
