// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "v2_core"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "v2_core"))]
pub use self::types::*;
#[cfg(feature = "v2_core")]
pub mod vaults;
