// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payto: the same shape as [`crate::params::PaymentMethodOptionsPayto`].
pub type Payto = crate::params::PaymentMethodOptionsPayto;
