// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "financial_connections")]
mod disconnect;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
pub use self::disconnect::*;
#[cfg(feature = "financial_connections")]
mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
pub use self::list::*;
#[cfg(feature = "financial_connections")]
mod refresh;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountRefresh")]
#[doc(alias = "postfinancialconnectionsaccountsaccountrefresh")]
pub use self::refresh::*;
#[cfg(feature = "financial_connections")]
mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccount")]
#[doc(alias = "getfinancialconnectionsaccountsaccount")]
pub use self::retrieve::*;
#[cfg(feature = "financial_connections")]
mod subscribe;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
pub use self::subscribe::*;
#[cfg(feature = "financial_connections")]
mod unsubscribe;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountUnsubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountunsubscribe")]
pub use self::unsubscribe::*;
