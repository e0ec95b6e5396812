// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "invoice_payments")]
mod all;
#[cfg(feature = "invoice_payments")]
pub use self::all::*;
