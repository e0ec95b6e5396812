// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `forwarding`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "forwarding"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "forwarding"))]
pub use self::types::*;
#[cfg(feature = "forwarding")]
pub mod requests;
