// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "climate")]
mod all;
#[cfg(feature = "climate")]
pub use self::all::*;
