// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Billing: the same shape as [`crate::params::Shipping`].
pub type Billing = crate::params::Shipping;
