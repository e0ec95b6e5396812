// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.bank_accounts`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub use self::create::Create;
#[cfg(feature = "accounts")]
pub(super) mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountBankAccountsId")]
#[doc(alias = "deleteaccountsaccountbankaccountsid")]
pub use self::delete::Delete;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountBankAccountsId")]
#[doc(alias = "getaccountsaccountbankaccountsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccountsId")]
#[doc(alias = "postaccountsaccountbankaccountsid")]
pub use self::update::Update;
