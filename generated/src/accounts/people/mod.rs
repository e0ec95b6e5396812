// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Person`](crate::accounts::Person): Somebody behind an account: its representative, an owner, a director, an executive, a guardian.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account, the newest first. | `GET /v1/accounts/{account}/people` |
//! | [`create`](create()) | Creates a person behind an account. | `POST /v1/accounts/{account}/people` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account. | `GET /v1/accounts/{account}/people/{person}` |
//! | [`update`](update()) | Changes what is known of a person behind an account. | `POST /v1/accounts/{account}/people/{person}` |
//! | [`delete`](delete()) | Deletes a person's tie to an account. | `DELETE /v1/accounts/{account}/people/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeople")]
#[doc(alias = "postaccountsaccountpeople")]
pub use self::requests::create::create;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPeoplePerson")]
#[doc(alias = "deleteaccountsaccountpeopleperson")]
pub use self::requests::delete::delete;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeople")]
#[doc(alias = "getaccountsaccountpeople")]
pub use self::requests::list::list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeoplePerson")]
#[doc(alias = "getaccountsaccountpeopleperson")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeoplePerson")]
#[doc(alias = "postaccountsaccountpeopleperson")]
pub use self::requests::update::update;
#[cfg(feature = "accounts")]
pub mod params;
