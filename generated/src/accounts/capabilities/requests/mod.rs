// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `accounts.capabilities`, as its functions make them.

#[cfg(feature = "accounts")]
pub(super) mod list;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilities")]
#[doc(alias = "getaccountsaccountcapabilities")]
pub use self::list::List;
#[cfg(feature = "accounts")]
pub(super) mod retrieve;
#[cfg(feature = "accounts")]
#[doc(alias = "GetAccountsAccountCapabilitiesCapability")]
#[doc(alias = "getaccountsaccountcapabilitiescapability")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "accounts")]
pub(super) mod update;
#[cfg(feature = "accounts")]
#[doc(alias = "PostAccountsAccountCapabilitiesCapability")]
#[doc(alias = "postaccountsaccountcapabilitiescapability")]
pub use self::update::Update;
