// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Capture method: the same shape as [`crate::types::ManualCapture`].
pub type CaptureMethod = crate::types::ManualCapture;
/// Type: the same shape as [`crate::types::BankTransferType`].
pub type CustomerBalanceBankTransferPaymentMethodOptionsType = crate::types::BankTransferType;
/// Funding type: the same shape as [`crate::types::BankTransferFunding`].
pub type CustomerBalancePaymentMethodOptionsFundingType = crate::types::BankTransferFunding;
/// Payment schedule: the same shape as [`crate::types::PaytoPaymentSchedule`].
pub type MandateOptionsPaytoPaymentSchedule = crate::types::PaytoPaymentSchedule;
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type MandateOptionsPaytoPurpose = crate::types::PaytoPurpose;
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type PixPaymentMethodOptionsAmountIncludesIof = crate::types::AlwaysOrNever;
/// Setup future usage: the same shape as [`crate::types::OffSessionUsage`].
pub type PixPaymentMethodOptionsSetupFutureUsage = crate::types::OffSessionUsage;
/// Status: the same shape as [`crate::types::AutomaticTaxStatus`].
pub type SessionAutomaticTaxStatus = crate::types::AutomaticTaxStatus;
/// Type: the same shape as [`crate::checkout::SessionBrandingSettingsIconType`].
pub type SessionBrandingSettingsLogoType = crate::checkout::SessionBrandingSettingsIconType;
/// Payment method collection: the same shape as [`crate::types::CustomerCreation`].
pub type SessionPaymentMethodCollection = crate::types::CustomerCreation;
/// Allow redisplay filter: the same shape as [`crate::types::AllowRedisplay`].
pub type SessionSavedPaymentMethodOptionsAllowRedisplayFilter = crate::types::AllowRedisplay;
/// Payment method remove: the same shape as [`crate::types::Toggle`].
pub type SessionSavedPaymentMethodOptionsPaymentMethodRemove = crate::types::Toggle;
/// Payment method save: the same shape as [`crate::types::Toggle`].
pub type SessionSavedPaymentMethodOptionsPaymentMethodSave = crate::types::Toggle;
/// Type: the same shape as [`crate::types::TaxIdType`].
pub type SessionTaxIdType = crate::types::TaxIdType;
/// Setup future usage: the same shape as [`crate::types::NoFutureUsage`].
pub type SetupFutureUsage = crate::types::NoFutureUsage;
