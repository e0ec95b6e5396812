// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Trial end: the same shape as [`crate::params::Phase`].
pub type TrialEnd = crate::params::Phase;
