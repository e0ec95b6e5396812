// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Expires at: the same shape as [`crate::params::Phase`].
pub type ExpiresAt = crate::params::Phase;
