// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountSession`]: What lets Connect embedded components on your page act for one connected account.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a session with which embedded components in a browser act for a connected account. | `POST /v1/account_sessions` |
//!
//! Feature: `account_sessions`.

#[cfg(feature = "account_sessions")]
pub mod requests;
#[cfg(feature = "account_sessions")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "account_sessions")]
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
pub use self::requests::create::create;
#[cfg_attr(not(docsrs), cfg(feature = "account_sessions"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "account_sessions"))]
pub use self::types::*;
#[cfg(feature = "account_sessions")]
pub mod params;
