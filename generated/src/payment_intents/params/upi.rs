// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Upi: the same shape as [`crate::params::PaymentMethodOptionsUpi`].
pub type Upi = crate::params::PaymentMethodOptionsUpi;
