// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "events")]
mod retrieve;
#[cfg(feature = "events")]
pub use self::retrieve::*;
