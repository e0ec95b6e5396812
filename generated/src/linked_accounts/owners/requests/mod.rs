// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `linked_accounts.owners`, as its functions make them.

#[cfg(feature = "linked_accounts")]
pub(super) mod list;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccountOwners")]
#[doc(alias = "getlinkedaccountsaccountowners")]
pub use self::list::List;
