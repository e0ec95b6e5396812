// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `linked_accounts`, as its functions make them.

#[cfg(feature = "linked_accounts")]
pub(super) mod disconnect;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountDisconnect")]
#[doc(alias = "postlinkedaccountsaccountdisconnect")]
pub use self::disconnect::Disconnect;
#[cfg(feature = "linked_accounts")]
pub(super) mod list;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccounts")]
#[doc(alias = "getlinkedaccounts")]
pub use self::list::List;
#[cfg(feature = "linked_accounts")]
pub(super) mod refresh;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountRefresh")]
#[doc(alias = "postlinkedaccountsaccountrefresh")]
pub use self::refresh::Refresh;
#[cfg(feature = "linked_accounts")]
pub(super) mod retrieve;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccount")]
#[doc(alias = "getlinkedaccountsaccount")]
pub use self::retrieve::Retrieve;
