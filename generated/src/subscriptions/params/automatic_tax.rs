// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Automatic tax: the same shape as [`crate::params::Enabled`].
pub type AutomaticTax = crate::params::Enabled;
