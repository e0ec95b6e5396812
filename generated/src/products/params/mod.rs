// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "products")]
mod all;
#[cfg(feature = "products")]
pub use self::all::*;
