// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Konbini: the same shape as [`crate::params::Empty`].
pub type Konbini = crate::params::Empty;
