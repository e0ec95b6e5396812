// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod vault;
#[cfg(feature = "v2_core")]
pub use self::vault::*;
