// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Account`](crate::financial_connections::Account): An account at a bank or another institution that its holder has linked, with the data you may see: balances, owners, transactions, numbers.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists bank accounts that customers have linked. | `GET /v1/linked_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a linked bank account. | `GET /v1/linked_accounts/{account}` |
//! | [`disconnect`](disconnect()) | Ends your access to a linked bank account. | `POST /v1/linked_accounts/{account}/disconnect` |
//! | [`refresh`](refresh()) | Asks the bank for new data of a linked account. | `POST /v1/linked_accounts/{account}/refresh` |
//!
//! Feature: `linked_accounts`.

#[cfg(feature = "linked_accounts")]
pub mod requests;
#[cfg(feature = "linked_accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountDisconnect")]
#[doc(alias = "postlinkedaccountsaccountdisconnect")]
pub use self::requests::disconnect::disconnect;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccounts")]
#[doc(alias = "getlinkedaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountRefresh")]
#[doc(alias = "postlinkedaccountsaccountrefresh")]
pub use self::requests::refresh::refresh;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccount")]
#[doc(alias = "getlinkedaccountsaccount")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "linked_accounts")]
pub mod owners;
#[cfg(feature = "linked_accounts")]
pub mod params;
