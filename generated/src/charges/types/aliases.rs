// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Status: the same shape as [`crate::types::PaymentMethodRemove`].
pub type PaymentMethodCardDetailsExtendedAuthorizationStatus = crate::types::PaymentMethodRemove;
/// Status: the same shape as [`crate::charges::PaymentMethodCardDetailsOvercaptureStatus`].
pub type PaymentMethodCardDetailsMulticaptureStatus = crate::charges::PaymentMethodCardDetailsOvercaptureStatus;
/// Type: the same shape as [`crate::types::PaymentMethodDetailsAmazonPayFundingType`].
pub type PaymentMethodDetailsAmazonPayFundingType = crate::types::PaymentMethodDetailsAmazonPayFundingType;
/// Type: the same shape as [`crate::types::PaymentMethodCardWalletType`].
pub type PaymentMethodDetailsCardWalletType = crate::types::PaymentMethodCardWalletType;
/// Bank: the same shape as [`crate::types::PaymentMethodEpsBank`].
pub type PaymentMethodDetailsEpsBank = crate::types::PaymentMethodEpsBank;
/// Bank: the same shape as [`crate::types::PaymentMethodIdealBank`].
pub type PaymentMethodDetailsIdealBank = crate::types::PaymentMethodIdealBank;
/// Bic: the same shape as [`crate::types::PaymentMethodIdealBic`].
pub type PaymentMethodDetailsIdealBic = crate::types::PaymentMethodIdealBic;
/// Bank: the same shape as [`crate::types::PaymentMethodP24Bank`].
pub type PaymentMethodDetailsP24Bank = crate::types::PaymentMethodP24Bank;
/// Result: the same shape as [`crate::types::ThreeDSecureDetailsResult`].
pub type ThreeDSecureDetailsChargeResult = crate::types::ThreeDSecureDetailsResult;
/// Version: the same shape as [`crate::types::ThreeDSecureDetailsVersion`].
pub type ThreeDSecureDetailsChargeVersion = crate::types::ThreeDSecureDetailsVersion;
