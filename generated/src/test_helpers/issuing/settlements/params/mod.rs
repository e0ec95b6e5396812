// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "test_helpers")]
mod all;
#[cfg(feature = "test_helpers")]
pub use self::all::*;
