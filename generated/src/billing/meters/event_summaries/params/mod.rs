// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "billing")]
mod all;
#[cfg(feature = "billing")]
pub use self::all::*;
