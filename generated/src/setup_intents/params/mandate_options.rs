// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate options: the same shape as [`crate::params::PaymentMethodOptionsAcssDebitMandateOptions`].
pub type AcssDebitMandateOptions = crate::params::PaymentMethodOptionsAcssDebitMandateOptions;
/// Mandate options: the same shape as [`crate::params::BacsDebitMandateOptions`].
pub type BacsDebitMandateOptions = crate::params::BacsDebitMandateOptions;
/// Mandate options: the same shape as [`crate::params::PaymentMethodOptionsPaytoMandateOptions`].
pub type PaytoMandateOptions = crate::params::PaymentMethodOptionsPaytoMandateOptions;
/// Mandate options: the same shape as [`crate::params::PaymentMethodOptionsPixMandateOptions`].
pub type PixMandateOptions = crate::params::PaymentMethodOptionsPixMandateOptions;
/// Mandate options: the same shape as [`crate::params::UpiMandateOptions`].
pub type UpiMandateOptions = crate::params::UpiMandateOptions;
/// Mandate options: the same shape as [`crate::params::UsBankAccountMandateOptions`].
pub type UsBankAccountMandateOptions = crate::params::UsBankAccountMandateOptions;
