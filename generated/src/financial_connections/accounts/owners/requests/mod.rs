// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `financial_connections.accounts.owners`, as its functions make them.

#[cfg(feature = "financial_connections")]
pub(super) mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccountOwners")]
#[doc(alias = "getfinancialconnectionsaccountsaccountowners")]
pub use self::list::List;
