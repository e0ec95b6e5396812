// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payto: the same shape as [`crate::params::PaymentMethodOptionPayto`].
pub type Payto = crate::params::PaymentMethodOptionPayto;
