// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Capture method: the same shape as [`crate::types::PaymentIntentCaptureMethod`].
pub type CaptureMethod = crate::types::PaymentIntentCaptureMethod;
/// Payment method collection: the same shape as [`crate::types::CustomerCreation`].
pub type PaymentLinkPaymentMethodCollection = crate::types::CustomerCreation;
/// Position: the same shape as [`crate::types::SessionPaymentMethodReuseAgreementPosition`].
pub type PaymentLinkPosition = crate::types::SessionPaymentMethodReuseAgreementPosition;
/// Promotion: the same shape as [`crate::types::SessionConsentCollectionPromotion`].
pub type PaymentLinkPromotion = crate::types::SessionConsentCollectionPromotion;
/// Required: the same shape as [`crate::types::SessionTaxIdCollectionRequired`].
pub type PaymentLinkRequired = crate::types::SessionTaxIdCollectionRequired;
/// Type: the same shape as [`crate::types::SessionCustomFieldsType`].
pub type PaymentLinkType = crate::types::SessionCustomFieldsType;
/// Setup future usage: the same shape as [`crate::types::PaymentIntentSetupFutureUsage`].
pub type SetupFutureUsage = crate::types::PaymentIntentSetupFutureUsage;
