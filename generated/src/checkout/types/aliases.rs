// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::MandatePaytoPaymentSchedule`].
pub type MandateOptionsPaytoPaymentSchedule = crate::types::MandatePaytoPaymentSchedule;
/// Purpose: the same shape as [`crate::types::MandatePaytoPurpose`].
pub type MandateOptionsPaytoPurpose = crate::types::MandatePaytoPurpose;
/// Status: the same shape as [`crate::types::AutomaticTaxStatus`].
pub type SessionAutomaticTaxStatus = crate::types::AutomaticTaxStatus;
/// Type: the same shape as [`crate::checkout::SessionBrandingSettingsIconType`].
pub type SessionBrandingSettingsLogoType = crate::checkout::SessionBrandingSettingsIconType;
/// Payment method collection: the same shape as [`crate::types::CustomerCreation`].
pub type SessionPaymentMethodCollection = crate::types::CustomerCreation;
/// Allow redisplay filter: the same shape as [`crate::types::AllowRedisplay`].
pub type SessionSavedPaymentMethodOptionsAllowRedisplayFilter = crate::types::AllowRedisplay;
/// Payment method save: the same shape as [`crate::types::PaymentMethodRemove`].
pub type SessionSavedPaymentMethodOptionsPaymentMethodSave = crate::types::PaymentMethodRemove;
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type SessionTaxIdType = crate::types::TaxIdType;
/// Setup future usage: the same shape as [`crate::types::PaymentMethodOptionsPixSetupFutureUsage`].
pub type SetupFutureUsage = crate::types::PaymentMethodOptionsPixSetupFutureUsage;
/// Setup future usage: the same shape as [`crate::types::UpiPaymentMethodOptionsSetupFutureUsage`].
pub type UpiPaymentMethodOptionsSetupFutureUsage = crate::types::UpiPaymentMethodOptionsSetupFutureUsage;
