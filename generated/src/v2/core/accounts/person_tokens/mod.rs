// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountPersonToken`](crate::v2::core::AccountPersonToken): Data of a person, handed in by the browser so that it doesn't pass through your server.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use token that holds a person's details, so that they never touch your server. | `POST /v2/core/accounts/{account_id}/person_tokens` |
//! | [`retrieve`](retrieve()) | Fetches a person token, to see whether it has been used. | `GET /v2/core/accounts/{account_id}/person_tokens/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersonTokensId")]
#[doc(alias = "getv2coreaccountsaccountidpersontokensid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
pub mod params;
