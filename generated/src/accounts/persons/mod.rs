// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Person`](crate::accounts::Person): Somebody behind an account: its representative, an owner, a director, an executive, a guardian.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists the persons behind an account, its owners, directors and representative, the newest first. | `GET /v1/accounts/{account}/persons` |
//! | [`create`](create()) | Creates a person behind an account: its representative, an owner, a director or an executive. | `POST /v1/accounts/{account}/persons` |
//! | [`retrieve`](retrieve()) | Fetches a person behind an account, with what Stripe still wants to know or see of them. | `GET /v1/accounts/{account}/persons/{person}` |
//! | [`update`](update()) | Changes what is known of a person behind an account, and answers what verification asks for. | `POST /v1/accounts/{account}/persons/{person}` |
//! | [`delete`](delete()) | Deletes a person's tie to an account: owner, director, executive or representative. | `DELETE /v1/accounts/{account}/persons/{person}` |
//!
//! Feature: `accounts`.

#[cfg(feature = "accounts")]
pub mod requests;
#[cfg(feature = "accounts")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersons")]
#[doc(alias = "postaccountsaccountpersons")]
pub use self::requests::create::create;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPersonsPerson")]
#[doc(alias = "deleteaccountsaccountpersonsperson")]
pub use self::requests::delete::delete;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersons")]
#[doc(alias = "getaccountsaccountpersons")]
pub use self::requests::list::list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersonsPerson")]
#[doc(alias = "getaccountsaccountpersonsperson")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersonsPerson")]
#[doc(alias = "postaccountsaccountpersonsperson")]
pub use self::requests::update::update;
#[cfg(feature = "accounts")]
pub mod params;
