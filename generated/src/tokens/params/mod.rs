// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "tokens")]
mod all;
#[cfg(feature = "tokens")]
pub use self::all::*;
