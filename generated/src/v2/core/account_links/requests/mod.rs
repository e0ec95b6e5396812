// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.account_links`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountLinks")]
#[doc(alias = "postv2coreaccountlinks")]
pub use self::create::Create;
