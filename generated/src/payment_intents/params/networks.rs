// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Networks: the same shape as [`crate::params::UsBankAccountNetworks`].
pub type Networks = crate::params::UsBankAccountNetworks;
