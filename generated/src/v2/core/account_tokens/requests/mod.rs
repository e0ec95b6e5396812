// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.account_tokens`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountTokens")]
#[doc(alias = "postv2coreaccounttokens")]
pub use self::create::Create;
#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountTokensId")]
#[doc(alias = "getv2coreaccounttokensid")]
pub use self::retrieve::Retrieve;
