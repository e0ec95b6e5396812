// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "radar")]
mod all;
#[cfg(feature = "radar")]
pub use self::all::*;
