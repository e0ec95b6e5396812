// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Account subcategory: the same shape as [`crate::types::AccountType`].
pub type AccountSubcategory = crate::types::AccountType;
/// Source: the same shape as [`crate::types::CustomerSource`].
pub type ApiErrorsSource = crate::types::CustomerSource;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type ConnectAccountReferenceType = crate::types::AccountReferenceType;
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type InvoiceMandateOptionsPaytoPurpose = crate::types::PaytoPurpose;
/// Funding type: the same shape as [`crate::types::BankTransferFunding`].
pub type InvoicePaymentMethodOptionsCustomerBalanceFundingType = crate::types::BankTransferFunding;
/// Permission: the same shape as [`crate::types::AccountPermission`].
pub type LinkedAccountOptionsPermission = crate::types::AccountPermission;
/// Prefetch: the same shape as [`crate::types::SessionPrefetch`].
pub type LinkedAccountOptionsPrefetch = crate::types::SessionPrefetch;
/// Collection method: the same shape as [`crate::types::PaperCollection`].
pub type MethodOptionsUsBankAccountMandateOptionsCollectionMethod = crate::types::PaperCollection;
/// Interval: the same shape as [`crate::types::InstallmentInterval`].
pub type PaymentMethodDetailsCardInstallmentsPlanInterval = crate::types::InstallmentInterval;
/// Type: the same shape as [`crate::types::InstallmentPlanType`].
pub type PaymentMethodDetailsCardInstallmentsPlanType = crate::types::InstallmentPlanType;
/// Brand: the same shape as [`crate::types::PaymentMethodKrCardBrand`].
pub type PaymentMethodDetailsKrCardBrand = crate::types::PaymentMethodKrCardBrand;
/// Bic: the same shape as [`crate::types::PaymentMethodIdealBic`].
pub type PaymentMethodDetailsPaymentRecordIdealBic = crate::types::PaymentMethodIdealBic;
/// Preferred language: the same shape as [`crate::types::PaymentMethodDetailsSofortPreferredLanguage`].
pub type PaymentMethodDetailsPaymentRecordSofortPreferredLanguage = crate::types::PaymentMethodDetailsSofortPreferredLanguage;
/// Type: the same shape as [`crate::types::CardFunding`].
pub type PaymentMethodDetailsRevolutPayFundingType = crate::types::CardFunding;
/// Bank: the same shape as [`crate::types::EpsBank`].
pub type PaymentMethodEpsBank = crate::types::EpsBank;
/// Bank: the same shape as [`crate::types::FpxBank`].
pub type PaymentMethodFpxBank = crate::types::FpxBank;
/// Bank: the same shape as [`crate::types::IdealBank`].
pub type PaymentMethodIdealBank = crate::types::IdealBank;
/// Funding: the same shape as [`crate::types::NaverPayFunding`].
pub type PaymentMethodNaverPayFunding = crate::types::NaverPayFunding;
/// Country: the same shape as [`crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry`].
pub type PaymentMethodOptionsCustomerBalanceEuBankTransferCountry = crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry;
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type PaymentMethodOptionsMandateOptionsPixAmountIncludesIof = crate::types::AlwaysOrNever;
/// Payment schedule: the same shape as [`crate::types::PixPaymentSchedule`].
pub type PaymentMethodOptionsMandateOptionsPixPaymentSchedule = crate::types::PixPaymentSchedule;
/// Bank: the same shape as [`crate::types::P24Bank`].
pub type PaymentMethodP24Bank = crate::types::P24Bank;
/// Network: the same shape as [`crate::types::PaymentRecordPaymentMethodCardDetailsBrand`].
pub type PaymentRecordPaymentMethodCardDetailsNetwork = crate::types::PaymentRecordPaymentMethodCardDetailsBrand;
/// Result: the same shape as [`crate::types::ThreeDSecureDetailsResult`].
pub type PaymentRecordPaymentMethodCardDetailsThreeDSecureResult = crate::types::ThreeDSecureDetailsResult;
/// Chain: the same shape as [`crate::types::PaymentMethodDetailsKonbiniStoreChain`].
pub type PaymentRecordPaymentMethodKonbiniDetailsStoreChain = crate::types::PaymentMethodDetailsKonbiniStoreChain;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type SubscriptionBillingModeType = crate::types::BillingModeType;
/// Supported: the same shape as [`crate::types::BankNetwork`].
pub type UsBankAccountNetworksSupported = crate::types::BankNetwork;
