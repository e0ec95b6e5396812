// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "link_account_sessions")]
mod create;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "PostLinkAccountSessions")]
#[doc(alias = "postlinkaccountsessions")]
pub use self::create::*;
#[cfg(feature = "link_account_sessions")]
mod retrieve;
#[cfg(feature = "link_account_sessions")]
#[doc(alias = "GetLinkAccountSessionsSession")]
#[doc(alias = "getlinkaccountsessionssession")]
pub use self::retrieve::*;
