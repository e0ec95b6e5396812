// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Transaction`](crate::financial_connections::Transaction): One booking on a linked account, as the institution reports it.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists transactions of a linked bank account. | `GET /v1/financial_connections/transactions` |
//! | [`retrieve`](retrieve()) | Fetches a transaction of a linked bank account. | `GET /v1/financial_connections/transactions/{transaction}` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
pub mod requests;
#[cfg(feature = "financial_connections")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
pub use self::requests::list::list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "financial_connections")]
pub mod params;
