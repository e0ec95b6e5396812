// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Maximum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Maximum = crate::params::DeliveryEstimateBound;
