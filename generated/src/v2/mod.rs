// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2`: the namespaces below it, and their types.

#[cfg(feature = "v2_billing")]
pub mod billing;
#[cfg(feature = "v2_commerce")]
pub mod commerce;
#[cfg_attr(not(docsrs), cfg(any(feature = "v2_core", feature = "webhook")))]
pub mod core;
