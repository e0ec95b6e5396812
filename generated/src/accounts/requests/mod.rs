// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccounts")]
#[doc(alias = "postaccounts")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccount")]
#[doc(alias = "deleteaccountsaccount")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccounts")]
#[doc(alias = "getaccounts")]
pub use self::list::*;
#[cfg(feature = "accounts")]
mod reject;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountReject")]
#[doc(alias = "postaccountsaccountreject")]
pub use self::reject::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccount")]
#[doc(alias = "getaccountsaccount")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod retrieve_current;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccount")]
#[doc(alias = "getaccount")]
pub use self::retrieve_current::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccount")]
#[doc(alias = "postaccountsaccount")]
pub use self::update::*;
