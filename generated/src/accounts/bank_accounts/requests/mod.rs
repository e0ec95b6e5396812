// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountBankAccountsId")]
#[doc(alias = "deleteaccountsaccountbankaccountsid")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountBankAccountsId")]
#[doc(alias = "getaccountsaccountbankaccountsid")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccountsId")]
#[doc(alias = "postaccountsaccountbankaccountsid")]
pub use self::update::*;
