// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "identity")]
mod all;
#[cfg(feature = "identity")]
pub use self::all::*;
