// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `account_sessions`, as its functions make them.

#[cfg(feature = "account_sessions")]
pub(super) mod create;
#[cfg(feature = "account_sessions")]
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
pub use self::create::Create;
