// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountToken`](crate::v2::core::AccountToken): Contact and identity data of an account, handed in by the browser so that it doesn't pass through your server.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a single-use token that holds an account's details, so that they never touch your server. | `POST /v2/core/account_tokens` |
//! | [`retrieve`](retrieve()) | Fetches an account token, to see whether it has been used. | `GET /v2/core/account_tokens/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountTokens")]
#[doc(alias = "postv2coreaccounttokens")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
pub mod params;
