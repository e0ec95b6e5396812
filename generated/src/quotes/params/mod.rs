// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "quotes")]
mod all;
#[cfg(feature = "quotes")]
pub use self::all::*;
