// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// P24: the same shape as [`crate::params::PaymentMethodOptionsP24`].
pub type P24 = crate::params::PaymentMethodOptionsP24;
