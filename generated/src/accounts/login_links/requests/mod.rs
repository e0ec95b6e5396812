// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod create;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountLoginLinks")]
#[doc(alias = "postaccountsaccountloginlinks")]
pub use self::create::*;
