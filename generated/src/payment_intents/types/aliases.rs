// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Allow redirect: the same shape as [`crate::types::AmountIncludesIof`].
pub type AllowRedirect = crate::types::AmountIncludesIof;
/// Capture method: the same shape as [`crate::types::PaymentIntentCaptureMethod`].
pub type PaymentIntentCaptureMethod = crate::types::PaymentIntentCaptureMethod;
/// Confirmation method: the same shape as [`crate::types::PaymentIntentConfirmationMethod`].
pub type PaymentIntentConfirmationMethod = crate::types::PaymentIntentConfirmationMethod;
/// Interval: the same shape as [`crate::types::PaymentMethodOptionsCardMandateOptionsInterval`].
pub type PaymentIntentInterval = crate::types::PaymentMethodOptionsCardMandateOptionsInterval;
/// Network: the same shape as [`crate::types::SetupIntentPaymentMethodOptionsCardNetwork`].
pub type PaymentIntentNetwork = crate::types::SetupIntentPaymentMethodOptionsCardNetwork;
/// Purpose: the same shape as [`crate::types::MandatePaytoPurpose`].
pub type PaymentIntentPurpose = crate::types::MandatePaytoPurpose;
/// Setup future usage: the same shape as [`crate::types::UpiPaymentMethodOptionsSetupFutureUsage`].
pub type PaymentIntentSetupFutureUsage = crate::types::UpiPaymentMethodOptionsSetupFutureUsage;
/// Type: the same shape as [`crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType`].
pub type PaymentIntentType = crate::types::CustomerBalanceBankTransferPaymentMethodOptionsType;
/// Setup future usage: the same shape as [`crate::types::PaymentIntentSetupFutureUsage`].
pub type PaymentMethodOptionsUpiSetupFutureUsage = crate::types::PaymentIntentSetupFutureUsage;
/// Payment schedule: the same shape as [`crate::types::MandatePaytoPaymentSchedule`].
pub type PaymentSchedule = crate::types::MandatePaytoPaymentSchedule;
/// Preferred language: the same shape as [`crate::types::PaymentMethodDetailsSofortPreferredLanguage`].
pub type PreferredLanguage = crate::types::PaymentMethodDetailsSofortPreferredLanguage;
/// Setup future usage: the same shape as [`crate::types::PaymentMethodOptionsPixSetupFutureUsage`].
pub type SetupFutureUsage = crate::types::PaymentMethodOptionsPixSetupFutureUsage;
/// Transaction purpose: the same shape as [`crate::payment_intents::IntentPaymentMethodOptionsUsBankAccountTransactionPurpose`].
pub type TransactionPurpose = crate::payment_intents::IntentPaymentMethodOptionsUsBankAccountTransactionPurpose;
