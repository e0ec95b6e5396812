// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate options: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`].
pub type AcssDebitMandateOptions = crate::params::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions;
/// Mandate options: the same shape as [`crate::params::CardMandateOptions`].
pub type CardMandateOptions = crate::params::CardMandateOptions;
/// Mandate options: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`].
pub type PaytoMandateOptions = crate::params::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions;
/// Mandate options: the same shape as [`crate::params::PaymentSettingsPaymentMethodOptionsPixMandateOptions`].
pub type PixMandateOptions = crate::params::PaymentSettingsPaymentMethodOptionsPixMandateOptions;
/// Mandate options: the same shape as [`crate::params::UpiMandateOptions`].
pub type UpiMandateOptions = crate::params::UpiMandateOptions;
