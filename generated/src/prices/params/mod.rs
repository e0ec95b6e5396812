// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "prices")]
mod all;
#[cfg(feature = "prices")]
pub use self::all::*;
