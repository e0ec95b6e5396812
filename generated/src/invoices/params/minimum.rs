// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Minimum: the same shape as [`crate::params::DeliveryEstimateBound`].
pub type Minimum = crate::params::DeliveryEstimateBound;
