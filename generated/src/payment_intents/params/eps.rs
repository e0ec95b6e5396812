// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Eps: the same shape as [`crate::params::PaymentMethodDataEps`].
pub type Eps = crate::params::PaymentMethodDataEps;
