// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "v2_core")]
mod create;
#[cfg(feature = "v2_core")]
pub use self::create::*;
#[cfg(feature = "v2_core")]
mod retrieve;
#[cfg(feature = "v2_core")]
pub use self::retrieve::*;
