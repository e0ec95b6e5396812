// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "accounts")]
mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
pub use self::list::*;
#[cfg(feature = "accounts")]
mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilitiesCapability")]
#[doc(alias = "getaccountsaccountcapabilitiescapability")]
pub use self::retrieve::*;
#[cfg(feature = "accounts")]
mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
pub use self::update::*;
