// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "financial_connections")]
mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
pub use self::list::*;
#[cfg(feature = "financial_connections")]
mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsTransactionsTransaction")]
#[doc(alias = "getfinancialconnectionstransactionstransaction")]
pub use self::retrieve::*;
