// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersons")]
#[doc(alias = "postaccountsaccountpersons")]
pub use self::create::*;
#[cfg(feature = "accounts")]
mod delete;
#[cfg(feature = "accounts")]
#[doc(alias = "DeleteAccountsAccountPersonsPerson")]
#[doc(alias = "deleteaccountsaccountpersonsperson")]
pub use self::delete::*;
#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersons")]
#[doc(alias = "getaccountsaccountpersons")]
pub use self::list::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountPersonsPerson")]
#[doc(alias = "getaccountsaccountpersonsperson")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountPersonsPerson")]
#[doc(alias = "postaccountsaccountpersonsperson")]
pub use self::update::*;
