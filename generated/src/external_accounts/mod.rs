// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`ExternalAccount`](crate::types::ExternalAccount): Where payouts go: a bank account or a debit card.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`update`](update()) | Changes a bank account or card that payouts go to: holder, metadata, default of its currency. | `POST /v1/external_accounts/{id}` |
//!
//! Feature: `external_accounts`.

#[cfg(feature = "external_accounts")]
pub mod requests;
#[cfg(feature = "external_accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "external_accounts")]
#[doc(alias = "PostExternalAccountsId")]
#[doc(alias = "postexternalaccountsid")]
pub use self::requests::update::update;
#[cfg(feature = "external_accounts")]
pub mod params;
