// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allow redirects: the same shape as [`crate::types::AlwaysOrNever`].
pub type AllowRedirects = crate::types::AlwaysOrNever;
/// Payment schedule: the same shape as [`crate::types::PaytoPaymentSchedule`].
pub type PaymentSchedule = crate::types::PaytoPaymentSchedule;
/// Currency: the same shape as [`crate::types::AcssDebitPaymentMethodOptionsCurrency`].
pub type SetupIntentCurrency = crate::types::AcssDebitPaymentMethodOptionsCurrency;
/// Interval: the same shape as [`crate::types::MandateInterval`].
pub type SetupIntentInterval = crate::types::MandateInterval;
/// Network: the same shape as [`crate::types::CardNetwork`].
pub type SetupIntentNetwork = crate::types::CardNetwork;
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type SetupIntentPurpose = crate::types::PaytoPurpose;
/// Supported type: the same shape as [`crate::types::MandateSupportedType`].
pub type SupportedType = crate::types::MandateSupportedType;
