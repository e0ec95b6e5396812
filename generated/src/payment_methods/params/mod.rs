// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_methods")]
mod all;
#[cfg(feature = "payment_methods")]
pub use self::all::*;
