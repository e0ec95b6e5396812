// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionAcssDebitMandateOption`].
pub type AcssDebitMandateOption = crate::params::PaymentSettingsPaymentMethodOptionAcssDebitMandateOption;
/// Mandate option: the same shape as [`crate::params::CardMandateOption`].
pub type CardMandateOption = crate::params::CardMandateOption;
/// Mandate option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionPaytoMandateOption`].
pub type PaytoMandateOption = crate::params::PaymentSettingsPaymentMethodOptionPaytoMandateOption;
/// Mandate option: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionPixMandateOption`].
pub type PixMandateOption = crate::params::PaymentSettingsPaymentMethodOptionPixMandateOption;
/// Mandate option: the same shape as [`crate::params::UpiMandateOption`].
pub type UpiMandateOption = crate::params::UpiMandateOption;
