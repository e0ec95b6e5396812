// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "financial_connections")]
mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccountOwners")]
#[doc(alias = "getfinancialconnectionsaccountsaccountowners")]
pub use self::list::*;
