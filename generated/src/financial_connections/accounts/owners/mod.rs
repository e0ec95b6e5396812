// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountOwner`](crate::financial_connections::AccountOwner): A person or business that owns a linked account, as the institution names them.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the owners of a linked bank account, as the bank named them at one refresh. | `GET /v1/financial_connections/accounts/{account}/owners` |
//!
//! Feature: `financial_connections`.

#[cfg(feature = "financial_connections")]
pub mod requests;
#[cfg(feature = "financial_connections")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "financial_connections")]
#[doc(alias = "GetFinancialConnectionsAccountsAccountOwners")]
#[doc(alias = "getfinancialconnectionsaccountsaccountowners")]
pub use self::requests::list::list;
