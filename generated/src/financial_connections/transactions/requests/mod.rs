// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `financial_connections.transactions`, as its functions make them.

#[cfg(feature = "financial_connections")]
pub(super) mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
pub use self::list::List;
#[cfg(feature = "financial_connections")]
pub(super) mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
pub use self::retrieve::Retrieve;
