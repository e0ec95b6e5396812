// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance_settings")]
mod retrieve;
#[cfg(feature = "balance_settings")]
pub use self::retrieve::*;
#[cfg(feature = "balance_settings")]
mod update;
#[cfg(feature = "balance_settings")]
pub use self::update::*;
