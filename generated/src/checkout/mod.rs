// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `checkout`: the namespaces below it, and their types.
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
mod types;
#[cfg(any(feature = "checkout", feature = "credit_notes", feature = "customers"))]
pub use types::*;
#[cfg(feature = "checkout")]
pub mod sessions;
