// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::Toggle`].
pub type PaymentMethodCardDetailsExtendedAuthorizationStatus = crate::types::Toggle;
/// Status: the same shape as [`crate::charges::PaymentMethodCardDetailsOvercaptureStatus`].
pub type PaymentMethodCardDetailsMulticaptureStatus = crate::charges::PaymentMethodCardDetailsOvercaptureStatus;
/// Type: the same shape as [`crate::types::CardFunding`].
pub type PaymentMethodDetailsAmazonPayFundingType = crate::types::CardFunding;
/// Type: the same shape as [`crate::types::PaymentMethodCardWalletType`].
pub type PaymentMethodDetailsCardWalletType = crate::types::PaymentMethodCardWalletType;
/// Bank: the same shape as [`crate::types::EpsBank`].
pub type PaymentMethodDetailsEpsBank = crate::types::EpsBank;
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type PaymentMethodDetailsIdealBank = crate::types::IdealBank;
/// Bic: the same shape as [`crate::types::PaymentMethodIdealBic`].
pub type PaymentMethodDetailsIdealBic = crate::types::PaymentMethodIdealBic;
/// Result: the same shape as [`crate::types::ThreeDSecureDetailsResult`].
pub type ThreeDSecureDetailsChargeResult = crate::types::ThreeDSecureDetailsResult;
/// Version: the same shape as [`crate::types::ThreeDSecureDetailsVersion`].
pub type ThreeDSecureDetailsChargeVersion = crate::types::ThreeDSecureDetailsVersion;
