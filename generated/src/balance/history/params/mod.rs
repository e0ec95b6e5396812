// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "balance")]
mod all;
#[cfg(feature = "balance")]
pub use self::all::*;
