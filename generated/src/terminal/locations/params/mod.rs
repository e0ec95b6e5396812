// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "terminal")]
mod all;
#[cfg(feature = "terminal")]
pub use self::all::*;
