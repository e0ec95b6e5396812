// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.people`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeople")]
#[doc(alias = "postaccountsaccountpeople")]
pub use self::create::Create;
#[cfg(feature = "accounts")]
pub(super) mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPeoplePerson")]
#[doc(alias = "deleteaccountsaccountpeopleperson")]
pub use self::delete::Delete;
#[cfg(feature = "accounts")]
pub(super) mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeople")]
#[doc(alias = "getaccountsaccountpeople")]
pub use self::list::List;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeoplePerson")]
#[doc(alias = "getaccountsaccountpeopleperson")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeoplePerson")]
#[doc(alias = "postaccountsaccountpeopleperson")]
pub use self::update::Update;
