// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.accounts.person_tokens`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersonTokens")]
#[doc(alias = "postv2coreaccountsaccountidpersontokens")]
pub use self::create::Create;
#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersonTokensId")]
#[doc(alias = "getv2coreaccountsaccountidpersontokensid")]
pub use self::retrieve::Retrieve;
