// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "balance")]
mod retrieve;
#[cfg(feature = "balance")]
#[doc(alias = "GetBalance")]
#[doc(alias = "getbalance")]
pub use self::retrieve::*;
