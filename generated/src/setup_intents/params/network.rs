// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Network: the same shape as [`crate::params::UsBankAccountNetwork`].
pub type Network = crate::params::UsBankAccountNetwork;
