// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Usage: the same shape as [`crate::types::FutureUsage`].
pub type Usage = crate::types::FutureUsage;
