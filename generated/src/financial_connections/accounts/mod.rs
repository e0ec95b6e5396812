// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Account`](crate::financial_connections::Account): An account at a bank or another institution that its holder has linked, with the data you may see: balances, owners, transactions, numbers.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists bank accounts that customers have linked, filtered by holder or session. | `GET /v1/financial_connections/accounts` |
//! | [`retrieve`](retrieve()) | Fetches a linked bank account, with what you may see of it and when that was last refreshed. | `GET /v1/financial_connections/accounts/{account}` |
//! | [`disconnect`](disconnect()) | Ends your access to a linked bank account: balances, owners and transactions. | `POST /v1/financial_connections/accounts/{account}/disconnect` |
//! | [`refresh`](refresh()) | Asks the bank for new data of a linked account: balance, owners or transactions. | `POST /v1/financial_connections/accounts/{account}/refresh` |
//! | [`subscribe`](subscribe()) | Subscribes to fresh data of a linked bank account, about once a day while it is active. | `POST /v1/financial_connections/accounts/{account}/subscribe` |
//! | [`unsubscribe`](unsubscribe()) | Stops the daily refresh of a linked bank account. | `POST /v1/financial_connections/accounts/{account}/unsubscribe` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
pub mod requests;
#[cfg(feature = "financial_connections")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountDisconnect")]
#[doc(alias = "postfinancialconnectionsaccountsaccountdisconnect")]
pub use self::requests::disconnect::disconnect;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountRefresh")]
#[doc(alias = "postfinancialconnectionsaccountsaccountrefresh")]
pub use self::requests::refresh::refresh;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccount")]
#[doc(alias = "getfinancialconnectionsaccountsaccount")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountSubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountsubscribe")]
pub use self::requests::subscribe::subscribe;
#[cfg(feature = "financial_connections")]
#[doc(alias = "PostFinancialConnectionsAccountsAccountUnsubscribe")]
#[doc(alias = "postfinancialconnectionsaccountsaccountunsubscribe")]
pub use self::requests::unsubscribe::unsubscribe;
#[cfg(feature = "financial_connections")]
pub mod owners;
#[cfg(feature = "financial_connections")]
pub mod params;
