// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `financial_connections.accounts`, as its functions make them.

#[cfg(feature = "financial_connections")]
pub(super) mod disconnect;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
pub use self::disconnect::Disconnect;
#[cfg(feature = "financial_connections")]
pub(super) mod list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
pub use self::list::List;
#[cfg(feature = "financial_connections")]
pub(super) mod refresh;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountRefresh")]
#[doc(alias = "postfinancialconnectionsaccountsaccountrefresh")]
pub use self::refresh::Refresh;
#[cfg(feature = "financial_connections")]
pub(super) mod retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccount")]
#[doc(alias = "getfinancialconnectionsaccountsaccount")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "financial_connections")]
pub(super) mod subscribe;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
pub use self::subscribe::Subscribe;
#[cfg(feature = "financial_connections")]
pub(super) mod unsubscribe;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountUnsubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountunsubscribe")]
pub use self::unsubscribe::Unsubscribe;
