// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Mandate option: the same shape as [`crate::params::PaymentMethodOptionAcssDebitMandateOption`].
pub type AcssDebitMandateOption = crate::params::PaymentMethodOptionAcssDebitMandateOption;
/// Mandate option: the same shape as [`crate::params::BacsDebitMandateOption`].
pub type BacsDebitMandateOption = crate::params::BacsDebitMandateOption;
/// Mandate option: the same shape as [`crate::params::PaymentMethodOptionPaytoMandateOption`].
pub type PaytoMandateOption = crate::params::PaymentMethodOptionPaytoMandateOption;
/// Mandate option: the same shape as [`crate::params::PaymentMethodOptionPixMandateOption`].
pub type PixMandateOption = crate::params::PaymentMethodOptionPixMandateOption;
/// Mandate option: the same shape as [`crate::params::UpiMandateOption`].
pub type UpiMandateOption = crate::params::UpiMandateOption;
/// Mandate option: the same shape as [`crate::params::UsBankAccountMandateOption`].
pub type UsBankAccountMandateOption = crate::params::UsBankAccountMandateOption;
