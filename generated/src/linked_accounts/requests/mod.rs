// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "linked_accounts")]
mod disconnect;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountDisconnect")]
#[doc(alias = "postlinkedaccountsaccountdisconnect")]
pub use self::disconnect::*;
#[cfg(feature = "linked_accounts")]
mod list;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccounts")]
#[doc(alias = "getlinkedaccounts")]
pub use self::list::*;
#[cfg(feature = "linked_accounts")]
mod refresh;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "PostLinkedAccountsAccountRefresh")]
#[doc(alias = "postlinkedaccountsaccountrefresh")]
pub use self::refresh::*;
#[cfg(feature = "linked_accounts")]
mod retrieve;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccount")]
#[doc(alias = "getlinkedaccountsaccount")]
pub use self::retrieve::*;
