// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance_settings")]
mod automatic;
#[cfg(feature = "balance_settings")]
pub use self::automatic::*;
#[cfg(feature = "balance_settings")]
mod balance_settings;
#[cfg(feature = "balance_settings")]
pub use self::balance_settings::*;
#[cfg(feature = "balance_settings")]
mod schedule;
#[cfg(feature = "balance_settings")]
pub use self::schedule::*;
#[cfg(feature = "balance_settings")]
mod weekly;
#[cfg(feature = "balance_settings")]
pub use self::weekly::*;
