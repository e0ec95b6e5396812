// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Brands blocked: the same shape as [`crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked`].
pub type BrandsBlocked = crate::checkout::CardPaymentMethodOptionRestrictionsBrandsBlocked;
/// Payment method collection: the same shape as [`crate::types::CustomerCreation`].
pub type PaymentLinkPaymentMethodCollection = crate::types::CustomerCreation;
/// Position: the same shape as [`crate::types::SessionPaymentMethodReuseAgreementPosition`].
pub type PaymentLinkPosition = crate::types::SessionPaymentMethodReuseAgreementPosition;
/// Promotions: the same shape as [`crate::types::SessionConsentCollectionPromotions`].
pub type PaymentLinkPromotions = crate::types::SessionConsentCollectionPromotions;
/// Required: the same shape as [`crate::types::SessionTaxIdCollectionRequired`].
pub type PaymentLinkRequired = crate::types::SessionTaxIdCollectionRequired;
/// Type: the same shape as [`crate::types::SessionCustomFieldsType`].
pub type PaymentLinkType = crate::types::SessionCustomFieldsType;
/// Setup future usage: the same shape as [`crate::types::FutureUsage`].
pub type SetupFutureUsage = crate::types::FutureUsage;
