// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance")]
mod balance;
#[cfg(feature = "balance")]
pub use self::balance::*;
