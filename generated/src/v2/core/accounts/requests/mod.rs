// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.accounts`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod close;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
pub use self::close::Close;
#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccounts")]
#[doc(alias = "postv2coreaccounts")]
pub use self::create::Create;
#[cfg(feature = "v2_core")]
pub(super) mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
pub use self::list::List;
#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "v2_core")]
pub(super) mod update;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
pub use self::update::Update;
