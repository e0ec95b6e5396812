// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `v2.core.accounts.persons`, as its functions make them.

#[cfg(feature = "v2_core")]
pub(super) mod create;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersons")]
#[doc(alias = "postv2coreaccountsaccountidpersons")]
pub use self::create::Create;
#[cfg(feature = "v2_core")]
pub(super) mod delete;
#[cfg(feature = "v2_core")]
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
pub use self::delete::Delete;
#[cfg(feature = "v2_core")]
pub(super) mod list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
pub use self::list::List;
#[cfg(feature = "v2_core")]
pub(super) mod retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "v2_core")]
pub(super) mod update;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "postv2coreaccountsaccountidpersonsid")]
pub use self::update::Update;
