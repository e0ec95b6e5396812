// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `climate`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "climate"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "climate"))]
pub use self::types::*;
#[cfg(feature = "climate")]
pub mod orders;
#[cfg(feature = "climate")]
pub mod products;
#[cfg(feature = "climate")]
pub mod suppliers;
