// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allow redirects: the same shape as [`crate::types::AlwaysOrNever`].
pub type AllowRedirects = crate::types::AlwaysOrNever;
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type AmountIncludesIof = crate::types::AlwaysOrNever;
/// Capture method: the same shape as [`crate::types::ManualCapture`].
pub type CaptureMethod = crate::types::ManualCapture;
/// Funding type: the same shape as [`crate::types::BankTransferFunding`].
pub type FundingType = crate::types::BankTransferFunding;
/// Confirmation method: the same shape as [`crate::types::PaymentIntentConfirmationMethod`].
pub type PaymentIntentConfirmationMethod = crate::types::PaymentIntentConfirmationMethod;
/// Interval: the same shape as [`crate::types::MandateInterval`].
pub type PaymentIntentInterval = crate::types::MandateInterval;
/// Network: the same shape as [`crate::types::CardNetwork`].
pub type PaymentIntentNetwork = crate::types::CardNetwork;
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type PaymentIntentPurpose = crate::types::PaytoPurpose;
/// Setup future usage: the same shape as [`crate::types::OffSessionUsage`].
pub type PaymentIntentSetupFutureUsage = crate::types::OffSessionUsage;
/// Type: the same shape as [`crate::types::BankTransferType`].
pub type PaymentIntentType = crate::types::BankTransferType;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type PaymentMethodOptionsUpiSetupFutureUsage = crate::types::FutureUsage;
/// Payment schedule: the same shape as [`crate::types::PaytoPaymentSchedule`].
pub type PaymentSchedule = crate::types::PaytoPaymentSchedule;
/// Preferred language: the same shape as [`crate::types::PaymentMethodDetailsSofortPreferredLanguage`].
pub type PreferredLanguage = crate::types::PaymentMethodDetailsSofortPreferredLanguage;
/// Setup future usage: the same shape as [`crate::types::NoFutureUsage`].
pub type SetupFutureUsage = crate::types::NoFutureUsage;
/// Supported type: the same shape as [`crate::types::MandateSupportedType`].
pub type SupportedType = crate::types::MandateSupportedType;
/// Transaction purpose: the same shape as [`crate::payment_intents::IntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
pub type TransactionPurpose = crate::payment_intents::IntentPaymentMethodOptionsUsBankAccountTransactionPurpose;
