// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allow redirect: the same shape as [`crate::types::AmountIncludesIof`].
pub type AllowRedirect = crate::types::AmountIncludesIof;
/// Payment schedule: the same shape as [`crate::types::MandatePaytoPaymentSchedule`].
pub type PaymentSchedule = crate::types::MandatePaytoPaymentSchedule;
/// Currency: the same shape as [`crate::types::AcssDebitPaymentMethodOptionsCurrency`].
pub type SetupIntentCurrency = crate::types::AcssDebitPaymentMethodOptionsCurrency;
/// Interval: the same shape as [`crate::types::PaymentMethodOptionsCardMandateOptionsInterval`].
pub type SetupIntentInterval = crate::types::PaymentMethodOptionsCardMandateOptionsInterval;
/// Network: the same shape as [`crate::types::SetupIntentPaymentMethodOptionsCardNetwork`].
pub type SetupIntentNetwork = crate::types::SetupIntentPaymentMethodOptionsCardNetwork;
/// Purpose: the same shape as [`crate::types::MandatePaytoPurpose`].
pub type SetupIntentPurpose = crate::types::MandatePaytoPurpose;
