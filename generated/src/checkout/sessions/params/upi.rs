// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Upi: the same shape as [`crate::params::PaymentMethodOptionUpi`].
pub type Upi = crate::params::PaymentMethodOptionUpi;
