// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "financial_connections")]
mod all;
#[cfg(feature = "financial_connections")]
pub use self::all::*;
