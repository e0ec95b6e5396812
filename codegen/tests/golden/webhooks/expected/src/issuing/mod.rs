// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `issuing`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "issuing"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "issuing"))]
pub use self::types::*;
#[cfg(feature = "issuing")]
pub mod disputes;
