// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeople")]
#[doc(alias = "postaccountsaccountpeople")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPeoplePerson")]
#[doc(alias = "deleteaccountsaccountpeopleperson")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeople")]
#[doc(alias = "getaccountsaccountpeople")]
pub use self::list::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPeoplePerson")]
#[doc(alias = "getaccountsaccountpeopleperson")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPeoplePerson")]
#[doc(alias = "postaccountsaccountpeopleperson")]
pub use self::update::*;
