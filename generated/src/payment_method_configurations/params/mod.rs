// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_method_configurations")]
mod all;
#[cfg(feature = "payment_method_configurations")]
pub use self::all::*;
