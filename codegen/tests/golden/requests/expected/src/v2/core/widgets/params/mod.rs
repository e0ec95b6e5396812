// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "v2_core")]
mod all;
#[cfg(feature = "v2_core")]
pub use self::all::*;
