// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "balance_transactions")]
mod all;
#[cfg(feature = "balance_transactions")]
pub use self::all::*;
