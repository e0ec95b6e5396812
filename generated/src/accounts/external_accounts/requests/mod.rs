// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.external_accounts`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccounts")]
#[doc(alias = "postaccountsaccountexternalaccounts")]
pub use self::create::Create;
#[cfg(feature = "accounts")]
pub(super) mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountExternalAccountsId")]
#[doc(alias = "deleteaccountsaccountexternalaccountsid")]
pub use self::delete::Delete;
#[cfg(feature = "accounts")]
pub(super) mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccounts")]
#[doc(alias = "getaccountsaccountexternalaccounts")]
pub use self::list::List;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccountsId")]
#[doc(alias = "getaccountsaccountexternalaccountsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccountsId")]
#[doc(alias = "postaccountsaccountexternalaccountsid")]
pub use self::update::Update;
