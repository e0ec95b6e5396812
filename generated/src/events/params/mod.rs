// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "events")]
mod all;
#[cfg(feature = "events")]
pub use self::all::*;
