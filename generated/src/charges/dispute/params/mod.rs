// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "charges")]
mod all;
#[cfg(feature = "charges")]
pub use self::all::*;
