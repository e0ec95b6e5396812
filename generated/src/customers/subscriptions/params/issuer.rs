// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Issuer: the same shape as [`crate::params::AccountReference`].
pub type Issuer = crate::params::AccountReference;
