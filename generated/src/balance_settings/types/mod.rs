// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "balance_settings")]
mod aliases;
#[cfg(feature = "balance_settings")]
pub use self::aliases::*;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
mod balance_settings;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub use self::balance_settings::*;
