// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account subcategory: the same shape as [`crate::types::AccountType`].
pub type AccountSubcategory = crate::types::AccountType;
/// Source: the same shape as [`crate::types::CardResponse`].
pub type ApiErrorsSource = crate::types::CardResponse;
/// Purpose: the same shape as [`crate::types::MandatePaytoPurpose`].
pub type InvoiceMandateOptionsPaytoPurpose = crate::types::MandatePaytoPurpose;
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type LinkedAccountOptionsPermission = crate::types::AccountPermission;
/// Prefetch: the same shape as [`crate::types::SessionPrefetch`].
pub type LinkedAccountOptionsPrefetch = crate::types::SessionPrefetch;
/// Collection method: the same shape as [`crate::types::MandateUsBankAccountCollectionMethod`].
pub type MethodOptionsUsBankAccountMandateOptionsCollectionMethod = crate::types::MandateUsBankAccountCollectionMethod;
/// Bank: the same shape as [`crate::types::PaymentMethodFpxBank`].
pub type PaymentMethodDetailsFpxBank = crate::types::PaymentMethodFpxBank;
/// Brand: the same shape as [`crate::types::PaymentMethodKrCardBrand`].
pub type PaymentMethodDetailsKrCardBrand = crate::types::PaymentMethodKrCardBrand;
/// Bank: the same shape as [`crate::types::PaymentMethodEpsBank`].
pub type PaymentMethodDetailsPaymentRecordEpsBank = crate::types::PaymentMethodEpsBank;
/// Bank: the same shape as [`crate::types::PaymentMethodIdealBank`].
pub type PaymentMethodDetailsPaymentRecordIdealBank = crate::types::PaymentMethodIdealBank;
/// Bic: the same shape as [`crate::types::PaymentMethodIdealBic`].
pub type PaymentMethodDetailsPaymentRecordIdealBic = crate::types::PaymentMethodIdealBic;
/// Bank: the same shape as [`crate::types::PaymentMethodP24Bank`].
pub type PaymentMethodDetailsPaymentRecordP24Bank = crate::types::PaymentMethodP24Bank;
/// Preferred language: the same shape as [`crate::types::PaymentMethodDetailsSofortPreferredLanguage`].
pub type PaymentMethodDetailsPaymentRecordSofortPreferredLanguage = crate::types::PaymentMethodDetailsSofortPreferredLanguage;
/// Country: the same shape as [`crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry`].
pub type PaymentMethodOptionsCustomerBalanceEuBankTransferCountry = crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
/// Payment schedule: the same shape as [`crate::types::MandatePixPaymentSchedule`].
pub type PaymentMethodOptionsMandateOptionsPixPaymentSchedule = crate::types::MandatePixPaymentSchedule;
/// Type: the same shape as [`crate::types::PaymentMethodDetailsAmazonPayFundingType`].
pub type PaymentRecordPaymentMethodAmazonPayDetailsFundingType = crate::types::PaymentMethodDetailsAmazonPayFundingType;
/// Interval: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval`].
pub type PaymentRecordPaymentMethodCardDetailsInstallmentPlanInterval = crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval;
/// Type: the same shape as [`crate::types::PaymentMethodDetailsCardInstallmentsPlanType`].
pub type PaymentRecordPaymentMethodCardDetailsInstallmentPlanType = crate::types::PaymentMethodDetailsCardInstallmentsPlanType;
/// Network: the same shape as [`crate::types::PaymentRecordPaymentMethodCardDetailsBrand`].
pub type PaymentRecordPaymentMethodCardDetailsNetwork = crate::types::PaymentRecordPaymentMethodCardDetailsBrand;
/// Result: the same shape as [`crate::types::ThreeDSecureDetailsResult`].
pub type PaymentRecordPaymentMethodCardDetailsThreeDSecureResult = crate::types::ThreeDSecureDetailsResult;
/// Chain: the same shape as [`crate::types::PaymentMethodDetailsKonbiniStoreChain`].
pub type PaymentRecordPaymentMethodKonbiniDetailsStoreChain = crate::types::PaymentMethodDetailsKonbiniStoreChain;
/// Supported: the same shape as [`crate::types::OutboundPaymentTrackingDetailsType`].
pub type UsBankAccountNetworksSupported = crate::types::OutboundPaymentTrackingDetailsType;
