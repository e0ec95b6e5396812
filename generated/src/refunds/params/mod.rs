// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "refunds")]
mod all;
#[cfg(feature = "refunds")]
pub use self::all::*;
