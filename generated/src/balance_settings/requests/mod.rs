// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance_settings")]
mod retrieve;
#[cfg(feature = "balance_settings")]
#[doc(alias = "GetBalanceSettings")]
#[doc(alias = "getbalancesettings")]
pub use self::retrieve::*;
#[cfg(feature = "balance_settings")]
mod update;
#[cfg(feature = "balance_settings")]
#[doc(alias = "PostBalanceSettings")]
#[doc(alias = "postbalancesettings")]
pub use self::update::*;
