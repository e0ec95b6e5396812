// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccounts")]
#[doc(alias = "postaccountsaccountexternalaccounts")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountExternalAccountsId")]
#[doc(alias = "deleteaccountsaccountexternalaccountsid")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccounts")]
#[doc(alias = "getaccountsaccountexternalaccounts")]
pub use self::list::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccountsId")]
#[doc(alias = "getaccountsaccountexternalaccountsid")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccountsId")]
#[doc(alias = "postaccountsaccountexternalaccountsid")]
pub use self::update::*;
