// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "application_fees")]
mod all;
#[cfg(feature = "application_fees")]
pub use self::all::*;
