// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "issuing")]
mod all;
#[cfg(feature = "issuing")]
pub use self::all::*;
