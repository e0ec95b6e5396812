// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "reviews")]
mod all;
#[cfg(feature = "reviews")]
pub use self::all::*;
