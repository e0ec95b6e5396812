// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "credit_notes")]
mod all;
#[cfg(feature = "credit_notes")]
pub use self::all::*;
