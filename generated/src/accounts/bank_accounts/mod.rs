// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ExternalAccount`](crate::types::ExternalAccount): Where payouts go: a bank account or a debit card.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a bank account or card for the payouts of a connected account. | `POST /v1/accounts/{account}/bank_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a bank account or card that payouts of a connected account go to. | `GET /v1/accounts/{account}/bank_accounts/{id}` |
//! | [`update`](update()) | Changes a bank account or card that payouts of a connected account go to. | `POST /v1/accounts/{account}/bank_accounts/{id}` |
//! | [`delete`](delete()) | Deletes a bank account or card that payouts of a connected account go to. | `DELETE /v1/accounts/{account}/bank_accounts/{id}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccounts")]
#[doc(alias = "postaccountsaccountbankaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountBankAccountsId")]
#[doc(alias = "deleteaccountsaccountbankaccountsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountBankAccountsId")]
#[doc(alias = "getaccountsaccountbankaccountsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountBankAccountsId")]
#[doc(alias = "postaccountsaccountbankaccountsid")]
pub use self::requests::update::update;
#[cfg(feature = "accounts")]
pub mod params;
