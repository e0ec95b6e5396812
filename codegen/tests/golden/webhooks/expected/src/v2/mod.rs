// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
pub mod core;
