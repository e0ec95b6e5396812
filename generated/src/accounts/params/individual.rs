// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Individual: the same shape as [`crate::params::AccountIndividual`].
pub type Individual = crate::params::AccountIndividual;
