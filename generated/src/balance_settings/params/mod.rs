// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "balance_settings")]
mod all;
#[cfg(feature = "balance_settings")]
pub use self::all::*;
