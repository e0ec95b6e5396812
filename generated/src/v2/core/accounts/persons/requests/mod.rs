// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersons")]
#[doc(alias = "postv2coreaccountsaccountidpersons")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod delete;
#[cfg(feature = "v2_core")]
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
pub use self::delete::*;
#[cfg(feature = "v2_core")]
mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
pub use self::list::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
pub use self::retrieve::*;
#[cfg(feature = "v2_core")]
mod update;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "postv2coreaccountsaccountidpersonsid")]
pub use self::update::*;
