// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionAcssDebitMandateOption`].
pub type AcssDebitMandateOption = crate::params::PaymentSettingsPaymentMethodOptionAcssDebitMandateOption;
/// Mandate option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionPaytoMandateOption`].
pub type PaytoMandateOption = crate::params::PaymentSettingsPaymentMethodOptionPaytoMandateOption;
/// Mandate option: the same shape as [`crate::params::UpiMandateOption`].
pub type UpiMandateOption = crate::params::UpiMandateOption;
