// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Liability: the same shape as [`crate::params::AccountReference`].
pub type Liability = crate::params::AccountReference;
