// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "billing")]
mod retrieve;
#[cfg(feature = "billing")]
pub use self::retrieve::*;
