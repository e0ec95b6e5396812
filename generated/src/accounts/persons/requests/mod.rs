// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.persons`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersons")]
#[doc(alias = "postaccountsaccountpersons")]
pub use self::create::Create;
#[cfg(feature = "accounts")]
pub(super) mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPersonsPerson")]
#[doc(alias = "deleteaccountsaccountpersonsperson")]
pub use self::delete::Delete;
#[cfg(feature = "accounts")]
pub(super) mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersons")]
#[doc(alias = "getaccountsaccountpersons")]
pub use self::list::List;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersonsPerson")]
#[doc(alias = "getaccountsaccountpersonsperson")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersonsPerson")]
#[doc(alias = "postaccountsaccountpersonsperson")]
pub use self::update::Update;
