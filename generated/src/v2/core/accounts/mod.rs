// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Account`](crate::v2::core::Account): A business or person that you deal with, in one object for all roles.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists accounts, filtered by their configurations or whether they are closed. | `GET /v2/core/accounts` |
//! | [`create`](create()) | Creates an account for somebody you do business with: who they are, and as what. | `POST /v2/core/accounts` |
//! | [`retrieve`](retrieve()) | Fetches an account. | `GET /v2/core/accounts/{id}` |
//! | [`update`](update()) | Changes an account: identity, contact, defaults, or what it is configured as. | `POST /v2/core/accounts/{id}` |
//! | [`close`](close()) | Closes an account for good. | `POST /v2/core/accounts/{id}/close` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
pub use self::requests::close::close;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccounts")]
#[doc(alias = "postv2coreaccounts")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
pub use self::requests::list::list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
pub use self::requests::update::update;
#[cfg(feature = "v2_core")]
pub mod params;
#[cfg(feature = "v2_core")]
pub mod person_tokens;
#[cfg(feature = "v2_core")]
pub mod persons;
