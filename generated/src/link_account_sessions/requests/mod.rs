// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `link_account_sessions`, as its functions make them.

#[cfg(feature = "link_account_sessions")]
pub(super) mod create;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
pub use self::create::Create;
#[cfg(feature = "link_account_sessions")]
pub(super) mod retrieve;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
pub use self::retrieve::Retrieve;
