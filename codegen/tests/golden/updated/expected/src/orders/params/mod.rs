// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "orders")]
mod all;
#[cfg(feature = "orders")]
pub use self::all::*;
