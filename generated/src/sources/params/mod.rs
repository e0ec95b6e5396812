// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "sources")]
mod all;
#[cfg(feature = "sources")]
pub use self::all::*;
