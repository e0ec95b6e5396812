// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "account_sessions")]
mod create;
#[cfg(feature = "account_sessions")]
#[doc(alias = "PostAccountSessions")]
#[doc(alias = "postaccountsessions")]
pub use self::create::*;
