// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountOwner`](crate::financial_connections::AccountOwner): A person or business that owns a linked account, as the institution names them.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the owners of a linked bank account. | `GET /v1/linked_accounts/{account}/owners` |
//!
//! Feature: `linked_accounts`.

#[cfg(feature = "linked_accounts")]
pub mod requests;
#[cfg(feature = "linked_accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccountOwners")]
#[doc(alias = "getlinkedaccountsaccountowners")]
pub use self::requests::list::list;
