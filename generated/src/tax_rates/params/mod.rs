// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "tax_rates")]
mod all;
#[cfg(feature = "tax_rates")]
pub use self::all::*;
