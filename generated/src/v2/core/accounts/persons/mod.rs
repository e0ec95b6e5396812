// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`AccountPerson`](crate::v2::core::AccountPerson): Somebody behind an account: owner, director, executive, representative or guardian.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account: owners, directors, representative. | `GET /v2/core/accounts/{account_id}/persons` |
//! | [`create`](create()) | Creates a person behind an account, with who they are and what they are to it. | `POST /v2/core/accounts/{account_id}/persons` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account. | `GET /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`update`](update()) | Changes what is known of a person behind an account. | `POST /v2/core/accounts/{account_id}/persons/{id}` |
//! | [`delete`](delete()) | Deletes a person behind an account. | `DELETE /v2/core/accounts/{account_id}/persons/{id}` |
//!
//! Feature: `v2_core`.

#[cfg(feature = "v2_core")]
pub mod requests;
#[cfg(feature = "v2_core")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersons")]
#[doc(alias = "postv2coreaccountsaccountidpersons")]
pub use self::requests::create::create;
#[cfg(feature = "v2_core")]
#[doc(alias = "DeleteV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "deletev2coreaccountsaccountidpersonsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersons")]
#[doc(alias = "getv2coreaccountsaccountidpersons")]
pub use self::requests::list::list;
#[cfg(feature = "v2_core")]
#[doc(alias = "GetV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "getv2coreaccountsaccountidpersonsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "v2_core")]
#[doc(alias = "PostV2CoreAccountsAccountIdPersonsId")]
#[doc(alias = "postv2coreaccountsaccountidpersonsid")]
pub use self::requests::update::update;
#[cfg(feature = "v2_core")]
pub mod params;
