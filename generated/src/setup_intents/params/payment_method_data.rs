// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method data: the same shape as [`crate::params::CreatePaymentMethodData`].
pub type PaymentMethodData = crate::params::CreatePaymentMethodData;
