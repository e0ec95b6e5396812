// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment method option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOption`].
pub type PaymentMethodOption = crate::params::PaymentSettingsPaymentMethodOption;
