// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ExternalAccount`](crate::types::ExternalAccount): Where payouts go: a bank account or a debit card.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the bank accounts and cards that payouts of an account go to. | `GET /v1/accounts/{account}/external_accounts` |
//! | [`create`](create()) | Creates a bank account or card for the payouts of a connected account. | `POST /v1/accounts/{account}/external_accounts` |
//! | [`retrieve`](retrieve()) | Fetches a bank account or card that payouts of an account go to. | `GET /v1/accounts/{account}/external_accounts/{id}` |
//! | [`update`](update()) | Changes a bank account or card that payouts go to: holder, metadata, default of its currency. | `POST /v1/accounts/{account}/external_accounts/{id}` |
//! | [`delete`](delete()) | Deletes a bank account or card that payouts of a connected account go to. | `DELETE /v1/accounts/{account}/external_accounts/{id}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccounts")]
#[doc(alias = "postaccountsaccountexternalaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountExternalAccountsId")]
#[doc(alias = "deleteaccountsaccountexternalaccountsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccounts")]
#[doc(alias = "getaccountsaccountexternalaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountExternalAccountsId")]
#[doc(alias = "getaccountsaccountexternalaccountsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountExternalAccountsId")]
#[doc(alias = "postaccountsaccountexternalaccountsid")]
pub use self::requests::update::update;
#[cfg(feature = "accounts")]
pub mod params;
