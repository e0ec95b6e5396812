// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "issuing")]
mod dispute;
#[cfg(feature = "issuing")]
pub use self::dispute::*;
