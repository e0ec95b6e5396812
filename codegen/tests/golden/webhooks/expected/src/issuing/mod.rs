// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing`: the namespaces below it, and their types.

#[cfg(feature = "issuing")]
mod types;
#[cfg(feature = "issuing")]
pub use self::types::*;
#[cfg(feature = "issuing")]
pub mod disputes;
