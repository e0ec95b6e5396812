// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Individual: the same shape as [`crate::params::Business`].
pub type Individual = crate::params::Business;
