// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.login_links`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
pub use self::create::Create;
