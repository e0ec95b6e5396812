// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Pay by bank: the same shape as [`crate::params::Empty`].
pub type PayByBank = crate::params::Empty;
