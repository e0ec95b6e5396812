// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "plans")]
mod all;
#[cfg(feature = "plans")]
pub use self::all::*;
