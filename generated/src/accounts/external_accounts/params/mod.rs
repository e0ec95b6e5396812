// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "accounts")]
mod all;
#[cfg(feature = "accounts")]
pub use self::all::*;
