// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `v2.core`: the namespaces below it, and their types.

#[cfg(feature = "v2_core")]
pub mod widgets;
