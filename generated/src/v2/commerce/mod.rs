// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.commerce`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "v2_commerce"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "v2_commerce"))]
pub use self::types::*;
#[cfg(feature = "v2_commerce")]
pub mod product_catalog;
