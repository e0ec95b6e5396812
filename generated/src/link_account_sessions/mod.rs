// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Session`](crate::financial_connections::Session): One run of the dialog in which a user links accounts to you.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a session in which a customer links bank accounts. | `POST /v1/link_account_sessions` |
//! | [`retrieve`](retrieve()) | Fetches a session in which a customer links bank accounts. | `GET /v1/link_account_sessions/{session}` |
//!
//! Feature: `link_account_sessions`.

#[cfg(feature = "link_account_sessions")]
pub mod requests;
#[cfg(feature = "link_account_sessions")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
pub use self::requests::create::create;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "link_account_sessions")]
pub mod params;
