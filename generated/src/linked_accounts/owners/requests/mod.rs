// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "linked_accounts")]
mod list;
#[cfg(feature = "linked_accounts")]
#[doc(alias = "GetLinkedAccountsAccountOwners")]
#[doc(alias = "getlinkedaccountsaccountowners")]
pub use self::list::*;
