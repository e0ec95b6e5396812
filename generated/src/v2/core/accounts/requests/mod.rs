// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod close;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsIdClose")]
#[doc(alias = "postv2coreaccountsidclose")]
pub use self::close::*;
#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccounts")]
#[doc(alias = "postv2coreaccounts")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccounts")]
#[doc(alias = "getv2coreaccounts")]
pub use self::list::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsId")]
#[doc(alias = "getv2coreaccountsid")]
pub use self::retrieve::*;
#[cfg(feature = "v2_core")]
mod update;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsId")]
#[doc(alias = "postv2coreaccountsid")]
pub use self::update::*;
