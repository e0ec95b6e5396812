// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `balance_settings`, as its functions make them.

#[cfg(feature = "balance_settings")]
pub(super) mod retrieve;
#[cfg(feature = "balance_settings")]
#[doc(alias = "GetBalanceSettings")]
#[doc(alias = "getbalancesettings")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "balance_settings")]
pub(super) mod update;
#[cfg(feature = "balance_settings")]
#[doc(alias = "PostBalanceSettings")]
#[doc(alias = "postbalancesettings")]
pub use self::update::Update;
