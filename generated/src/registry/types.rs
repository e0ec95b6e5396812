// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::AccountLink>("account_links::AccountLink"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::Create>("account_links::Create"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::params::AccountLinkType>("account_links::params::AccountLinkType"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::params::Collect>("account_links::params::Collect"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::params::CollectionOptions>("account_links::params::CollectionOptions"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::params::Fields>("account_links::params::Fields"),
    #[cfg(feature = "account_links")]
    AnyType::of::<crate::account_links::params::FutureRequirements>("account_links::params::FutureRequirements"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::AccountSession>("account_sessions::AccountSession"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedAccountConfigClaim>("account_sessions::ConnectEmbeddedAccountConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedAccountFeaturesClaim>("account_sessions::ConnectEmbeddedAccountFeaturesClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedAccountSessionCreateComponents>("account_sessions::ConnectEmbeddedAccountSessionCreateComponents"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedBaseConfigClaim>("account_sessions::ConnectEmbeddedBaseConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedBaseFeatures>("account_sessions::ConnectEmbeddedBaseFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedDisputesListConfig>("account_sessions::ConnectEmbeddedDisputesListConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedDisputesListFeatures>("account_sessions::ConnectEmbeddedDisputesListFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedFinancialAccountConfigClaim>("account_sessions::ConnectEmbeddedFinancialAccountConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedFinancialAccountFeatures>("account_sessions::ConnectEmbeddedFinancialAccountFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedFinancialAccountTransactionsConfigClaim>("account_sessions::ConnectEmbeddedFinancialAccountTransactionsConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedFinancialAccountTransactionsFeatures>("account_sessions::ConnectEmbeddedFinancialAccountTransactionsFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedInstantPayoutsPromotionConfig>("account_sessions::ConnectEmbeddedInstantPayoutsPromotionConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedInstantPayoutsPromotionFeatures>("account_sessions::ConnectEmbeddedInstantPayoutsPromotionFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedIssuingCardConfigClaim>("account_sessions::ConnectEmbeddedIssuingCardConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedIssuingCardFeatures>("account_sessions::ConnectEmbeddedIssuingCardFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedIssuingCardsListConfigClaim>("account_sessions::ConnectEmbeddedIssuingCardsListConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedIssuingCardsListFeatures>("account_sessions::ConnectEmbeddedIssuingCardsListFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPaymentDisputesConfig>("account_sessions::ConnectEmbeddedPaymentDisputesConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPaymentDisputesFeatures>("account_sessions::ConnectEmbeddedPaymentDisputesFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPaymentsConfigClaim>("account_sessions::ConnectEmbeddedPaymentsConfigClaim"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPaymentsFeatures>("account_sessions::ConnectEmbeddedPaymentsFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPayoutsConfig>("account_sessions::ConnectEmbeddedPayoutsConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::ConnectEmbeddedPayoutsFeatures>("account_sessions::ConnectEmbeddedPayoutsFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::Create>("account_sessions::Create"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::AccountConfig>("account_sessions::params::AccountConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::AccountManagementFeatures>("account_sessions::params::AccountManagementFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::BalanceReport>("account_sessions::params::BalanceReport"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::BalanceReportFeatures>("account_sessions::params::BalanceReportFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::BalancesFeatures>("account_sessions::params::BalancesFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::Components>("account_sessions::params::Components"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::DisputesList>("account_sessions::params::DisputesList"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::DisputesListFeatures>("account_sessions::params::DisputesListFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::Documents>("account_sessions::params::Documents"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::FinancialAccount>("account_sessions::params::FinancialAccount"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::FinancialAccountFeatures>("account_sessions::params::FinancialAccountFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::FinancialAccountTransactions>("account_sessions::params::FinancialAccountTransactions"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::FinancialAccountTransactionsFeatures>("account_sessions::params::FinancialAccountTransactionsFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::InstantPayoutsPromotion>("account_sessions::params::InstantPayoutsPromotion"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::InstantPayoutsPromotionFeatures>("account_sessions::params::InstantPayoutsPromotionFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::IssuingCard>("account_sessions::params::IssuingCard"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::IssuingCardFeatures>("account_sessions::params::IssuingCardFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::IssuingCardsList>("account_sessions::params::IssuingCardsList"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::IssuingCardsListFeatures>("account_sessions::params::IssuingCardsListFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PaymentDetailsFeatures>("account_sessions::params::PaymentDetailsFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PaymentDisputes>("account_sessions::params::PaymentDisputes"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PaymentDisputesFeatures>("account_sessions::params::PaymentDisputesFeatures"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PaymentsConfig>("account_sessions::params::PaymentsConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PayoutDetails>("account_sessions::params::PayoutDetails"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PayoutReconciliationReport>("account_sessions::params::PayoutReconciliationReport"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PayoutsConfig>("account_sessions::params::PayoutsConfig"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::PayoutsList>("account_sessions::params::PayoutsList"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::TaxRegistrations>("account_sessions::params::TaxRegistrations"),
    #[cfg(feature = "account_sessions")]
    AnyType::of::<crate::account_sessions::params::TaxSettings>("account_sessions::params::TaxSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::Account>("accounts::Account"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountAnnualRevenue>("accounts::AccountAnnualRevenue"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountBacsDebitPaymentsSettings>("accounts::AccountBacsDebitPaymentsSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountBrandingSettings>("accounts::AccountBrandingSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountBusinessProfile>("accounts::AccountBusinessProfile"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilities>("accounts::AccountCapabilities"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAcssDebitPayments>("accounts::AccountCapabilitiesAcssDebitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAffirmPayments>("accounts::AccountCapabilitiesAffirmPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAfterpayClearpayPayments>("accounts::AccountCapabilitiesAfterpayClearpayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAlmaPayments>("accounts::AccountCapabilitiesAlmaPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAmazonPayPayments>("accounts::AccountCapabilitiesAmazonPayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAppDistribution>("accounts::AccountCapabilitiesAppDistribution"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesAuBecsDebitPayments>("accounts::AccountCapabilitiesAuBecsDebitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBacsDebitPayments>("accounts::AccountCapabilitiesBacsDebitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBancontactPayments>("accounts::AccountCapabilitiesBancontactPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBankTransferPayments>("accounts::AccountCapabilitiesBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBilliePayments>("accounts::AccountCapabilitiesBilliePayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBizumPayments>("accounts::AccountCapabilitiesBizumPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBlikPayments>("accounts::AccountCapabilitiesBlikPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesBoletoPayments>("accounts::AccountCapabilitiesBoletoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesCardIssuing>("accounts::AccountCapabilitiesCardIssuing"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesCardPayments>("accounts::AccountCapabilitiesCardPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesCartesBancairesPayments>("accounts::AccountCapabilitiesCartesBancairesPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesCashappPayments>("accounts::AccountCapabilitiesCashappPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesCryptoPayments>("accounts::AccountCapabilitiesCryptoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesEpsPayments>("accounts::AccountCapabilitiesEpsPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesFpxPayments>("accounts::AccountCapabilitiesFpxPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesGbBankTransferPayments>("accounts::AccountCapabilitiesGbBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesGiropayPayments>("accounts::AccountCapabilitiesGiropayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesGrabpayPayments>("accounts::AccountCapabilitiesGrabpayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesIdealPayments>("accounts::AccountCapabilitiesIdealPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesIndiaInternationalPayments>("accounts::AccountCapabilitiesIndiaInternationalPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesJcbPayments>("accounts::AccountCapabilitiesJcbPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesJpBankTransferPayments>("accounts::AccountCapabilitiesJpBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesKakaoPayPayments>("accounts::AccountCapabilitiesKakaoPayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesKlarnaPayments>("accounts::AccountCapabilitiesKlarnaPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesKonbiniPayments>("accounts::AccountCapabilitiesKonbiniPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesKrCardPayments>("accounts::AccountCapabilitiesKrCardPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesLegacyPayments>("accounts::AccountCapabilitiesLegacyPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesLinkPayments>("accounts::AccountCapabilitiesLinkPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesMbWayPayments>("accounts::AccountCapabilitiesMbWayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesMobilepayPayments>("accounts::AccountCapabilitiesMobilepayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesMultibancoPayments>("accounts::AccountCapabilitiesMultibancoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesMxBankTransferPayments>("accounts::AccountCapabilitiesMxBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesNaverPayPayments>("accounts::AccountCapabilitiesNaverPayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesNzBankAccountBecsDebitPayments>("accounts::AccountCapabilitiesNzBankAccountBecsDebitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesOxxoPayments>("accounts::AccountCapabilitiesOxxoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesP24Payments>("accounts::AccountCapabilitiesP24Payments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPayByBankPayments>("accounts::AccountCapabilitiesPayByBankPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPaycoPayments>("accounts::AccountCapabilitiesPaycoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPaynowPayments>("accounts::AccountCapabilitiesPaynowPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPaytoPayments>("accounts::AccountCapabilitiesPaytoPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPixPayments>("accounts::AccountCapabilitiesPixPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesPromptpayPayments>("accounts::AccountCapabilitiesPromptpayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesRevolutPayPayments>("accounts::AccountCapabilitiesRevolutPayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSamsungPayPayments>("accounts::AccountCapabilitiesSamsungPayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSatispayPayments>("accounts::AccountCapabilitiesSatispayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesScalapayPayments>("accounts::AccountCapabilitiesScalapayPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSepaBankTransferPayments>("accounts::AccountCapabilitiesSepaBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSepaDebitPayments>("accounts::AccountCapabilitiesSepaDebitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSofortPayments>("accounts::AccountCapabilitiesSofortPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSunbitPayments>("accounts::AccountCapabilitiesSunbitPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesSwishPayments>("accounts::AccountCapabilitiesSwishPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesTaxReportingUs1099Misc>("accounts::AccountCapabilitiesTaxReportingUs1099Misc"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesTaxReportingUs1099k>("accounts::AccountCapabilitiesTaxReportingUs1099k"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesTransfers>("accounts::AccountCapabilitiesTransfers"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesTreasury>("accounts::AccountCapabilitiesTreasury"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesTwintPayments>("accounts::AccountCapabilitiesTwintPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesUpiPayments>("accounts::AccountCapabilitiesUpiPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesUsBankAccountAchPayments>("accounts::AccountCapabilitiesUsBankAccountAchPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesUsBankTransferPayments>("accounts::AccountCapabilitiesUsBankTransferPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCapabilitiesZipPayments>("accounts::AccountCapabilitiesZipPayments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::AccountCapabilityFutureRequirements>("accounts::AccountCapabilityFutureRequirements"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::AccountCapabilityRequirements>("accounts::AccountCapabilityRequirements"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCardIssuingSettings>("accounts::AccountCardIssuingSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountCardPaymentsSettings>("accounts::AccountCardPaymentsSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountController>("accounts::AccountController"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountControllerFees>("accounts::AccountControllerFees"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountControllerLosses>("accounts::AccountControllerLosses"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountControllerStripeDashboard>("accounts::AccountControllerStripeDashboard"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountControllerType>("accounts::AccountControllerType"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountDashboardSettings>("accounts::AccountDashboardSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountDeclineChargeOn>("accounts::AccountDeclineChargeOn"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountFutureRequirements>("accounts::AccountFutureRequirements"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountGroupMembership>("accounts::AccountGroupMembership"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountInvoicesSettings>("accounts::AccountInvoicesSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountMonthlyEstimatedRevenue>("accounts::AccountMonthlyEstimatedRevenue"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountPaymentsSettings>("accounts::AccountPaymentsSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountPayoutSettings>("accounts::AccountPayoutSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountRequirements>("accounts::AccountRequirements"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountRequirementsAlternative>("accounts::AccountRequirementsAlternative"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountRequirementsDisabledReason>("accounts::AccountRequirementsDisabledReason"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountSepaDebitPaymentsSettings>("accounts::AccountSepaDebitPaymentsSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountSettings>("accounts::AccountSettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountTermsOfService>("accounts::AccountTermsOfService"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountTosAcceptance>("accounts::AccountTosAcceptance"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountTreasurySettings>("accounts::AccountTreasurySettings"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::AccountTypeValue>("accounts::AccountTypeValue"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::BusinessType>("accounts::BusinessType"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Capability>("accounts::Capability"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::CapabilityStatus>("accounts::CapabilityStatus"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::CardIssuingAccountTermsOfService>("accounts::CardIssuingAccountTermsOfService"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::Company>("accounts::Company"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::CompanyStructure>("accounts::CompanyStructure"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::CompanyVerification>("accounts::CompanyVerification"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::CompanyVerificationDocument>("accounts::CompanyVerificationDocument"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Create>("accounts::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Delete>("accounts::Delete"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::DeletedAccount>("accounts::DeletedAccount"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::DeletedExternalAccount>("accounts::DeletedExternalAccount"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::DeletedPerson>("accounts::DeletedPerson"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::DirectorshipDeclaration>("accounts::DirectorshipDeclaration"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::DisabledReason>("accounts::DisabledReason"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Dob>("accounts::Dob"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::EthnicityDetailsEthnicity>("accounts::EthnicityDetailsEthnicity"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::FeesPayer>("accounts::FeesPayer"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::HostedPaymentMethodSave>("accounts::HostedPaymentMethodSave"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::List>("accounts::List"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::LoginLink>("accounts::LoginLink"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::LossesPayments>("accounts::LossesPayments"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::MinorityOwnedBusinessDesignation>("accounts::MinorityOwnedBusinessDesignation"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::OwnershipExemptionReason>("accounts::OwnershipExemptionReason"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Person>("accounts::Person"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonAdditionalTosAcceptance>("accounts::PersonAdditionalTosAcceptance"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonAdditionalTosAcceptances>("accounts::PersonAdditionalTosAcceptances"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonEthnicityDetails>("accounts::PersonEthnicityDetails"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonFutureRequirements>("accounts::PersonFutureRequirements"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonRaceDetails>("accounts::PersonRaceDetails"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonRelationship>("accounts::PersonRelationship"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonRequirements>("accounts::PersonRequirements"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonUsCfpbData>("accounts::PersonUsCfpbData"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonVerification>("accounts::PersonVerification"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PersonVerificationDocument>("accounts::PersonVerificationDocument"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::PoliticalExposure>("accounts::PoliticalExposure"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::RaceDetailsRace>("accounts::RaceDetailsRace"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::RegistrationDate>("accounts::RegistrationDate"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Reject>("accounts::Reject"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::RepresentativeDeclaration>("accounts::RepresentativeDeclaration"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::RequirementCollection>("accounts::RequirementCollection"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Retrieve>("accounts::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::RetrieveCurrent>("accounts::RetrieveCurrent"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::StripeDashboardType>("accounts::StripeDashboardType"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::TransferSchedule>("accounts::TransferSchedule"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::UboDeclaration>("accounts::UboDeclaration"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::Update>("accounts::Update"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources"))]
    AnyType::of::<crate::accounts::WeeklyPayoutDay>("accounts::WeeklyPayoutDay"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::bank_accounts::Create>("accounts::bank_accounts::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::bank_accounts::Delete>("accounts::bank_accounts::Delete"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::bank_accounts::Retrieve>("accounts::bank_accounts::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::bank_accounts::Update>("accounts::bank_accounts::Update"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::capabilities::List>("accounts::capabilities::List"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::capabilities::Retrieve>("accounts::capabilities::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::capabilities::Update>("accounts::capabilities::Update"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::external_accounts::Create>("accounts::external_accounts::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::external_accounts::Delete>("accounts::external_accounts::Delete"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::external_accounts::List>("accounts::external_accounts::List"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::external_accounts::Retrieve>("accounts::external_accounts::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::external_accounts::Update>("accounts::external_accounts::Update"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::login_links::Create>("accounts::login_links::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AccountHolderType>("accounts::params::AccountHolderType"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AccountType>("accounts::params::AccountType"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AdditionalTosAcceptances>("accounts::params::AdditionalTosAcceptances"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Address>("accounts::params::Address"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AddressKana>("accounts::params::AddressKana"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AddressKanji>("accounts::params::AddressKanji"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::AnnualRevenue>("accounts::params::AnnualRevenue"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::BacsDebitPayments>("accounts::params::BacsDebitPayments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::BankAccount>("accounts::params::BankAccount"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::BankAccountDetails>("accounts::params::BankAccountDetails"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::BankAccountOwnershipVerification>("accounts::params::BankAccountOwnershipVerification"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Branding>("accounts::params::Branding"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Capabilities>("accounts::params::Capabilities"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CapabilitiesCardPayments>("accounts::params::CapabilitiesCardPayments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Capability>("accounts::params::Capability"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CardIssuing>("accounts::params::CardIssuing"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CompanyVerification>("accounts::params::CompanyVerification"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Controller>("accounts::params::Controller"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateAddress>("accounts::params::CreateAddress"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateBusinessProfile>("accounts::params::CreateBusinessProfile"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateCompany>("accounts::params::CreateCompany"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateDocuments>("accounts::params::CreateDocuments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateIndividual>("accounts::params::CreateIndividual"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateInvoices>("accounts::params::CreateInvoices"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateSettings>("accounts::params::CreateSettings"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::CreateSigner>("accounts::params::CreateSigner"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::DeclineOn>("accounts::params::DeclineOn"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::DelayDays>("accounts::params::DelayDays"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::DirectorshipDeclaration>("accounts::params::DirectorshipDeclaration"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Dob>("accounts::params::Dob"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Document>("accounts::params::Document"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Documents>("accounts::params::Documents"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::DocumentsSigner>("accounts::params::DocumentsSigner"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::EthnicityDetails>("accounts::params::EthnicityDetails"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Fees>("accounts::params::Fees"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Groups>("accounts::params::Groups"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::IndividualRelationship>("accounts::params::IndividualRelationship"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Interval>("accounts::params::Interval"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::ListRelationship>("accounts::params::ListRelationship"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Losses>("accounts::params::Losses"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::MonthlyEstimatedRevenue>("accounts::params::MonthlyEstimatedRevenue"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Object>("accounts::params::Object"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::OwnershipDeclaration>("accounts::params::OwnershipDeclaration"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Payments>("accounts::params::Payments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Payouts>("accounts::params::Payouts"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::PersonVerificationDocument>("accounts::params::PersonVerificationDocument"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::RaceDetails>("accounts::params::RaceDetails"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::RegistrationDate>("accounts::params::RegistrationDate"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Relationship>("accounts::params::Relationship"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::RepresentativeDeclaration>("accounts::params::RepresentativeDeclaration"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Schedule>("accounts::params::Schedule"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::SettingsCardPayments>("accounts::params::SettingsCardPayments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::SettingsTermsOfService>("accounts::params::SettingsTermsOfService"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::StripeDashboard>("accounts::params::StripeDashboard"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::TosAcceptance>("accounts::params::TosAcceptance"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Treasury>("accounts::params::Treasury"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateBusinessProfile>("accounts::params::UpdateBusinessProfile"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateCompany>("accounts::params::UpdateCompany"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateDocuments>("accounts::params::UpdateDocuments"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateIndividual>("accounts::params::UpdateIndividual"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateInvoices>("accounts::params::UpdateInvoices"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UpdateSettings>("accounts::params::UpdateSettings"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::UsCfpbData>("accounts::params::UsCfpbData"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Verification>("accounts::params::Verification"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::Visa>("accounts::params::Visa"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::params::WeeklyAnchor>("accounts::params::WeeklyAnchor"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::people::Create>("accounts::people::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::people::Delete>("accounts::people::Delete"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::people::List>("accounts::people::List"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::people::Retrieve>("accounts::people::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::people::Update>("accounts::people::Update"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::persons::Create>("accounts::persons::Create"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::persons::Delete>("accounts::persons::Delete"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::persons::List>("accounts::persons::List"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::persons::Retrieve>("accounts::persons::Retrieve"),
    #[cfg(feature = "accounts")]
    AnyType::of::<crate::accounts::persons::Update>("accounts::persons::Update"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::ApplePayDomain>("apple_pay_domains::ApplePayDomain"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::Create>("apple_pay_domains::Create"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::Delete>("apple_pay_domains::Delete"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::DeletedApplePayDomain>("apple_pay_domains::DeletedApplePayDomain"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::List>("apple_pay_domains::List"),
    #[cfg(feature = "apple_pay_domains")]
    AnyType::of::<crate::apple_pay_domains::Retrieve>("apple_pay_domains::Retrieve"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::ApplicationFee>("application_fees::ApplicationFee"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::FeeRefund>("application_fees::FeeRefund"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::List>("application_fees::List"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::PlatformEarningFeeSource>("application_fees::PlatformEarningFeeSource"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::PlatformEarningFeeSourceType>("application_fees::PlatformEarningFeeSourceType"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::Refund>("application_fees::Refund"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::Retrieve>("application_fees::Retrieve"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::refunds::Create>("application_fees::refunds::Create"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::refunds::List>("application_fees::refunds::List"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::refunds::Retrieve>("application_fees::refunds::Retrieve"),
    #[cfg(feature = "application_fees")]
    AnyType::of::<crate::application_fees::refunds::Update>("application_fees::refunds::Update"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::ScopeType>("apps::ScopeType"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::Secret>("apps::Secret"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::SecretScope>("apps::SecretScope"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::secrets::Create>("apps::secrets::Create"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::secrets::DeleteWhere>("apps::secrets::DeleteWhere"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::secrets::Find>("apps::secrets::Find"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::secrets::List>("apps::secrets::List"),
    #[cfg(feature = "apps")]
    AnyType::of::<crate::apps::secrets::params::Scope>("apps::secrets::params::Scope"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::Balance>("balance::Balance"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceAmount>("balance::BalanceAmount"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceAmountBySourceType>("balance::BalanceAmountBySourceType"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceAmountNet>("balance::BalanceAmountNet"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceDetail>("balance::BalanceDetail"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceDetailUngated>("balance::BalanceDetailUngated"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::BalanceNetAvailable>("balance::BalanceNetAvailable"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::Retrieve>("balance::Retrieve"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::history::List>("balance::history::List"),
    #[cfg(feature = "balance")]
    AnyType::of::<crate::balance::history::Retrieve>("balance::history::Retrieve"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::AutomaticTransferRulesByCurrencyType>("balance_settings::AutomaticTransferRulesByCurrencyType"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettings>("balance_settings::BalanceSettings"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsAutomaticTransferRule>("balance_settings::BalanceSettingsAutomaticTransferRule"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsPayments>("balance_settings::BalanceSettingsPayments"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsPayoutSchedule>("balance_settings::BalanceSettingsPayoutSchedule"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsPayouts>("balance_settings::BalanceSettingsPayouts"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsPayoutsStatus>("balance_settings::BalanceSettingsPayoutsStatus"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsSettlementTiming>("balance_settings::BalanceSettingsSettlementTiming"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::BalanceSettingsStartOfDay>("balance_settings::BalanceSettingsStartOfDay"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::Retrieve>("balance_settings::Retrieve"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::ScheduleInterval>("balance_settings::ScheduleInterval"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::Update>("balance_settings::Update"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::WeeklyPayoutDay>("balance_settings::WeeklyPayoutDay"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::AutomaticTransferRulesByCurrency>("balance_settings::params::AutomaticTransferRulesByCurrency"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::Payments>("balance_settings::params::Payments"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::Payouts>("balance_settings::params::Payouts"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::Schedule>("balance_settings::params::Schedule"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::SettlementTiming>("balance_settings::params::SettlementTiming"),
    #[cfg(feature = "balance_settings")]
    AnyType::of::<crate::balance_settings::params::StartOfDay>("balance_settings::params::StartOfDay"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::BalanceTransaction>("balance_transactions::BalanceTransaction"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::BalanceTransactionBalanceType>("balance_transactions::BalanceTransactionBalanceType"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::BalanceTransactionSource>("balance_transactions::BalanceTransactionSource"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::BalanceTransactionType>("balance_transactions::BalanceTransactionType"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::ConnectCollectionTransfer>("balance_transactions::ConnectCollectionTransfer"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::Fee>("balance_transactions::Fee"),
    #[cfg(feature = "balance_transactions")]
    AnyType::of::<crate::balance_transactions::List>("balance_transactions::List"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::ReserveTransaction>("balance_transactions::ReserveTransaction"),
    #[cfg(feature = "balance_transactions")]
    AnyType::of::<crate::balance_transactions::Retrieve>("balance_transactions::Retrieve"),
    #[cfg(any(feature = "balance", feature = "balance_transactions"))]
    AnyType::of::<crate::balance_transactions::TaxDeductedAtSource>("balance_transactions::TaxDeductedAtSource"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::Alert>("billing::Alert"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::AlertStatus>("billing::AlertStatus"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditBalance>("billing::CreditBalance"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditBalanceSummary>("billing::CreditBalanceSummary"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditBalanceTransaction>("billing::CreditBalanceTransaction"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditBalanceTransactionType>("billing::CreditBalanceTransactionType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrant>("billing::CreditGrant"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantAmount>("billing::CreditGrantAmount"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantApplicabilityConfig>("billing::CreditGrantApplicabilityConfig"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantApplicablePrice>("billing::CreditGrantApplicablePrice"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceCredit>("billing::CreditGrantBalanceCredit"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceCreditType>("billing::CreditGrantBalanceCreditType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceCreditsApplicationInvoiceVoided>("billing::CreditGrantBalanceCreditsApplicationInvoiceVoided"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceCreditsApplied>("billing::CreditGrantBalanceCreditsApplied"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceDebit>("billing::CreditGrantBalanceDebit"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantBalanceDebitType>("billing::CreditGrantBalanceDebitType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantCategory>("billing::CreditGrantCategory"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantMonetaryAmount>("billing::CreditGrantMonetaryAmount"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::CreditGrantScope>("billing::CreditGrantScope"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::DefaultAggregationFormula>("billing::DefaultAggregationFormula"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::EventTimeWindow>("billing::EventTimeWindow"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::Meter>("billing::Meter"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterAggregationSettings>("billing::MeterAggregationSettings"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterCustomerMappingSettings>("billing::MeterCustomerMappingSettings"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterEvent>("billing::MeterEvent"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterEventAdjustment>("billing::MeterEventAdjustment"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterEventAdjustmentCancel>("billing::MeterEventAdjustmentCancel"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterEventAdjustmentStatus>("billing::MeterEventAdjustmentStatus"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterEventSummary>("billing::MeterEventSummary"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterStatusTransitions>("billing::MeterStatusTransitions"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::MeterValue>("billing::MeterValue"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::PriceType>("billing::PriceType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::ThresholdUsageAlertFilter>("billing::ThresholdUsageAlertFilter"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::ThresholdUsageThresholdConfig>("billing::ThresholdUsageThresholdConfig"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::Activate>("billing::alerts::Activate"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::Archive>("billing::alerts::Archive"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::Create>("billing::alerts::Create"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::Deactivate>("billing::alerts::Deactivate"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::List>("billing::alerts::List"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::Retrieve>("billing::alerts::Retrieve"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::params::AlertType>("billing::alerts::params::AlertType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::params::Filter>("billing::alerts::params::Filter"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::params::FilterType>("billing::alerts::params::FilterType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::params::Recurrence>("billing::alerts::params::Recurrence"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::alerts::params::UsageThreshold>("billing::alerts::params::UsageThreshold"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_balance_summary::Retrieve>("billing::credit_balance_summary::Retrieve"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_balance_summary::params::Filter>("billing::credit_balance_summary::params::Filter"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_balance_summary::params::FilterType>("billing::credit_balance_summary::params::FilterType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_balance_transactions::List>("billing::credit_balance_transactions::List"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_balance_transactions::Retrieve>("billing::credit_balance_transactions::Retrieve"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::Create>("billing::credit_grants::Create"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::Expire>("billing::credit_grants::Expire"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::List>("billing::credit_grants::List"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::Retrieve>("billing::credit_grants::Retrieve"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::Update>("billing::credit_grants::Update"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::VoidGrant>("billing::credit_grants::VoidGrant"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::params::Amount>("billing::credit_grants::params::Amount"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::params::AmountType>("billing::credit_grants::params::AmountType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::params::ApplicabilityConfig>("billing::credit_grants::params::ApplicabilityConfig"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::credit_grants::params::Monetary>("billing::credit_grants::params::Monetary"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meter_event_adjustments::Create>("billing::meter_event_adjustments::Create"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meter_event_adjustments::params::Cancel>("billing::meter_event_adjustments::params::Cancel"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meter_event_adjustments::params::MeterEventAdjustmentType>("billing::meter_event_adjustments::params::MeterEventAdjustmentType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meter_events::Create>("billing::meter_events::Create"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::Create>("billing::meters::Create"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::Deactivate>("billing::meters::Deactivate"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::List>("billing::meters::List"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::Reactivate>("billing::meters::Reactivate"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::Retrieve>("billing::meters::Retrieve"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::Update>("billing::meters::Update"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::event_summaries::List>("billing::meters::event_summaries::List"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::event_summaries::params::ValueGroupingWindow>("billing::meters::event_summaries::params::ValueGroupingWindow"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::params::CustomerMapping>("billing::meters::params::CustomerMapping"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::params::CustomerMappingType>("billing::meters::params::CustomerMappingType"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::params::DefaultAggregation>("billing::meters::params::DefaultAggregation"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::meters::params::ValueSettings>("billing::meters::params::ValueSettings"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::params::Price>("billing::params::Price"),
    #[cfg(feature = "billing")]
    AnyType::of::<crate::billing::params::Scope>("billing::params::Scope"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::AfterCompletionType>("billing_portal::AfterCompletionType"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::AllowedUpdate>("billing_portal::AllowedUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::BillingCycleAnchor>("billing_portal::BillingCycleAnchor"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::CancellationReasonOption>("billing_portal::CancellationReasonOption"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::ConditionType>("billing_portal::ConditionType"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::Configuration>("billing_portal::Configuration"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::DefaultAllowedUpdate>("billing_portal::DefaultAllowedUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::FlowDataType>("billing_portal::FlowDataType"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalBusinessProfile>("billing_portal::PortalBusinessProfile"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalCustomerUpdate>("billing_portal::PortalCustomerUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFeatures>("billing_portal::PortalFeatures"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlow>("billing_portal::PortalFlow"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowAfterCompletion>("billing_portal::PortalFlowAfterCompletion"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowSubscriptionCancel>("billing_portal::PortalFlowSubscriptionCancel"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowSubscriptionUpdate>("billing_portal::PortalFlowSubscriptionUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowSubscriptionUpdateConfirm>("billing_portal::PortalFlowSubscriptionUpdateConfirm"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsAfterCompletionHostedConfirmation>("billing_portal::PortalFlowsAfterCompletionHostedConfirmation"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsAfterCompletionRedirect>("billing_portal::PortalFlowsAfterCompletionRedirect"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsCouponOffer>("billing_portal::PortalFlowsCouponOffer"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsRetention>("billing_portal::PortalFlowsRetention"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsSubscriptionUpdateConfirmDiscount>("billing_portal::PortalFlowsSubscriptionUpdateConfirmDiscount"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalFlowsSubscriptionUpdateConfirmItem>("billing_portal::PortalFlowsSubscriptionUpdateConfirmItem"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalInvoiceList>("billing_portal::PortalInvoiceList"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalLoginPage>("billing_portal::PortalLoginPage"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalPaymentMethodUpdate>("billing_portal::PortalPaymentMethodUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalScheduleUpdateAtPeriodEnd>("billing_portal::PortalScheduleUpdateAtPeriodEnd"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalScheduleUpdateAtPeriodEndCondition>("billing_portal::PortalScheduleUpdateAtPeriodEndCondition"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalSubscriptionCancel>("billing_portal::PortalSubscriptionCancel"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalSubscriptionCancellationReason>("billing_portal::PortalSubscriptionCancellationReason"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalSubscriptionUpdate>("billing_portal::PortalSubscriptionUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalSubscriptionUpdateProduct>("billing_portal::PortalSubscriptionUpdateProduct"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::PortalSubscriptionUpdateProductAdjustableQuantity>("billing_portal::PortalSubscriptionUpdateProductAdjustableQuantity"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::ProrationBehavior>("billing_portal::ProrationBehavior"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::Session>("billing_portal::Session"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::SessionLocale>("billing_portal::SessionLocale"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::SubscriptionCancelMode>("billing_portal::SubscriptionCancelMode"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::TrialUpdateBehavior>("billing_portal::TrialUpdateBehavior"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::Create>("billing_portal::configurations::Create"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::List>("billing_portal::configurations::List"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::Retrieve>("billing_portal::configurations::Retrieve"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::Update>("billing_portal::configurations::Update"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::AdjustableQuantity>("billing_portal::configurations::params::AdjustableQuantity"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::Condition>("billing_portal::configurations::params::Condition"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateBusinessProfile>("billing_portal::configurations::params::CreateBusinessProfile"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateCancellationReason>("billing_portal::configurations::params::CreateCancellationReason"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateCustomerUpdate>("billing_portal::configurations::params::CreateCustomerUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateFeatures>("billing_portal::configurations::params::CreateFeatures"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateLoginPage>("billing_portal::configurations::params::CreateLoginPage"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateScheduleAtPeriodEnd>("billing_portal::configurations::params::CreateScheduleAtPeriodEnd"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateSubscriptionCancel>("billing_portal::configurations::params::CreateSubscriptionCancel"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::CreateSubscriptionUpdate>("billing_portal::configurations::params::CreateSubscriptionUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::InvoiceHistory>("billing_portal::configurations::params::InvoiceHistory"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::PaymentMethodUpdate>("billing_portal::configurations::params::PaymentMethodUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::Product>("billing_portal::configurations::params::Product"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateBusinessProfile>("billing_portal::configurations::params::UpdateBusinessProfile"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateCancellationReason>("billing_portal::configurations::params::UpdateCancellationReason"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateCustomerUpdate>("billing_portal::configurations::params::UpdateCustomerUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateFeatures>("billing_portal::configurations::params::UpdateFeatures"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateLoginPage>("billing_portal::configurations::params::UpdateLoginPage"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateScheduleAtPeriodEnd>("billing_portal::configurations::params::UpdateScheduleAtPeriodEnd"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateSubscriptionCancel>("billing_portal::configurations::params::UpdateSubscriptionCancel"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::configurations::params::UpdateSubscriptionUpdate>("billing_portal::configurations::params::UpdateSubscriptionUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::Create>("billing_portal::sessions::Create"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::AfterCompletion>("billing_portal::sessions::params::AfterCompletion"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::CouponOffer>("billing_portal::sessions::params::CouponOffer"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::Discount>("billing_portal::sessions::params::Discount"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::FlowData>("billing_portal::sessions::params::FlowData"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::HostedConfirmation>("billing_portal::sessions::params::HostedConfirmation"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::Item>("billing_portal::sessions::params::Item"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::Redirect>("billing_portal::sessions::params::Redirect"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::Retention>("billing_portal::sessions::params::Retention"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::RetentionType>("billing_portal::sessions::params::RetentionType"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::SubscriptionCancel>("billing_portal::sessions::params::SubscriptionCancel"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::SubscriptionUpdate>("billing_portal::sessions::params::SubscriptionUpdate"),
    #[cfg(feature = "billing_portal")]
    AnyType::of::<crate::billing_portal::sessions::params::SubscriptionUpdateConfirm>("billing_portal::sessions::params::SubscriptionUpdateConfirm"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::AlmaInstallments>("charges::AlmaInstallments"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Capture>("charges::Capture"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Charge>("charges::Charge"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargeFraudDetails>("charges::ChargeFraudDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargeOutcome>("charges::ChargeOutcome"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargeOutcomeAdviceCode>("charges::ChargeOutcomeAdviceCode"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargeStatus>("charges::ChargeStatus"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargeTransferData>("charges::ChargeTransferData"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Create>("charges::Create"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::InternalCard>("charges::InternalCard"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::KlarnaAddress>("charges::KlarnaAddress"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::KlarnaPayerDetails>("charges::KlarnaPayerDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::List>("charges::List"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsExtendedAuthorization>("charges::PaymentMethodCardDetailsExtendedAuthorization"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsExtendedAuthorizationStatus>("charges::PaymentMethodCardDetailsExtendedAuthorizationStatus"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsIncrementalAuthorization>("charges::PaymentMethodCardDetailsIncrementalAuthorization"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsMulticapture>("charges::PaymentMethodCardDetailsMulticapture"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsOvercapture>("charges::PaymentMethodCardDetailsOvercapture"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodCardDetailsOvercaptureStatus>("charges::PaymentMethodCardDetailsOvercaptureStatus"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetails>("charges::PaymentMethodDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAcssDebit>("charges::PaymentMethodDetailsAcssDebit"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAffirm>("charges::PaymentMethodDetailsAffirm"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAfterpayClearpay>("charges::PaymentMethodDetailsAfterpayClearpay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAlma>("charges::PaymentMethodDetailsAlma"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAmazonPay>("charges::PaymentMethodDetailsAmazonPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAmazonPayFunding>("charges::PaymentMethodDetailsAmazonPayFunding"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsAmazonPayFundingType>("charges::PaymentMethodDetailsAmazonPayFundingType"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsBancontact>("charges::PaymentMethodDetailsBancontact"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsBillie>("charges::PaymentMethodDetailsBillie"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsBizum>("charges::PaymentMethodDetailsBizum"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsBlik>("charges::PaymentMethodDetailsBlik"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsBoleto>("charges::PaymentMethodDetailsBoleto"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCard>("charges::PaymentMethodDetailsCard"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardChecks>("charges::PaymentMethodDetailsCardChecks"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardInstallments>("charges::PaymentMethodDetailsCardInstallments"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardNetworkToken>("charges::PaymentMethodDetailsCardNetworkToken"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardRegulatedStatus>("charges::PaymentMethodDetailsCardRegulatedStatus"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWallet>("charges::PaymentMethodDetailsCardWallet"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletAmexExpressCheckout>("charges::PaymentMethodDetailsCardWalletAmexExpressCheckout"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletLink>("charges::PaymentMethodDetailsCardWalletLink"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletMasterpass>("charges::PaymentMethodDetailsCardWalletMasterpass"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletSamsungPay>("charges::PaymentMethodDetailsCardWalletSamsungPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletType>("charges::PaymentMethodDetailsCardWalletType"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCardWalletVisaCheckout>("charges::PaymentMethodDetailsCardWalletVisaCheckout"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsCashapp>("charges::PaymentMethodDetailsCashapp"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsEps>("charges::PaymentMethodDetailsEps"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsEpsBank>("charges::PaymentMethodDetailsEpsBank"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsGiropay>("charges::PaymentMethodDetailsGiropay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsIdeal>("charges::PaymentMethodDetailsIdeal"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsIdealBank>("charges::PaymentMethodDetailsIdealBank"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsIdealBic>("charges::PaymentMethodDetailsIdealBic"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsKakaoPay>("charges::PaymentMethodDetailsKakaoPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsKlarna>("charges::PaymentMethodDetailsKlarna"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsKonbini>("charges::PaymentMethodDetailsKonbini"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsKonbiniStore>("charges::PaymentMethodDetailsKonbiniStore"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsKonbiniStoreChain>("charges::PaymentMethodDetailsKonbiniStoreChain"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsLink>("charges::PaymentMethodDetailsLink"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsMbWay>("charges::PaymentMethodDetailsMbWay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsMobilepay>("charges::PaymentMethodDetailsMobilepay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsMultibanco>("charges::PaymentMethodDetailsMultibanco"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsNaverPay>("charges::PaymentMethodDetailsNaverPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsOxxo>("charges::PaymentMethodDetailsOxxo"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsP24>("charges::PaymentMethodDetailsP24"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsP24Bank>("charges::PaymentMethodDetailsP24Bank"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPassthroughCard>("charges::PaymentMethodDetailsPassthroughCard"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPayByBank>("charges::PaymentMethodDetailsPayByBank"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPayco>("charges::PaymentMethodDetailsPayco"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPaynow>("charges::PaymentMethodDetailsPaynow"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPayto>("charges::PaymentMethodDetailsPayto"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPix>("charges::PaymentMethodDetailsPix"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsPromptpay>("charges::PaymentMethodDetailsPromptpay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsRevolutPay>("charges::PaymentMethodDetailsRevolutPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsRevolutPayFunding>("charges::PaymentMethodDetailsRevolutPayFunding"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsSamsungPay>("charges::PaymentMethodDetailsSamsungPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsSatispay>("charges::PaymentMethodDetailsSatispay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsScalapay>("charges::PaymentMethodDetailsScalapay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsSepaDebit>("charges::PaymentMethodDetailsSepaDebit"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsSofort>("charges::PaymentMethodDetailsSofort"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsSwish>("charges::PaymentMethodDetailsSwish"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsTwint>("charges::PaymentMethodDetailsTwint"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsUpi>("charges::PaymentMethodDetailsUpi"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsUsBankAccount>("charges::PaymentMethodDetailsUsBankAccount"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsUsBankAccountHolderType>("charges::PaymentMethodDetailsUsBankAccountHolderType"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsUsBankAccountType>("charges::PaymentMethodDetailsUsBankAccountType"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsWechatPay>("charges::PaymentMethodDetailsWechatPay"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PaymentMethodDetailsZip>("charges::PaymentMethodDetailsZip"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::PreferredLanguage>("charges::PreferredLanguage"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Refund>("charges::Refund"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Retrieve>("charges::Retrieve"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Rule>("charges::Rule"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Search>("charges::Search"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsCharge>("charges::ThreeDSecureDetailsCharge"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeAuthenticationFlow>("charges::ThreeDSecureDetailsChargeAuthenticationFlow"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeElectronicCommerceIndicator>("charges::ThreeDSecureDetailsChargeElectronicCommerceIndicator"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeExemptionIndicator>("charges::ThreeDSecureDetailsChargeExemptionIndicator"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeResult>("charges::ThreeDSecureDetailsChargeResult"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeResultReason>("charges::ThreeDSecureDetailsChargeResultReason"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ThreeDSecureDetailsChargeVersion>("charges::ThreeDSecureDetailsChargeVersion"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Update>("charges::Update"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::Close>("charges::dispute::Close"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::Retrieve>("charges::dispute::Retrieve"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::Update>("charges::dispute::Update"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::DisputedTransaction>("charges::dispute::params::DisputedTransaction"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::EnhancedEvidence>("charges::dispute::params::EnhancedEvidence"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::Evidence>("charges::dispute::params::Evidence"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::MerchandiseOrServices>("charges::dispute::params::MerchandiseOrServices"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::PriorUndisputedTransaction>("charges::dispute::params::PriorUndisputedTransaction"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::ShippingAddress>("charges::dispute::params::ShippingAddress"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::VisaCompellingEvidence3>("charges::dispute::params::VisaCompellingEvidence3"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::dispute::params::VisaCompliance>("charges::dispute::params::VisaCompliance"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Address>("charges::params::Address"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::CaptureTransferData>("charges::params::CaptureTransferData"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Card>("charges::params::Card"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::CardDetails>("charges::params::CardDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::CreateTransferData>("charges::params::CreateTransferData"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Destination>("charges::params::Destination"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::DestinationDetails>("charges::params::DestinationDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::FraudDetails>("charges::params::FraudDetails"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Object>("charges::params::Object"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::RadarOptions>("charges::params::RadarOptions"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Reason>("charges::params::Reason"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::Shipping>("charges::params::Shipping"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::params::UserReport>("charges::params::UserReport"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::refunds::Create>("charges::refunds::Create"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::refunds::List>("charges::refunds::List"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::refunds::Retrieve>("charges::refunds::Retrieve"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::refunds::Update>("charges::refunds::Update"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::refunds::params::Origin>("charges::refunds::params::Origin"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AcssDebitCurrency>("checkout::AcssDebitCurrency"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AcssDebitMandateOptions>("checkout::AcssDebitMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AcssDebitMandateOptionsPaymentSchedule>("checkout::AcssDebitMandateOptionsPaymentSchedule"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AcssDebitPaymentMethodOptions>("checkout::AcssDebitPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AffirmPaymentMethodOptions>("checkout::AffirmPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AfterpayClearpayPaymentMethodOptions>("checkout::AfterpayClearpayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AlipayPaymentMethodOptions>("checkout::AlipayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AllowRedisplayFilter>("checkout::AllowRedisplayFilter"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AllowedCountry>("checkout::AllowedCountry"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AlmaPaymentMethodOptions>("checkout::AlmaPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AmazonPayPaymentMethodOptions>("checkout::AmazonPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AmountIncludesIof>("checkout::AmountIncludesIof"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AmountType>("checkout::AmountType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::AuBecsDebitPaymentMethodOptions>("checkout::AuBecsDebitPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BacsDebitPaymentMethodOptions>("checkout::BacsDebitPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BancontactPaymentMethodOptions>("checkout::BancontactPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BankTransferType>("checkout::BankTransferType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BilliePaymentMethodOptions>("checkout::BilliePaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BillingAddressCollection>("checkout::BillingAddressCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BoletoPaymentMethodOptions>("checkout::BoletoPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BorderStyle>("checkout::BorderStyle"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BrandingSettingsType>("checkout::BrandingSettingsType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::BrandsBlocked>("checkout::BrandsBlocked"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CaptureMethod>("checkout::CaptureMethod"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CardInstallmentsOptions>("checkout::CardInstallmentsOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CardPaymentMethodOptionRestrictions>("checkout::CardPaymentMethodOptionRestrictions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CardPaymentMethodOptions>("checkout::CardPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CashappPaymentMethodOptions>("checkout::CashappPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::ConsentCollectionPromotions>("checkout::ConsentCollectionPromotions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CustomFieldType>("checkout::CustomFieldType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CustomerBalanceBankTransferPaymentMethodOptions>("checkout::CustomerBalanceBankTransferPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CustomerBalancePaymentMethodOptions>("checkout::CustomerBalancePaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::CustomerCreation>("checkout::CustomerCreation"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::DefaultFor>("checkout::DefaultFor"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::EpsPaymentMethodOptions>("checkout::EpsPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::FpxPaymentMethodOptions>("checkout::FpxPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::FundingType>("checkout::FundingType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::GiropayPaymentMethodOptions>("checkout::GiropayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::GrabPayPaymentMethodOptions>("checkout::GrabPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::IdealPaymentMethodOptions>("checkout::IdealPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::KakaoPayPaymentMethodOptions>("checkout::KakaoPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::KlarnaPaymentMethodOptions>("checkout::KlarnaPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::KonbiniPaymentMethodOptions>("checkout::KonbiniPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::KrCardPaymentMethodOptions>("checkout::KrCardPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::LinkDisplay>("checkout::LinkDisplay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::LinkPaymentMethodOptions>("checkout::LinkPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::LinkWalletOptions>("checkout::LinkWalletOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::MandateOptionsPayto>("checkout::MandateOptionsPayto"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::MandateOptionsPurpose>("checkout::MandateOptionsPurpose"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::MandateOptionsUpi>("checkout::MandateOptionsUpi"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::MobilepayPaymentMethodOptions>("checkout::MobilepayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::MultibancoPaymentMethodOptions>("checkout::MultibancoPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::NaverPayPaymentMethodOptions>("checkout::NaverPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::OriginContext>("checkout::OriginContext"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::OxxoPaymentMethodOptions>("checkout::OxxoPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::P24PaymentMethodOptions>("checkout::P24PaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaycoPaymentMethodOptions>("checkout::PaycoPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodCollection>("checkout::PaymentMethodCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodOptionsMandateOptionsBacsDebit>("checkout::PaymentMethodOptionsMandateOptionsBacsDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodOptionsMandateOptionsSepaDebit>("checkout::PaymentMethodOptionsMandateOptionsSepaDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodRemove>("checkout::PaymentMethodRemove"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodReuseAgreementPosition>("checkout::PaymentMethodReuseAgreementPosition"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaymentMethodSave>("checkout::PaymentMethodSave"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaynowPaymentMethodOptions>("checkout::PaynowPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaypalPaymentMethodOptions>("checkout::PaypalPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaytoMandateOptionsPaymentSchedule>("checkout::PaytoMandateOptionsPaymentSchedule"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PaytoPaymentMethodOptions>("checkout::PaytoPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::PixPaymentMethodOptions>("checkout::PixPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RedirectOnCompletion>("checkout::RedirectOnCompletion"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestExtendedAuthorization>("checkout::RequestExtendedAuthorization"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestIncrementalAuthorization>("checkout::RequestIncrementalAuthorization"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestMulticapture>("checkout::RequestMulticapture"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestOvercapture>("checkout::RequestOvercapture"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestThreeDSecure>("checkout::RequestThreeDSecure"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RequestedAddressType>("checkout::RequestedAddressType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::RevolutPayPaymentMethodOptions>("checkout::RevolutPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SamsungPayPaymentMethodOptions>("checkout::SamsungPayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SatispayPaymentMethodOptions>("checkout::SatispayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::ScalapayPaymentMethodOptions>("checkout::ScalapayPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SepaDebitPaymentMethodOptions>("checkout::SepaDebitPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::Session>("checkout::Session"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionAdaptivePricing>("checkout::SessionAdaptivePricing"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionAfterExpiration>("checkout::SessionAfterExpiration"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionAfterExpirationRecovery>("checkout::SessionAfterExpirationRecovery"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionAutomaticTax>("checkout::SessionAutomaticTax"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionAutomaticTaxStatus>("checkout::SessionAutomaticTaxStatus"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionBrandingSettings>("checkout::SessionBrandingSettings"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionBrandingSettingsIcon>("checkout::SessionBrandingSettingsIcon"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionBrandingSettingsLogo>("checkout::SessionBrandingSettingsLogo"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionBusinessName>("checkout::SessionBusinessName"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCheckoutAddressDetails>("checkout::SessionCheckoutAddressDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCollectedInformation>("checkout::SessionCollectedInformation"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionConsent>("checkout::SessionConsent"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionConsentCollection>("checkout::SessionConsentCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionConsentPromotions>("checkout::SessionConsentPromotions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionConsentTermsOfService>("checkout::SessionConsentTermsOfService"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCurrencyConversion>("checkout::SessionCurrencyConversion"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFields>("checkout::SessionCustomFields"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFieldsDropdown>("checkout::SessionCustomFieldsDropdown"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFieldsLabel>("checkout::SessionCustomFieldsLabel"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFieldsNumeric>("checkout::SessionCustomFieldsNumeric"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFieldsOption>("checkout::SessionCustomFieldsOption"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomFieldsText>("checkout::SessionCustomFieldsText"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomText>("checkout::SessionCustomText"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomTextPosition>("checkout::SessionCustomTextPosition"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomerDetails>("checkout::SessionCustomerDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionCustomerDetailsTaxExempt>("checkout::SessionCustomerDetailsTaxExempt"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionDiscount>("checkout::SessionDiscount"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionIndividualName>("checkout::SessionIndividualName"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionInvoiceCreation>("checkout::SessionInvoiceCreation"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionInvoiceSettings>("checkout::SessionInvoiceSettings"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionLocale>("checkout::SessionLocale"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionMode>("checkout::SessionMode"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionNameCollection>("checkout::SessionNameCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionOptionalItem>("checkout::SessionOptionalItem"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionOptionalItemAdjustableQuantity>("checkout::SessionOptionalItemAdjustableQuantity"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionPaymentMethodOptions>("checkout::SessionPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionPaymentMethodReuseAgreement>("checkout::SessionPaymentMethodReuseAgreement"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionPaymentStatus>("checkout::SessionPaymentStatus"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionPermissions>("checkout::SessionPermissions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionPhoneNumberCollection>("checkout::SessionPhoneNumberCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionSavedPaymentMethodOptions>("checkout::SessionSavedPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionShippingAddressCollection>("checkout::SessionShippingAddressCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionShippingCost>("checkout::SessionShippingCost"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionShippingOption>("checkout::SessionShippingOption"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionStatus>("checkout::SessionStatus"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionTaxId>("checkout::SessionTaxId"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionTaxIdCollection>("checkout::SessionTaxIdCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionTaxIdType>("checkout::SessionTaxIdType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionTotalDetails>("checkout::SessionTotalDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionTotalDetailsBreakdown>("checkout::SessionTotalDetailsBreakdown"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SessionWalletOptions>("checkout::SessionWalletOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SetupFutureUsage>("checkout::SetupFutureUsage"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SofortPaymentMethodOptions>("checkout::SofortPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SubmitType>("checkout::SubmitType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::SwishPaymentMethodOptions>("checkout::SwishPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::TaxIdCollectionRequired>("checkout::TaxIdCollectionRequired"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::TermsOfService>("checkout::TermsOfService"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::TransactionType>("checkout::TransactionType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::TwintPaymentMethodOptions>("checkout::TwintPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::UiMode>("checkout::UiMode"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::UpdateShippingDetails>("checkout::UpdateShippingDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::UpiPaymentMethodOptions>("checkout::UpiPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::UsBankAccountPaymentMethodOptions>("checkout::UsBankAccountPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::VerificationMethod>("checkout::VerificationMethod"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::Create>("checkout::sessions::Create"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::Expire>("checkout::sessions::Expire"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::List>("checkout::sessions::List"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::Retrieve>("checkout::sessions::Retrieve"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::Update>("checkout::sessions::Update"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::line_items::List>("checkout::sessions::line_items::List"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AcssDebit>("checkout::sessions::params::AcssDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AcssDebitMandateOptions>("checkout::sessions::params::AcssDebitMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AdaptivePricing>("checkout::sessions::params::AdaptivePricing"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Affirm>("checkout::sessions::params::Affirm"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AfterExpiration>("checkout::sessions::params::AfterExpiration"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AfterpayClearpay>("checkout::sessions::params::AfterpayClearpay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Alipay>("checkout::sessions::params::Alipay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AllowRedisplay>("checkout::sessions::params::AllowRedisplay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Alma>("checkout::sessions::params::Alma"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AmazonPay>("checkout::sessions::params::AmazonPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AmountTaxDisplay>("checkout::sessions::params::AmountTaxDisplay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AuBecsDebit>("checkout::sessions::params::AuBecsDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::AutomaticTax>("checkout::sessions::params::AutomaticTax"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::BacsDebit>("checkout::sessions::params::BacsDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Bancontact>("checkout::sessions::params::Bancontact"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::BankTransfer>("checkout::sessions::params::BankTransfer"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Billie>("checkout::sessions::params::Billie"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::BillingMode>("checkout::sessions::params::BillingMode"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::BillingModeType>("checkout::sessions::params::BillingModeType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Boleto>("checkout::sessions::params::Boleto"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::BrandingSettings>("checkout::sessions::params::BrandingSettings"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Business>("checkout::sessions::params::Business"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Card>("checkout::sessions::params::Card"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Cashapp>("checkout::sessions::params::Cashapp"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Client>("checkout::sessions::params::Client"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CollectedInformation>("checkout::sessions::params::CollectedInformation"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ConsentCollection>("checkout::sessions::params::ConsentCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CreateLineItem>("checkout::sessions::params::CreateLineItem"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Crypto>("checkout::sessions::params::Crypto"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CurrencyOption>("checkout::sessions::params::CurrencyOption"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomField>("checkout::sessions::params::CustomField"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomText>("checkout::sessions::params::CustomText"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomTextPosition>("checkout::sessions::params::CustomTextPosition"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomerBalance>("checkout::sessions::params::CustomerBalance"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomerDetails>("checkout::sessions::params::CustomerDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomerUpdate>("checkout::sessions::params::CustomerUpdate"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomerUpdateAddress>("checkout::sessions::params::CustomerUpdateAddress"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::CustomerUpdateShipping>("checkout::sessions::params::CustomerUpdateShipping"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::DeliveryEstimate>("checkout::sessions::params::DeliveryEstimate"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::DeliveryEstimateBound>("checkout::sessions::params::DeliveryEstimateBound"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::DemoPay>("checkout::sessions::params::DemoPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Discount>("checkout::sessions::params::Discount"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Dropdown>("checkout::sessions::params::Dropdown"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::EndBehavior>("checkout::sessions::params::EndBehavior"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Eps>("checkout::sessions::params::Eps"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::EuBankTransfer>("checkout::sessions::params::EuBankTransfer"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ExcludedPaymentMethodType>("checkout::sessions::params::ExcludedPaymentMethodType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::FinancialConnections>("checkout::sessions::params::FinancialConnections"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::FixedAmount>("checkout::sessions::params::FixedAmount"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Flexible>("checkout::sessions::params::Flexible"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::FontFamily>("checkout::sessions::params::FontFamily"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Fpx>("checkout::sessions::params::Fpx"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Giropay>("checkout::sessions::params::Giropay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Grabpay>("checkout::sessions::params::Grabpay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Icon>("checkout::sessions::params::Icon"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Ideal>("checkout::sessions::params::Ideal"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Individual>("checkout::sessions::params::Individual"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Installments>("checkout::sessions::params::Installments"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Interval>("checkout::sessions::params::Interval"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::InvoiceCreation>("checkout::sessions::params::InvoiceCreation"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::InvoiceData>("checkout::sessions::params::InvoiceData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::InvoiceDataCustomField>("checkout::sessions::params::InvoiceDataCustomField"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::InvoiceSettings>("checkout::sessions::params::InvoiceSettings"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::KakaoPay>("checkout::sessions::params::KakaoPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Klarna>("checkout::sessions::params::Klarna"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Konbini>("checkout::sessions::params::Konbini"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::KrCard>("checkout::sessions::params::KrCard"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Label>("checkout::sessions::params::Label"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::LabelType>("checkout::sessions::params::LabelType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::LineItemAdjustableQuantity>("checkout::sessions::params::LineItemAdjustableQuantity"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Logo>("checkout::sessions::params::Logo"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ManagedPayments>("checkout::sessions::params::ManagedPayments"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::MissingPaymentMethod>("checkout::sessions::params::MissingPaymentMethod"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Mobilepay>("checkout::sessions::params::Mobilepay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Multibanco>("checkout::sessions::params::Multibanco"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Name>("checkout::sessions::params::Name"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::NameCollection>("checkout::sessions::params::NameCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::NaverPay>("checkout::sessions::params::NaverPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::NextBilling>("checkout::sessions::params::NextBilling"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Numeric>("checkout::sessions::params::Numeric"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::OptionType>("checkout::sessions::params::OptionType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::OptionalItem>("checkout::sessions::params::OptionalItem"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::OptionalItemAdjustableQuantity>("checkout::sessions::params::OptionalItemAdjustableQuantity"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Oxxo>("checkout::sessions::params::Oxxo"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::P24>("checkout::sessions::params::P24"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PayByBank>("checkout::sessions::params::PayByBank"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Payco>("checkout::sessions::params::Payco"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentIntentData>("checkout::sessions::params::PaymentIntentData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentIntentDataShipping>("checkout::sessions::params::PaymentIntentDataShipping"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentIntentDataTransferData>("checkout::sessions::params::PaymentIntentDataTransferData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodData>("checkout::sessions::params::PaymentMethodData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodOptions>("checkout::sessions::params::PaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodOptionsLink>("checkout::sessions::params::PaymentMethodOptionsLink"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodOptionsMandateOptions>("checkout::sessions::params::PaymentMethodOptionsMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodReuseAgreement>("checkout::sessions::params::PaymentMethodReuseAgreement"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaymentMethodType>("checkout::sessions::params::PaymentMethodType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Paynow>("checkout::sessions::params::Paynow"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Paypal>("checkout::sessions::params::Paypal"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Payto>("checkout::sessions::params::Payto"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PaytoMandateOptions>("checkout::sessions::params::PaytoMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PendingInvoiceItemInterval>("checkout::sessions::params::PendingInvoiceItemInterval"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Permission>("checkout::sessions::params::Permission"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Permissions>("checkout::sessions::params::Permissions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PhoneNumberCollection>("checkout::sessions::params::PhoneNumberCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Pix>("checkout::sessions::params::Pix"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PixMandateOptions>("checkout::sessions::params::PixMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PixMandateOptionsPaymentSchedule>("checkout::sessions::params::PixMandateOptionsPaymentSchedule"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PreferredLocale>("checkout::sessions::params::PreferredLocale"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Prefetch>("checkout::sessions::params::Prefetch"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::PriceData>("checkout::sessions::params::PriceData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ProductData>("checkout::sessions::params::ProductData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ProrationBehavior>("checkout::sessions::params::ProrationBehavior"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ProrationDiscounts>("checkout::sessions::params::ProrationDiscounts"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Recovery>("checkout::sessions::params::Recovery"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Recurring>("checkout::sessions::params::Recurring"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::RenderingOptions>("checkout::sessions::params::RenderingOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Restrictions>("checkout::sessions::params::Restrictions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::RevolutPay>("checkout::sessions::params::RevolutPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SamsungPay>("checkout::sessions::params::SamsungPay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Satispay>("checkout::sessions::params::Satispay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SavedPaymentMethodOptions>("checkout::sessions::params::SavedPaymentMethodOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Scalapay>("checkout::sessions::params::Scalapay"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SepaDebit>("checkout::sessions::params::SepaDebit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SetupIntentData>("checkout::sessions::params::SetupIntentData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingAddress>("checkout::sessions::params::ShippingAddress"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingAddressCollection>("checkout::sessions::params::ShippingAddressCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingDetails>("checkout::sessions::params::ShippingDetails"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingDetailsAddress>("checkout::sessions::params::ShippingDetailsAddress"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingOption>("checkout::sessions::params::ShippingOption"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingRateData>("checkout::sessions::params::ShippingRateData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::ShippingRateDataType>("checkout::sessions::params::ShippingRateDataType"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Sofort>("checkout::sessions::params::Sofort"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Subscription>("checkout::sessions::params::Subscription"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SubscriptionData>("checkout::sessions::params::SubscriptionData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::SubscriptionDataTransferData>("checkout::sessions::params::SubscriptionDataTransferData"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Swish>("checkout::sessions::params::Swish"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::TaxBehavior>("checkout::sessions::params::TaxBehavior"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::TaxIdCollection>("checkout::sessions::params::TaxIdCollection"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Text>("checkout::sessions::params::Text"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::TrialSettings>("checkout::sessions::params::TrialSettings"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Twint>("checkout::sessions::params::Twint"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Unit>("checkout::sessions::params::Unit"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::UpdateLineItem>("checkout::sessions::params::UpdateLineItem"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::Upi>("checkout::sessions::params::Upi"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::UpiMandateOptions>("checkout::sessions::params::UpiMandateOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::UsBankAccount>("checkout::sessions::params::UsBankAccount"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::WalletOptions>("checkout::sessions::params::WalletOptions"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::WalletOptionsLink>("checkout::sessions::params::WalletOptionsLink"),
    #[cfg(feature = "checkout")]
    AnyType::of::<crate::checkout::sessions::params::WechatPay>("checkout::sessions::params::WechatPay"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::Order>("climate::Order"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::OrderCancellationReason>("climate::OrderCancellationReason"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::OrderStatus>("climate::OrderStatus"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::Product>("climate::Product"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::RemovalsBeneficiary>("climate::RemovalsBeneficiary"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::RemovalsLocation>("climate::RemovalsLocation"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::RemovalsOrderDeliveries>("climate::RemovalsOrderDeliveries"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::RemovalsProductsPrice>("climate::RemovalsProductsPrice"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::Supplier>("climate::Supplier"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::SupplierRemovalPathway>("climate::SupplierRemovalPathway"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::Cancel>("climate::orders::Cancel"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::Create>("climate::orders::Create"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::List>("climate::orders::List"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::Retrieve>("climate::orders::Retrieve"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::Update>("climate::orders::Update"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::params::CreateBeneficiary>("climate::orders::params::CreateBeneficiary"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::orders::params::UpdateBeneficiary>("climate::orders::params::UpdateBeneficiary"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::products::List>("climate::products::List"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::products::Retrieve>("climate::products::Retrieve"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::suppliers::List>("climate::suppliers::List"),
    #[cfg(feature = "climate")]
    AnyType::of::<crate::climate::suppliers::Retrieve>("climate::suppliers::Retrieve"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationToken>("confirmation_tokens::ConfirmationToken"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenMandateData>("confirmation_tokens::ConfirmationTokenMandateData"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenMandateDataCustomerAcceptance>("confirmation_tokens::ConfirmationTokenMandateDataCustomerAcceptance"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenMandateDataCustomerAcceptanceOnline>("confirmation_tokens::ConfirmationTokenMandateDataCustomerAcceptanceOnline"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodOptions>("confirmation_tokens::ConfirmationTokenPaymentMethodOptions"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodOptionsCard>("confirmation_tokens::ConfirmationTokenPaymentMethodOptionsCard"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodOptionsCardInstallment>("confirmation_tokens::ConfirmationTokenPaymentMethodOptionsCardInstallment"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodPreview>("confirmation_tokens::ConfirmationTokenPaymentMethodPreview"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodPreviewAllowRedisplay>("confirmation_tokens::ConfirmationTokenPaymentMethodPreviewAllowRedisplay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenPaymentMethodPreviewType>("confirmation_tokens::ConfirmationTokenPaymentMethodPreviewType"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenSetupFutureUsage>("confirmation_tokens::ConfirmationTokenSetupFutureUsage"),
    #[cfg(any(feature = "confirmation_tokens", feature = "test_helpers"))]
    AnyType::of::<crate::confirmation_tokens::ConfirmationTokenShipping>("confirmation_tokens::ConfirmationTokenShipping"),
    #[cfg(feature = "confirmation_tokens")]
    AnyType::of::<crate::confirmation_tokens::Retrieve>("confirmation_tokens::Retrieve"),
    #[cfg(feature = "country_specs")]
    AnyType::of::<crate::country_specs::CountrySpec>("country_specs::CountrySpec"),
    #[cfg(feature = "country_specs")]
    AnyType::of::<crate::country_specs::CountrySpecVerificationFieldDetails>("country_specs::CountrySpecVerificationFieldDetails"),
    #[cfg(feature = "country_specs")]
    AnyType::of::<crate::country_specs::CountrySpecVerificationFields>("country_specs::CountrySpecVerificationFields"),
    #[cfg(feature = "country_specs")]
    AnyType::of::<crate::country_specs::List>("country_specs::List"),
    #[cfg(feature = "country_specs")]
    AnyType::of::<crate::country_specs::Retrieve>("country_specs::Retrieve"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::Coupon>("coupons::Coupon"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::CouponAppliesTo>("coupons::CouponAppliesTo"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::CouponCurrencyOption>("coupons::CouponCurrencyOption"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::CouponDuration>("coupons::CouponDuration"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::Create>("coupons::Create"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::Delete>("coupons::Delete"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::DeletedCoupon>("coupons::DeletedCoupon"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::List>("coupons::List"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::Retrieve>("coupons::Retrieve"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::Update>("coupons::Update"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::params::AppliesTo>("coupons::params::AppliesTo"),
    #[cfg(feature = "coupons")]
    AnyType::of::<crate::coupons::params::CurrencyOption>("coupons::params::CurrencyOption"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::Create>("credit_notes::Create"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNote>("credit_notes::CreditNote"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNoteLineItem>("credit_notes::CreditNoteLineItem"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNotePaymentRecordRefund>("credit_notes::CreditNotePaymentRecordRefund"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNotePretaxCreditAmount>("credit_notes::CreditNotePretaxCreditAmount"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNotePretaxCreditAmountType>("credit_notes::CreditNotePretaxCreditAmountType"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNoteReason>("credit_notes::CreditNoteReason"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNoteRefund>("credit_notes::CreditNoteRefund"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNoteStatus>("credit_notes::CreditNoteStatus"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::CreditNoteType>("credit_notes::CreditNoteType"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::LineType>("credit_notes::LineType"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::List>("credit_notes::List"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::Preview>("credit_notes::Preview"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::RefundType>("credit_notes::RefundType"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::Retrieve>("credit_notes::Retrieve"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::Update>("credit_notes::Update"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::VoidCreditNote>("credit_notes::VoidCreditNote"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::line_items::List>("credit_notes::line_items::List"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::EmailType>("credit_notes::params::EmailType"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::Line>("credit_notes::params::Line"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::PaymentRecordRefund>("credit_notes::params::PaymentRecordRefund"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::Refund>("credit_notes::params::Refund"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::ShippingCost>("credit_notes::params::ShippingCost"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::params::TaxAmount>("credit_notes::params::TaxAmount"),
    #[cfg(feature = "credit_notes")]
    AnyType::of::<crate::credit_notes::preview_lines::List>("credit_notes::preview_lines::List"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::Create>("customer_sessions::Create"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSession>("customer_sessions::CustomerSession"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponents>("customer_sessions::CustomerSessionComponents"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsBuyButton>("customer_sessions::CustomerSessionComponentsBuyButton"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsCustomerSheet>("customer_sessions::CustomerSessionComponentsCustomerSheet"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsCustomerSheetFeatures>("customer_sessions::CustomerSessionComponentsCustomerSheetFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsMobilePaymentElement>("customer_sessions::CustomerSessionComponentsMobilePaymentElement"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsMobilePaymentElementFeatures>("customer_sessions::CustomerSessionComponentsMobilePaymentElementFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsPaymentElement>("customer_sessions::CustomerSessionComponentsPaymentElement"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsPaymentElementFeatures>("customer_sessions::CustomerSessionComponentsPaymentElementFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::CustomerSessionComponentsPricingTable>("customer_sessions::CustomerSessionComponentsPricingTable"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodAllowRedisplayFilter>("customer_sessions::PaymentMethodAllowRedisplayFilter"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodRedisplay>("customer_sessions::PaymentMethodRedisplay"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodRemove>("customer_sessions::PaymentMethodRemove"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodSave>("customer_sessions::PaymentMethodSave"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodSaveAllowRedisplayOverride>("customer_sessions::PaymentMethodSaveAllowRedisplayOverride"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::PaymentMethodSaveUsage>("customer_sessions::PaymentMethodSaveUsage"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::BuyButton>("customer_sessions::params::BuyButton"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::Components>("customer_sessions::params::Components"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::CustomerSheet>("customer_sessions::params::CustomerSheet"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::CustomerSheetFeatures>("customer_sessions::params::CustomerSheetFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::MobilePaymentElement>("customer_sessions::params::MobilePaymentElement"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::MobilePaymentElementFeatures>("customer_sessions::params::MobilePaymentElementFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::PaymentElement>("customer_sessions::params::PaymentElement"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::PaymentElementFeatures>("customer_sessions::params::PaymentElementFeatures"),
    #[cfg(feature = "customer_sessions")]
    AnyType::of::<crate::customer_sessions::params::PricingTable>("customer_sessions::params::PricingTable"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::AllowRedisplay>("customers::AllowRedisplay"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::AvailablePayoutMethod>("customers::AvailablePayoutMethod"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::BankAccount>("customers::BankAccount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::BankAccountResponse>("customers::BankAccountResponse"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::BankTransferType>("customers::BankTransferType"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::Card>("customers::Card"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::CardRegulatedStatus>("customers::CardRegulatedStatus"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CardResponse>("customers::CardResponse"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CashBalance>("customers::CashBalance"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Create>("customers::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Customer>("customers::Customer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerBalanceSettings>("customers::CustomerBalanceSettings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerBalanceTransaction>("customers::CustomerBalanceTransaction"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerBalanceTransactionType>("customers::CustomerBalanceTransactionType"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransaction>("customers::CustomerCashBalanceTransaction"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionAdjustedForOverdraft>("customers::CustomerCashBalanceTransactionAdjustedForOverdraft"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionAppliedToPayment>("customers::CustomerCashBalanceTransactionAppliedToPayment"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFunded>("customers::CustomerCashBalanceTransactionFunded"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedBankTransfer>("customers::CustomerCashBalanceTransactionFundedBankTransfer"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedEuBankTransfer>("customers::CustomerCashBalanceTransactionFundedEuBankTransfer"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedGbBankTransfer>("customers::CustomerCashBalanceTransactionFundedGbBankTransfer"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedJpBankTransfer>("customers::CustomerCashBalanceTransactionFundedJpBankTransfer"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedUsBankTransfer>("customers::CustomerCashBalanceTransactionFundedUsBankTransfer"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionFundedUsBankTransferNetwork>("customers::CustomerCashBalanceTransactionFundedUsBankTransferNetwork"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionRefundedFromPayment>("customers::CustomerCashBalanceTransactionRefundedFromPayment"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionTransferredToBalance>("customers::CustomerCashBalanceTransactionTransferredToBalance"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionType>("customers::CustomerCashBalanceTransactionType"),
    #[cfg(any(feature = "customers", feature = "test_helpers"))]
    AnyType::of::<crate::customers::CustomerCashBalanceTransactionUnappliedFromPayment>("customers::CustomerCashBalanceTransactionUnappliedFromPayment"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerDefaultSource>("customers::CustomerDefaultSource"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerOrDeleted>("customers::CustomerOrDeleted"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerSource>("customers::CustomerSource"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerTax>("customers::CustomerTax"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerTaxAutomaticTax>("customers::CustomerTaxAutomaticTax"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerTaxLocation>("customers::CustomerTaxLocation"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerTaxLocationSource>("customers::CustomerTaxLocationSource"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerTaxProvider>("customers::CustomerTaxProvider"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Delete>("customers::Delete"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::DeleteDiscount>("customers::DeleteDiscount"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "errors", feature = "payouts", feature = "sources"))]
    AnyType::of::<crate::customers::DeletedBankAccount>("customers::DeletedBankAccount"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "errors", feature = "payouts", feature = "sources"))]
    AnyType::of::<crate::customers::DeletedCard>("customers::DeletedCard"),
    AnyType::of::<crate::customers::DeletedCustomer>("customers::DeletedCustomer"),
    #[cfg(any(feature = "credit_notes", feature = "customers", feature = "invoice_items", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::customers::DeletedDiscount>("customers::DeletedDiscount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Discount>("customers::Discount"),
    #[cfg(any(feature = "credit_notes", feature = "customers", feature = "invoice_items", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::customers::DiscountSource>("customers::DiscountSource"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::ExternalAccountRequirements>("customers::ExternalAccountRequirements"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::FundingInstructions>("customers::FundingInstructions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::FundingInstructionsBankTransfer>("customers::FundingInstructionsBankTransfer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::InvoiceSettingCustomerRenderingOptions>("customers::InvoiceSettingCustomerRenderingOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::InvoiceSettingCustomerSetting>("customers::InvoiceSettingCustomerSetting"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::List>("customers::List"),
    #[cfg(any(feature = "charges", feature = "customers"))]
    AnyType::of::<crate::customers::PaymentSource>("customers::PaymentSource"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::ReconciliationMode>("customers::ReconciliationMode"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Retrieve>("customers::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::RetrieveDiscount>("customers::RetrieveDiscount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Search>("customers::Search"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::TaxExempt>("customers::TaxExempt"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::customers::TokenCardNetworks>("customers::TokenCardNetworks"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Update>("customers::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::balance_transactions::Create>("customers::balance_transactions::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::balance_transactions::List>("customers::balance_transactions::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::balance_transactions::Retrieve>("customers::balance_transactions::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::balance_transactions::Update>("customers::balance_transactions::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::Create>("customers::bank_accounts::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::Delete>("customers::bank_accounts::Delete"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::List>("customers::bank_accounts::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::Retrieve>("customers::bank_accounts::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::Update>("customers::bank_accounts::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::bank_accounts::Verify>("customers::bank_accounts::Verify"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cards::Create>("customers::cards::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cards::Delete>("customers::cards::Delete"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cards::List>("customers::cards::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cards::Retrieve>("customers::cards::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cards::Update>("customers::cards::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cash_balance::Retrieve>("customers::cash_balance::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cash_balance::Update>("customers::cash_balance::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cash_balance_transactions::List>("customers::cash_balance_transactions::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::cash_balance_transactions::Retrieve>("customers::cash_balance_transactions::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::funding_instructions::Create>("customers::funding_instructions::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::funding_instructions::params::BankTransfer>("customers::funding_instructions::params::BankTransfer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::funding_instructions::params::EuBankTransfer>("customers::funding_instructions::params::EuBankTransfer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::funding_instructions::params::FundingType>("customers::funding_instructions::params::FundingType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::funding_instructions::params::RequestedAddressType>("customers::funding_instructions::params::RequestedAddressType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::AccountHolderType>("customers::params::AccountHolderType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::AmountTaxDisplay>("customers::params::AmountTaxDisplay"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::BankAccount>("customers::params::BankAccount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::BankAccountDetails>("customers::params::BankAccountDetails"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::BankAccountDetailsObject>("customers::params::BankAccountDetailsObject"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::Card>("customers::params::Card"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::CardDetails>("customers::params::CardDetails"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::CardDetailsObject>("customers::params::CardDetailsObject"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::CashBalance>("customers::params::CashBalance"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::CreateTax>("customers::params::CreateTax"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::CustomField>("customers::params::CustomField"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::InvoiceSettings>("customers::params::InvoiceSettings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::Owner>("customers::params::Owner"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::OwnerAddress>("customers::params::OwnerAddress"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::RenderingOptions>("customers::params::RenderingOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::Settings>("customers::params::Settings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::Shipping>("customers::params::Shipping"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::TaxIdData>("customers::params::TaxIdData"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::TaxIdDataType>("customers::params::TaxIdDataType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::UpdateTax>("customers::params::UpdateTax"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::params::ValidateLocation>("customers::params::ValidateLocation"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_methods::List>("customers::payment_methods::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_methods::Retrieve>("customers::payment_methods::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_methods::params::PaymentMethodType>("customers::payment_methods::params::PaymentMethodType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_sources::Create>("customers::payment_sources::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_sources::List>("customers::payment_sources::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_sources::Retrieve>("customers::payment_sources::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_sources::Update>("customers::payment_sources::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::payment_sources::Verify>("customers::payment_sources::Verify"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::Cancel>("customers::subscriptions::Cancel"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::Create>("customers::subscriptions::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::DeleteDiscount>("customers::subscriptions::DeleteDiscount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::List>("customers::subscriptions::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::Retrieve>("customers::subscriptions::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::RetrieveDiscount>("customers::subscriptions::RetrieveDiscount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::Update>("customers::subscriptions::Update"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AccountSubcategory>("customers::subscriptions::params::AccountSubcategory"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AcssDebit>("customers::subscriptions::params::AcssDebit"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AcssDebitMandateOptions>("customers::subscriptions::params::AcssDebitMandateOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AddInvoiceItem>("customers::subscriptions::params::AddInvoiceItem"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AddInvoiceItemPriceData>("customers::subscriptions::params::AddInvoiceItemPriceData"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AmountIncludesIof>("customers::subscriptions::params::AmountIncludesIof"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AmountType>("customers::subscriptions::params::AmountType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::AutomaticTax>("customers::subscriptions::params::AutomaticTax"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Bancontact>("customers::subscriptions::params::Bancontact"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::BankTransfer>("customers::subscriptions::params::BankTransfer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Behavior>("customers::subscriptions::params::Behavior"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::BillingCycleAnchor>("customers::subscriptions::params::BillingCycleAnchor"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::BillingThresholds>("customers::subscriptions::params::BillingThresholds"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CancelAt>("customers::subscriptions::params::CancelAt"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CancellationDetails>("customers::subscriptions::params::CancellationDetails"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Card>("customers::subscriptions::params::Card"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CardMandateOptions>("customers::subscriptions::params::CardMandateOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CollectionMethod>("customers::subscriptions::params::CollectionMethod"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CreateItem>("customers::subscriptions::params::CreateItem"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::CustomerBalance>("customers::subscriptions::params::CustomerBalance"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Discount>("customers::subscriptions::params::Discount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::End>("customers::subscriptions::params::End"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::EndBehavior>("customers::subscriptions::params::EndBehavior"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::EndType>("customers::subscriptions::params::EndType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::EuBankTransfer>("customers::subscriptions::params::EuBankTransfer"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Feedback>("customers::subscriptions::params::Feedback"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Filters>("customers::subscriptions::params::Filters"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::FinancialConnections>("customers::subscriptions::params::FinancialConnections"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Interval>("customers::subscriptions::params::Interval"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::InvoiceSettings>("customers::subscriptions::params::InvoiceSettings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::ItemBillingThresholds>("customers::subscriptions::params::ItemBillingThresholds"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::ItemPriceData>("customers::subscriptions::params::ItemPriceData"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Konbini>("customers::subscriptions::params::Konbini"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::MissingPaymentMethod>("customers::subscriptions::params::MissingPaymentMethod"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Network>("customers::subscriptions::params::Network"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PauseCollection>("customers::subscriptions::params::PauseCollection"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaymentBehavior>("customers::subscriptions::params::PaymentBehavior"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaymentMethodOptions>("customers::subscriptions::params::PaymentMethodOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaymentMethodType>("customers::subscriptions::params::PaymentMethodType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaymentSchedule>("customers::subscriptions::params::PaymentSchedule"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaymentSettings>("customers::subscriptions::params::PaymentSettings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Payto>("customers::subscriptions::params::Payto"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PaytoMandateOptions>("customers::subscriptions::params::PaytoMandateOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PendingInvoiceItemInterval>("customers::subscriptions::params::PendingInvoiceItemInterval"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Period>("customers::subscriptions::params::Period"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Permission>("customers::subscriptions::params::Permission"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Pix>("customers::subscriptions::params::Pix"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PixMandateOptions>("customers::subscriptions::params::PixMandateOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::PreferredLanguage>("customers::subscriptions::params::PreferredLanguage"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Prefetch>("customers::subscriptions::params::Prefetch"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::ProrationBehavior>("customers::subscriptions::params::ProrationBehavior"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Purpose>("customers::subscriptions::params::Purpose"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Recurring>("customers::subscriptions::params::Recurring"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::RequestThreeDSecure>("customers::subscriptions::params::RequestThreeDSecure"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::SaveDefaultPaymentMethod>("customers::subscriptions::params::SaveDefaultPaymentMethod"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::SepaDebit>("customers::subscriptions::params::SepaDebit"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Start>("customers::subscriptions::params::Start"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::StartType>("customers::subscriptions::params::StartType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::TaxBehavior>("customers::subscriptions::params::TaxBehavior"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::TransactionType>("customers::subscriptions::params::TransactionType"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::TransferData>("customers::subscriptions::params::TransferData"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::TrialEnd>("customers::subscriptions::params::TrialEnd"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::TrialSettings>("customers::subscriptions::params::TrialSettings"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::UpdateItem>("customers::subscriptions::params::UpdateItem"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::Upi>("customers::subscriptions::params::Upi"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::UpiMandateOptions>("customers::subscriptions::params::UpiMandateOptions"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::UsBankAccount>("customers::subscriptions::params::UsBankAccount"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::subscriptions::params::VerificationMethod>("customers::subscriptions::params::VerificationMethod"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::tax_ids::Create>("customers::tax_ids::Create"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::tax_ids::Delete>("customers::tax_ids::Delete"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::tax_ids::List>("customers::tax_ids::List"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::tax_ids::Retrieve>("customers::tax_ids::Retrieve"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::Close>("disputes::Close"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::Dispute>("disputes::Dispute"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibility>("disputes::DisputeEnhancedEligibility"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibilityType>("disputes::DisputeEnhancedEligibilityType"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibilityVisaCompellingEvidence3>("disputes::DisputeEnhancedEligibilityVisaCompellingEvidence3"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibilityVisaCompellingEvidence3Status>("disputes::DisputeEnhancedEligibilityVisaCompellingEvidence3Status"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibilityVisaCompliance>("disputes::DisputeEnhancedEligibilityVisaCompliance"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEligibilityVisaComplianceStatus>("disputes::DisputeEnhancedEligibilityVisaComplianceStatus"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEvidence>("disputes::DisputeEnhancedEvidence"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEvidenceVisaCompellingEvidence3>("disputes::DisputeEnhancedEvidenceVisaCompellingEvidence3"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEnhancedEvidenceVisaCompliance>("disputes::DisputeEnhancedEvidenceVisaCompliance"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEvidence>("disputes::DisputeEvidence"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeEvidenceDetails>("disputes::DisputeEvidenceDetails"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetails>("disputes::DisputePaymentMethodDetails"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsAmazonPay>("disputes::DisputePaymentMethodDetailsAmazonPay"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsAmazonPayDisputeType>("disputes::DisputePaymentMethodDetailsAmazonPayDisputeType"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsCard>("disputes::DisputePaymentMethodDetailsCard"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsCardCaseType>("disputes::DisputePaymentMethodDetailsCardCaseType"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsKlarna>("disputes::DisputePaymentMethodDetailsKlarna"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsPaypal>("disputes::DisputePaymentMethodDetailsPaypal"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputePaymentMethodDetailsType>("disputes::DisputePaymentMethodDetailsType"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeStatus>("disputes::DisputeStatus"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeTransactionShippingAddress>("disputes::DisputeTransactionShippingAddress"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeVisaCompellingEvidence3DisputedTransaction>("disputes::DisputeVisaCompellingEvidence3DisputedTransaction"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::DisputeVisaCompellingEvidence3PriorUndisputedTransaction>("disputes::DisputeVisaCompellingEvidence3PriorUndisputedTransaction"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::EnhancedEligibilityVisaCompellingEvidence3RequiredAction>("disputes::EnhancedEligibilityVisaCompellingEvidence3RequiredAction"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::List>("disputes::List"),
    #[cfg(any(feature = "charges", feature = "disputes"))]
    AnyType::of::<crate::disputes::MerchandiseOrServices>("disputes::MerchandiseOrServices"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::Retrieve>("disputes::Retrieve"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::Update>("disputes::Update"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::DisputedTransaction>("disputes::params::DisputedTransaction"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::EnhancedEvidence>("disputes::params::EnhancedEvidence"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::Evidence>("disputes::params::Evidence"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::PriorUndisputedTransaction>("disputes::params::PriorUndisputedTransaction"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::ShippingAddress>("disputes::params::ShippingAddress"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::VisaCompellingEvidence3>("disputes::params::VisaCompellingEvidence3"),
    #[cfg(feature = "disputes")]
    AnyType::of::<crate::disputes::params::VisaCompliance>("disputes::params::VisaCompliance"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::ActiveEntitlement>("entitlements::ActiveEntitlement"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::Feature>("entitlements::Feature"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::active_entitlements::List>("entitlements::active_entitlements::List"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::active_entitlements::Retrieve>("entitlements::active_entitlements::Retrieve"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::features::Create>("entitlements::features::Create"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::features::List>("entitlements::features::List"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::features::Retrieve>("entitlements::features::Retrieve"),
    #[cfg(feature = "entitlements")]
    AnyType::of::<crate::entitlements::features::Update>("entitlements::features::Update"),
    #[cfg(feature = "ephemeral_keys")]
    AnyType::of::<crate::ephemeral_keys::Create>("ephemeral_keys::Create"),
    #[cfg(feature = "ephemeral_keys")]
    AnyType::of::<crate::ephemeral_keys::Delete>("ephemeral_keys::Delete"),
    #[cfg(feature = "ephemeral_keys")]
    AnyType::of::<crate::ephemeral_keys::EphemeralKey>("ephemeral_keys::EphemeralKey"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::Event>("events::Event"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventData>("events::EventData"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventObject>("events::EventObject"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventRequest>("events::EventRequest"),
    #[cfg(any(feature = "events", feature = "webhook"))]
    AnyType::of::<crate::events::EventType>("events::EventType"),
    #[cfg(feature = "events")]
    AnyType::of::<crate::events::List>("events::List"),
    #[cfg(feature = "events")]
    AnyType::of::<crate::events::Retrieve>("events::Retrieve"),
    #[cfg(feature = "exchange_rates")]
    AnyType::of::<crate::exchange_rates::ExchangeRate>("exchange_rates::ExchangeRate"),
    #[cfg(feature = "exchange_rates")]
    AnyType::of::<crate::exchange_rates::List>("exchange_rates::List"),
    #[cfg(feature = "exchange_rates")]
    AnyType::of::<crate::exchange_rates::Retrieve>("exchange_rates::Retrieve"),
    #[cfg(feature = "external_accounts")]
    AnyType::of::<crate::external_accounts::Update>("external_accounts::Update"),
    #[cfg(feature = "external_accounts")]
    AnyType::of::<crate::external_accounts::params::AccountHolderType>("external_accounts::params::AccountHolderType"),
    #[cfg(feature = "external_accounts")]
    AnyType::of::<crate::external_accounts::params::AccountType>("external_accounts::params::AccountType"),
    #[cfg(feature = "external_accounts")]
    AnyType::of::<crate::external_accounts::params::BankAccountOwnershipVerification>("external_accounts::params::BankAccountOwnershipVerification"),
    #[cfg(feature = "external_accounts")]
    AnyType::of::<crate::external_accounts::params::Documents>("external_accounts::params::Documents"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::Create>("file_links::Create"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::FileLink>("file_links::FileLink"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::List>("file_links::List"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::Retrieve>("file_links::Retrieve"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::Update>("file_links::Update"),
    #[cfg(feature = "file_links")]
    AnyType::of::<crate::file_links::params::ExpiresAt>("file_links::params::ExpiresAt"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::Create>("files::Create"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::File>("files::File"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::FilePurpose>("files::FilePurpose"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::List>("files::List"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::Retrieve>("files::Retrieve"),
    #[cfg(feature = "files")]
    AnyType::of::<crate::files::params::FileLinkData>("files::params::FileLinkData"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::Account>("financial_connections::Account"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountCategory>("financial_connections::AccountCategory"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountHolderType>("financial_connections::AccountHolderType"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountNumberDetails>("financial_connections::AccountNumberDetails"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountNumberDetailsIdentifierType>("financial_connections::AccountNumberDetailsIdentifierType"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountNumberDetailsStatus>("financial_connections::AccountNumberDetailsStatus"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountNumberDetailsSupportedNetwork>("financial_connections::AccountNumberDetailsSupportedNetwork"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountOwner>("financial_connections::AccountOwner"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountOwnership>("financial_connections::AccountOwnership"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountPermission>("financial_connections::AccountPermission"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountStatus>("financial_connections::AccountStatus"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountSubcategory>("financial_connections::AccountSubcategory"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountSubscription>("financial_connections::AccountSubscription"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::AccountSupportedPaymentMethodType>("financial_connections::AccountSupportedPaymentMethodType"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::Accountholder>("financial_connections::Accountholder"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::Balance>("financial_connections::Balance"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::BalanceCashBalance>("financial_connections::BalanceCashBalance"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::BalanceCreditBalance>("financial_connections::BalanceCreditBalance"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::BalanceRefresh>("financial_connections::BalanceRefresh"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::BalanceRefreshStatus>("financial_connections::BalanceRefreshStatus"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::BalanceType>("financial_connections::BalanceType"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    AnyType::of::<crate::financial_connections::FiltersAccountSubcategory>("financial_connections::FiltersAccountSubcategory"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    AnyType::of::<crate::financial_connections::LinkAccountSessionFilters>("financial_connections::LinkAccountSessionFilters"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::OwnershipRefresh>("financial_connections::OwnershipRefresh"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    AnyType::of::<crate::financial_connections::Session>("financial_connections::Session"),
    #[cfg(any(feature = "financial_connections", feature = "link_account_sessions"))]
    AnyType::of::<crate::financial_connections::SessionPrefetch>("financial_connections::SessionPrefetch"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::Transaction>("financial_connections::Transaction"),
    #[cfg(any(feature = "financial_connections", feature = "linked_accounts"))]
    AnyType::of::<crate::financial_connections::TransactionRefresh>("financial_connections::TransactionRefresh"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::TransactionStatus>("financial_connections::TransactionStatus"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::TransactionStatusTransitions>("financial_connections::TransactionStatusTransitions"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::Disconnect>("financial_connections::accounts::Disconnect"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::List>("financial_connections::accounts::List"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::Refresh>("financial_connections::accounts::Refresh"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::Retrieve>("financial_connections::accounts::Retrieve"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::Subscribe>("financial_connections::accounts::Subscribe"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::Unsubscribe>("financial_connections::accounts::Unsubscribe"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::owners::List>("financial_connections::accounts::owners::List"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::params::AccountHolder>("financial_connections::accounts::params::AccountHolder"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::accounts::params::Feature>("financial_connections::accounts::params::Feature"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::sessions::Create>("financial_connections::sessions::Create"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::sessions::Retrieve>("financial_connections::sessions::Retrieve"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::sessions::params::AccountHolder>("financial_connections::sessions::params::AccountHolder"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::sessions::params::Filters>("financial_connections::sessions::params::Filters"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::transactions::List>("financial_connections::transactions::List"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::transactions::Retrieve>("financial_connections::transactions::Retrieve"),
    #[cfg(feature = "financial_connections")]
    AnyType::of::<crate::financial_connections::transactions::params::TransactionRefresh>("financial_connections::transactions::params::TransactionRefresh"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::ForwardedRequestContext>("forwarding::ForwardedRequestContext"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::ForwardedRequestDetails>("forwarding::ForwardedRequestDetails"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::ForwardedRequestHeader>("forwarding::ForwardedRequestHeader"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::ForwardedResponseDetails>("forwarding::ForwardedResponseDetails"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::Request>("forwarding::Request"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::RequestReplacement>("forwarding::RequestReplacement"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::requests::Create>("forwarding::requests::Create"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::requests::List>("forwarding::requests::List"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::requests::Retrieve>("forwarding::requests::Retrieve"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::requests::params::Header>("forwarding::requests::params::Header"),
    #[cfg(feature = "forwarding")]
    AnyType::of::<crate::forwarding::requests::params::Request>("forwarding::requests::params::Request"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::AllowedType>("identity::AllowedType"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::Code>("identity::Code"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReport>("identity::DocumentReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReportDateOfBirth>("identity::DocumentReportDateOfBirth"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReportError>("identity::DocumentReportError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReportExpirationDate>("identity::DocumentReportExpirationDate"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReportIssuedDate>("identity::DocumentReportIssuedDate"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::DocumentReportType>("identity::DocumentReportType"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::EmailReport>("identity::EmailReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::EmailReportError>("identity::EmailReportError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::EmailReportStatus>("identity::EmailReportStatus"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::IdNumberReport>("identity::IdNumberReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::IdNumberReportDate>("identity::IdNumberReportDate"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::IdNumberReportError>("identity::IdNumberReportError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::IdNumberType>("identity::IdNumberType"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::PhoneReport>("identity::PhoneReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::PhoneReportError>("identity::PhoneReportError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::ProvidedDetails>("identity::ProvidedDetails"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::RelatedPerson>("identity::RelatedPerson"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::ReportDocumentOptions>("identity::ReportDocumentOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::ReportIdNumberOptions>("identity::ReportIdNumberOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SelfieReport>("identity::SelfieReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SelfieReportError>("identity::SelfieReportError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionDocumentOptions>("identity::SessionDocumentOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionEmailOptions>("identity::SessionEmailOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionIdNumberOptions>("identity::SessionIdNumberOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionLastError>("identity::SessionLastError"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionMatchingOptions>("identity::SessionMatchingOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionMatchingOptionsDob>("identity::SessionMatchingOptionsDob"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionMatchingOptionsName>("identity::SessionMatchingOptionsName"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::SessionPhoneOptions>("identity::SessionPhoneOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::Sex>("identity::Sex"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationReport>("identity::VerificationReport"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationReportOptions>("identity::VerificationReportOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationReportType>("identity::VerificationReportType"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationSession>("identity::VerificationSession"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationSessionOptions>("identity::VerificationSessionOptions"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationSessionRedaction>("identity::VerificationSessionRedaction"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationSessionRedactionStatus>("identity::VerificationSessionRedactionStatus"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerificationSessionStatus>("identity::VerificationSessionStatus"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerifiedOutputs>("identity::VerifiedOutputs"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::VerifiedOutputsDate>("identity::VerifiedOutputsDate"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_reports::List>("identity::verification_reports::List"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_reports::Retrieve>("identity::verification_reports::Retrieve"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::Cancel>("identity::verification_sessions::Cancel"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::Create>("identity::verification_sessions::Create"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::List>("identity::verification_sessions::List"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::Redact>("identity::verification_sessions::Redact"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::Retrieve>("identity::verification_sessions::Retrieve"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::Update>("identity::verification_sessions::Update"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::params::Document>("identity::verification_sessions::params::Document"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::params::Options>("identity::verification_sessions::params::Options"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::params::ProvidedDetails>("identity::verification_sessions::params::ProvidedDetails"),
    #[cfg(feature = "identity")]
    AnyType::of::<crate::identity::verification_sessions::params::RelatedPerson>("identity::verification_sessions::params::RelatedPerson"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::Create>("invoice_items::Create"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::CreditedItemsInvoiceLineItems>("invoice_items::CreditedItemsInvoiceLineItems"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::Delete>("invoice_items::Delete"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::DeletedInvoiceItem>("invoice_items::DeletedInvoiceItem"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::InvoiceItem>("invoice_items::InvoiceItem"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::InvoiceItemParent>("invoice_items::InvoiceItemParent"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::InvoiceItemProrationCreditedItems>("invoice_items::InvoiceItemProrationCreditedItems"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::InvoiceItemProrationCreditedItemsType>("invoice_items::InvoiceItemProrationCreditedItemsType"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::InvoiceItemSubscriptionParent>("invoice_items::InvoiceItemSubscriptionParent"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::List>("invoice_items::List"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::ProrationDetails>("invoice_items::ProrationDetails"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::Retrieve>("invoice_items::Retrieve"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::Update>("invoice_items::Update"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::params::Discount>("invoice_items::params::Discount"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::params::Period>("invoice_items::params::Period"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::params::PriceData>("invoice_items::params::PriceData"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::params::Pricing>("invoice_items::params::Pricing"),
    #[cfg(feature = "invoice_items")]
    AnyType::of::<crate::invoice_items::params::TaxBehavior>("invoice_items::params::TaxBehavior"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::InvoicePayment>("invoice_payments::InvoicePayment"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::InvoicePaymentAssociatedPayment>("invoice_payments::InvoicePaymentAssociatedPayment"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::InvoicePaymentStatusTransitions>("invoice_payments::InvoicePaymentStatusTransitions"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::List>("invoice_payments::List"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::PaymentType>("invoice_payments::PaymentType"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::Retrieve>("invoice_payments::Retrieve"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::params::InvoicePaymentStatus>("invoice_payments::params::InvoicePaymentStatus"),
    #[cfg(feature = "invoice_payments")]
    AnyType::of::<crate::invoice_payments::params::Payment>("invoice_payments::params::Payment"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::Archive>("invoice_rendering_templates::Archive"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::InvoiceRenderingTemplate>("invoice_rendering_templates::InvoiceRenderingTemplate"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::InvoiceRenderingTemplateStatus>("invoice_rendering_templates::InvoiceRenderingTemplateStatus"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::List>("invoice_rendering_templates::List"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::Retrieve>("invoice_rendering_templates::Retrieve"),
    #[cfg(feature = "invoice_rendering_templates")]
    AnyType::of::<crate::invoice_rendering_templates::Unarchive>("invoice_rendering_templates::Unarchive"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AddLines>("invoices::AddLines"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AmountIncludesIof>("invoices::AmountIncludesIof"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AttachPayment>("invoices::AttachPayment"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AutomaticTax>("invoices::AutomaticTax"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AutomaticTaxDisabledReason>("invoices::AutomaticTaxDisabledReason"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::AutomaticTaxStatus>("invoices::AutomaticTaxStatus"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::CollectionMethod>("invoices::CollectionMethod"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Create>("invoices::Create"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::CreatePreview>("invoices::CreatePreview"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Delete>("invoices::Delete"),
    #[cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))]
    AnyType::of::<crate::invoices::DeletedInvoice>("invoices::DeletedInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::FinalizeInvoice>("invoices::FinalizeInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Invoice>("invoices::Invoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceBillingReason>("invoices::InvoiceBillingReason"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceConfirmationSecret>("invoices::InvoiceConfirmationSecret"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceCustomerTaxExempt>("invoices::InvoiceCustomerTaxExempt"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceDefaultSource>("invoices::InvoiceDefaultSource"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceFromInvoice>("invoices::InvoiceFromInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceInstallmentsCard>("invoices::InvoiceInstallmentsCard"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceItemThresholdReason>("invoices::InvoiceItemThresholdReason"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLineItem>("invoices::InvoiceLineItem"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLineItemInvoiceItemParent>("invoices::InvoiceLineItemInvoiceItemParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLineItemParent>("invoices::InvoiceLineItemParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLineItemParentType>("invoices::InvoiceLineItemParentType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLineItemSubscriptionItemParent>("invoices::InvoiceLineItemSubscriptionItemParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLinesCreditedItems>("invoices::InvoiceLinesCreditedItems"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLinesProrationDetails>("invoices::InvoiceLinesProrationDetails"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceParent>("invoices::InvoiceParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceParentType>("invoices::InvoiceParentType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePaymentMethodOptions>("invoices::InvoicePaymentMethodOptions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePaymentMethodOptionsCard>("invoices::InvoicePaymentMethodOptionsCard"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePaymentMethodOptionsPix>("invoices::InvoicePaymentMethodOptionsPix"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePaymentSettings>("invoices::InvoicePaymentSettings"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePretaxCreditAmount>("invoices::InvoicePretaxCreditAmount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoicePretaxCreditAmountType>("invoices::InvoicePretaxCreditAmountType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceQuoteParent>("invoices::InvoiceQuoteParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceRendering>("invoices::InvoiceRendering"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceRenderingPdf>("invoices::InvoiceRenderingPdf"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceStatus>("invoices::InvoiceStatus"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceStatusTransitions>("invoices::InvoiceStatusTransitions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceSubscriptionParent>("invoices::InvoiceSubscriptionParent"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceTaxId>("invoices::InvoiceTaxId"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceThresholdReason>("invoices::InvoiceThresholdReason"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::List>("invoices::List"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::MarkUncollectible>("invoices::MarkUncollectible"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::PageSize>("invoices::PageSize"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Pay>("invoices::Pay"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::PaymentMethodType>("invoices::PaymentMethodType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::RemoveLines>("invoices::RemoveLines"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::RequestThreeDSecure>("invoices::RequestThreeDSecure"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Retrieve>("invoices::Retrieve"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Search>("invoices::Search"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::SendInvoice>("invoices::SendInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::TaxIdType>("invoices::TaxIdType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Update>("invoices::Update"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::UpdateLines>("invoices::UpdateLines"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::VoidInvoice>("invoices::VoidInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::line_items::List>("invoices::line_items::List"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::line_items::Update>("invoices::line_items::Update"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AccountSubcategory>("invoices::params::AccountSubcategory"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AcssDebit>("invoices::params::AcssDebit"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AcssDebitMandateOptions>("invoices::params::AcssDebitMandateOptions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Action>("invoices::params::Action"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AddInvoiceItem>("invoices::params::AddInvoiceItem"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AddInvoiceItemPeriod>("invoices::params::AddInvoiceItemPeriod"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AddInvoiceItemPriceData>("invoices::params::AddInvoiceItemPriceData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AddLinesLine>("invoices::params::AddLinesLine"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AmountTaxDisplay>("invoices::params::AmountTaxDisplay"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AmountType>("invoices::params::AmountType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AppliesTo>("invoices::params::AppliesTo"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AppliesToType>("invoices::params::AppliesToType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::AutomaticTax>("invoices::params::AutomaticTax"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Bancontact>("invoices::params::Bancontact"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BankTransfer>("invoices::params::BankTransfer"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Behavior>("invoices::params::Behavior"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillUntil>("invoices::params::BillUntil"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillUntilDuration>("invoices::params::BillUntilDuration"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillUntilType>("invoices::params::BillUntilType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillingMode>("invoices::params::BillingMode"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillingModeType>("invoices::params::BillingModeType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::BillingSchedule>("invoices::params::BillingSchedule"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CancelAt>("invoices::params::CancelAt"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Card>("invoices::params::Card"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CurrencyOption>("invoices::params::CurrencyOption"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CustomField>("invoices::params::CustomField"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CustomerBalance>("invoices::params::CustomerBalance"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CustomerDetails>("invoices::params::CustomerDetails"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::CustomerDetailsAddress>("invoices::params::CustomerDetailsAddress"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::DeliveryEstimate>("invoices::params::DeliveryEstimate"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::DeliveryEstimateBound>("invoices::params::DeliveryEstimateBound"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Discount>("invoices::params::Discount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::End>("invoices::params::End"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::EndBehavior>("invoices::params::EndBehavior"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::EndDate>("invoices::params::EndDate"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::EndType>("invoices::params::EndType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::EuBankTransfer>("invoices::params::EuBankTransfer"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Filters>("invoices::params::Filters"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::FinancialConnections>("invoices::params::FinancialConnections"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::FixedAmount>("invoices::params::FixedAmount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Flexible>("invoices::params::Flexible"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::FromInvoice>("invoices::params::FromInvoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Installments>("invoices::params::Installments"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Interval>("invoices::params::Interval"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::InvoiceItem>("invoices::params::InvoiceItem"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::InvoiceItemPriceData>("invoices::params::InvoiceItemPriceData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::InvoiceSettings>("invoices::params::InvoiceSettings"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ItemBillingThresholds>("invoices::params::ItemBillingThresholds"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ItemPriceData>("invoices::params::ItemPriceData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::JurisdictionLevel>("invoices::params::JurisdictionLevel"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Konbini>("invoices::params::Konbini"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PaymentMethodOptions>("invoices::params::PaymentMethodOptions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PaymentSettings>("invoices::params::PaymentSettings"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Payto>("invoices::params::Payto"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PaytoMandateOptions>("invoices::params::PaytoMandateOptions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Pdf>("invoices::params::Pdf"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PendingInvoiceItemsBehavior>("invoices::params::PendingInvoiceItemsBehavior"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Period>("invoices::params::Period"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Permission>("invoices::params::Permission"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Phase>("invoices::params::Phase"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseAutomaticTax>("invoices::params::PhaseAutomaticTax"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseBillingCycleAnchor>("invoices::params::PhaseBillingCycleAnchor"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseBillingThresholds>("invoices::params::PhaseBillingThresholds"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseDiscount>("invoices::params::PhaseDiscount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseDuration>("invoices::params::PhaseDuration"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseItem>("invoices::params::PhaseItem"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PhaseTransferData>("invoices::params::PhaseTransferData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Pix>("invoices::params::Pix"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Plan>("invoices::params::Plan"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PlanType>("invoices::params::PlanType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PreferredLanguage>("invoices::params::PreferredLanguage"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Prefetch>("invoices::params::Prefetch"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PreviewMode>("invoices::params::PreviewMode"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::PriceData>("invoices::params::PriceData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Pricing>("invoices::params::Pricing"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ProductData>("invoices::params::ProductData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ProrationBehavior>("invoices::params::ProrationBehavior"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ProrationDiscounts>("invoices::params::ProrationDiscounts"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Purpose>("invoices::params::Purpose"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Recurring>("invoices::params::Recurring"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::RemoveLinesLine>("invoices::params::RemoveLinesLine"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Rendering>("invoices::params::Rendering"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ResumeAt>("invoices::params::ResumeAt"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ScheduleDetails>("invoices::params::ScheduleDetails"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::SepaDebit>("invoices::params::SepaDebit"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Shipping>("invoices::params::Shipping"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ShippingCost>("invoices::params::ShippingCost"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ShippingDetails>("invoices::params::ShippingDetails"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ShippingRateData>("invoices::params::ShippingRateData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::ShippingRateDataType>("invoices::params::ShippingRateDataType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Start>("invoices::params::Start"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::StartDate>("invoices::params::StartDate"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::StartType>("invoices::params::StartType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::SubscriptionDetails>("invoices::params::SubscriptionDetails"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::SubscriptionDetailsBillingCycleAnchor>("invoices::params::SubscriptionDetailsBillingCycleAnchor"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::SubscriptionDetailsItem>("invoices::params::SubscriptionDetailsItem"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Tax>("invoices::params::Tax"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxAmount>("invoices::params::TaxAmount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxBehavior>("invoices::params::TaxBehavior"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxExempt>("invoices::params::TaxExempt"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxId>("invoices::params::TaxId"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxRateData>("invoices::params::TaxRateData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxType>("invoices::params::TaxType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TaxabilityReason>("invoices::params::TaxabilityReason"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TransactionType>("invoices::params::TransactionType"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TransferData>("invoices::params::TransferData"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::TrialEnd>("invoices::params::TrialEnd"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Unit>("invoices::params::Unit"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::UpdateLinesLine>("invoices::params::UpdateLinesLine"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Upi>("invoices::params::Upi"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::UpiMandateOptions>("invoices::params::UpiMandateOptions"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::UsBankAccount>("invoices::params::UsBankAccount"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::VerificationMethod>("invoices::params::VerificationMethod"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AddressValidationMode>("issuing::AddressValidationMode"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AllowedCardPresence>("issuing::AllowedCardPresence"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AllowedCategory>("issuing::AllowedCategory"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::Authorization>("issuing::Authorization"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationAmountDetails>("issuing::AuthorizationAmountDetails"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationAuthenticationExemption>("issuing::AuthorizationAuthenticationExemption"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationAuthenticationExemptionClaimedBy>("issuing::AuthorizationAuthenticationExemptionClaimedBy"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationAuthenticationExemptionType>("issuing::AuthorizationAuthenticationExemptionType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationCardPresence>("issuing::AuthorizationCardPresence"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetCardholderPromptData>("issuing::AuthorizationFleetCardholderPromptData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetData>("issuing::AuthorizationFleetData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetDataPurchaseType>("issuing::AuthorizationFleetDataPurchaseType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetDataServiceType>("issuing::AuthorizationFleetDataServiceType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetFuelPriceData>("issuing::AuthorizationFleetFuelPriceData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetNonFuelPriceData>("issuing::AuthorizationFleetNonFuelPriceData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetReportedBreakdown>("issuing::AuthorizationFleetReportedBreakdown"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFleetTaxData>("issuing::AuthorizationFleetTaxData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFraudChallenge>("issuing::AuthorizationFraudChallenge"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFraudChallengeStatus>("issuing::AuthorizationFraudChallengeStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFraudChallengeUndeliverableReason>("issuing::AuthorizationFraudChallengeUndeliverableReason"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFuelData>("issuing::AuthorizationFuelData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFuelDataType>("issuing::AuthorizationFuelDataType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationFuelDataUnit>("issuing::AuthorizationFuelDataUnit"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationMerchantData>("issuing::AuthorizationMerchantData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationMethod>("issuing::AuthorizationMethod"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationNetworkData>("issuing::AuthorizationNetworkData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationPendingRequest>("issuing::AuthorizationPendingRequest"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationRequest>("issuing::AuthorizationRequest"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationRequestReason>("issuing::AuthorizationRequestReason"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationStatus>("issuing::AuthorizationStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationThreeDSecure>("issuing::AuthorizationThreeDSecure"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationThreeDSecureResult>("issuing::AuthorizationThreeDSecureResult"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationTreasury>("issuing::AuthorizationTreasury"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationVerificationData>("issuing::AuthorizationVerificationData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationVerificationDataAddressLine1Check>("issuing::AuthorizationVerificationDataAddressLine1Check"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationVerificationDataAddressPostalCodeCheck>("issuing::AuthorizationVerificationDataAddressPostalCodeCheck"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationVerificationDataCvcCheck>("issuing::AuthorizationVerificationDataCvcCheck"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::AuthorizationVerificationDataExpiryCheck>("issuing::AuthorizationVerificationDataExpiryCheck"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::BlockedCardPresence>("issuing::BlockedCardPresence"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::BlockedCategory>("issuing::BlockedCategory"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CancellationReason>("issuing::CancellationReason"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::Card>("issuing::Card"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardApplePay>("issuing::CardApplePay"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardAuthorizationControls>("issuing::CardAuthorizationControls"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardFraudWarning>("issuing::CardFraudWarning"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardFraudWarningType>("issuing::CardFraudWarningType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardGooglePay>("issuing::CardGooglePay"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardLifecycleConditions>("issuing::CardLifecycleConditions"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardLifecycleControls>("issuing::CardLifecycleControls"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShipping>("issuing::CardShipping"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShippingAddressValidation>("issuing::CardShippingAddressValidation"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShippingAddressValidationResult>("issuing::CardShippingAddressValidationResult"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShippingCarrier>("issuing::CardShippingCarrier"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShippingCustoms>("issuing::CardShippingCustoms"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardShippingStatus>("issuing::CardShippingStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardSpendingLimit>("issuing::CardSpendingLimit"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardStatus>("issuing::CardStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardType>("issuing::CardType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::CardWallets>("issuing::CardWallets"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::Cardholder>("issuing::Cardholder"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderAddress>("issuing::CardholderAddress"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderAuthorizationControls>("issuing::CardholderAuthorizationControls"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderCardIssuing>("issuing::CardholderCardIssuing"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderCompany>("issuing::CardholderCompany"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderIdDocument>("issuing::CardholderIdDocument"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderIndividual>("issuing::CardholderIndividual"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderIndividualDob>("issuing::CardholderIndividualDob"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderRequirements>("issuing::CardholderRequirements"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderRequirementsDisabledReason>("issuing::CardholderRequirementsDisabledReason"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderRequirementsPastDue>("issuing::CardholderRequirementsPastDue"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderSpendingLimit>("issuing::CardholderSpendingLimit"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderStatus>("issuing::CardholderStatus"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderType>("issuing::CardholderType"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderUserTermsAcceptance>("issuing::CardholderUserTermsAcceptance"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::CardholderVerification>("issuing::CardholderVerification"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::Dispute>("issuing::Dispute"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeCanceledEvidence>("issuing::DisputeCanceledEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeDuplicateEvidence>("issuing::DisputeDuplicateEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeEvidence>("issuing::DisputeEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeFraudulentEvidence>("issuing::DisputeFraudulentEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeLossReason>("issuing::DisputeLossReason"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeMerchandiseNotAsDescribedEvidence>("issuing::DisputeMerchandiseNotAsDescribedEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeNoValidAuthorizationEvidence>("issuing::DisputeNoValidAuthorizationEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeNotReceivedEvidence>("issuing::DisputeNotReceivedEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeOtherEvidence>("issuing::DisputeOtherEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeServiceNotAsDescribedEvidence>("issuing::DisputeServiceNotAsDescribedEvidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeStatus>("issuing::DisputeStatus"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::DisputeTreasury>("issuing::DisputeTreasury"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::EvidenceReason>("issuing::EvidenceReason"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::IneligibleReason>("issuing::IneligibleReason"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::Network>("issuing::Network"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenAddress>("issuing::NetworkTokenAddress"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenDevice>("issuing::NetworkTokenDevice"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenDeviceType>("issuing::NetworkTokenDeviceType"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenMastercard>("issuing::NetworkTokenMastercard"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenNetworkData>("issuing::NetworkTokenNetworkData"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenNetworkDataType>("issuing::NetworkTokenNetworkDataType"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenVisa>("issuing::NetworkTokenVisa"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenWalletProvider>("issuing::NetworkTokenWalletProvider"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenWalletProviderCardNumberSource>("issuing::NetworkTokenWalletProviderCardNumberSource"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenWalletProviderReasonCode>("issuing::NetworkTokenWalletProviderReasonCode"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::NetworkTokenWalletProviderSuggestedDecision>("issuing::NetworkTokenWalletProviderSuggestedDecision"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesign>("issuing::PersonalizationDesign"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesignCarrierText>("issuing::PersonalizationDesignCarrierText"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesignPreferences>("issuing::PersonalizationDesignPreferences"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesignRejectionReasons>("issuing::PersonalizationDesignRejectionReasons"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesignRejectionReasonsCardLogo>("issuing::PersonalizationDesignRejectionReasonsCardLogo"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PersonalizationDesignRejectionReasonsCarrierText>("issuing::PersonalizationDesignRejectionReasonsCarrierText"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundle>("issuing::PhysicalBundle"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundleFeatures>("issuing::PhysicalBundleFeatures"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundleFeaturesCardLogo>("issuing::PhysicalBundleFeaturesCardLogo"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundleFeaturesCarrierText>("issuing::PhysicalBundleFeaturesCarrierText"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundleFeaturesSecondLine>("issuing::PhysicalBundleFeaturesSecondLine"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::PhysicalBundleStatus>("issuing::PhysicalBundleStatus"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PhysicalBundleType>("issuing::PhysicalBundleType"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::PreferredLocale>("issuing::PreferredLocale"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::ProductType>("issuing::ProductType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::ReplacementReason>("issuing::ReplacementReason"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::ReturnStatus>("issuing::ReturnStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::Settlement>("issuing::Settlement"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::SettlementStatus>("issuing::SettlementStatus"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::ShippingService>("issuing::ShippingService"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::ShippingType>("issuing::ShippingType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::SpendingLimitCategory>("issuing::SpendingLimitCategory"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::SpendingLimitInterval>("issuing::SpendingLimitInterval"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::Token>("issuing::Token"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::TokenStatus>("issuing::TokenStatus"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::TokenWalletProvider>("issuing::TokenWalletProvider"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::Transaction>("issuing::Transaction"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionAmountDetails>("issuing::TransactionAmountDetails"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetCardholderPromptData>("issuing::TransactionFleetCardholderPromptData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetData>("issuing::TransactionFleetData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetFuelPriceData>("issuing::TransactionFleetFuelPriceData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetNonFuelPriceData>("issuing::TransactionFleetNonFuelPriceData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetReportedBreakdown>("issuing::TransactionFleetReportedBreakdown"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFleetTaxData>("issuing::TransactionFleetTaxData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFlightData>("issuing::TransactionFlightData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFlightDataLeg>("issuing::TransactionFlightDataLeg"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionFuelData>("issuing::TransactionFuelData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionLodgingData>("issuing::TransactionLodgingData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionNetworkData>("issuing::TransactionNetworkData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionPurchaseDetails>("issuing::TransactionPurchaseDetails"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionReceiptData>("issuing::TransactionReceiptData"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionTreasury>("issuing::TransactionTreasury"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionType>("issuing::TransactionType"),
    #[cfg(any(feature = "issuing", feature = "test_helpers"))]
    AnyType::of::<crate::issuing::TransactionWallet>("issuing::TransactionWallet"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::authorizations::Approve>("issuing::authorizations::Approve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::authorizations::Decline>("issuing::authorizations::Decline"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::authorizations::List>("issuing::authorizations::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::authorizations::Retrieve>("issuing::authorizations::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::authorizations::Update>("issuing::authorizations::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::Create>("issuing::cardholders::Create"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::List>("issuing::cardholders::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::Retrieve>("issuing::cardholders::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::Update>("issuing::cardholders::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Billing>("issuing::cardholders::params::Billing"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::CardIssuing>("issuing::cardholders::params::CardIssuing"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Company>("issuing::cardholders::params::Company"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Dob>("issuing::cardholders::params::Dob"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Document>("issuing::cardholders::params::Document"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Individual>("issuing::cardholders::params::Individual"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::SpendingControls>("issuing::cardholders::params::SpendingControls"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::UserTermsAcceptance>("issuing::cardholders::params::UserTermsAcceptance"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cardholders::params::Verification>("issuing::cardholders::params::Verification"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::Create>("issuing::cards::Create"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::List>("issuing::cards::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::Retrieve>("issuing::cards::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::Update>("issuing::cards::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::AddressValidation>("issuing::cards::params::AddressValidation"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::CancelAfter>("issuing::cards::params::CancelAfter"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::Customs>("issuing::cards::params::Customs"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::LifecycleControls>("issuing::cards::params::LifecycleControls"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::Pin>("issuing::cards::params::Pin"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::Shipping>("issuing::cards::params::Shipping"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::cards::params::SpendingControls>("issuing::cards::params::SpendingControls"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::Create>("issuing::disputes::Create"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::List>("issuing::disputes::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::Retrieve>("issuing::disputes::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::Submit>("issuing::disputes::Submit"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::Update>("issuing::disputes::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Canceled>("issuing::disputes::params::Canceled"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Duplicate>("issuing::disputes::params::Duplicate"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Evidence>("issuing::disputes::params::Evidence"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Fraudulent>("issuing::disputes::params::Fraudulent"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::MerchandiseNotAsDescribed>("issuing::disputes::params::MerchandiseNotAsDescribed"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::NoValidAuthorization>("issuing::disputes::params::NoValidAuthorization"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::NotReceived>("issuing::disputes::params::NotReceived"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Other>("issuing::disputes::params::Other"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::ServiceNotAsDescribed>("issuing::disputes::params::ServiceNotAsDescribed"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::disputes::params::Treasury>("issuing::disputes::params::Treasury"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::params::Address>("issuing::params::Address"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::params::SpendingLimit>("issuing::params::SpendingLimit"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::Create>("issuing::personalization_designs::Create"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::List>("issuing::personalization_designs::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::Retrieve>("issuing::personalization_designs::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::Update>("issuing::personalization_designs::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::params::CarrierText>("issuing::personalization_designs::params::CarrierText"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::params::ListPreferences>("issuing::personalization_designs::params::ListPreferences"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::personalization_designs::params::Preferences>("issuing::personalization_designs::params::Preferences"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::physical_bundles::List>("issuing::physical_bundles::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::physical_bundles::Retrieve>("issuing::physical_bundles::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::settlements::Retrieve>("issuing::settlements::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::settlements::Update>("issuing::settlements::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::tokens::List>("issuing::tokens::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::tokens::Retrieve>("issuing::tokens::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::tokens::Update>("issuing::tokens::Update"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::transactions::List>("issuing::transactions::List"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::transactions::Retrieve>("issuing::transactions::Retrieve"),
    #[cfg(feature = "issuing")]
    AnyType::of::<crate::issuing::transactions::Update>("issuing::transactions::Update"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::Create>("link_account_sessions::Create"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::Retrieve>("link_account_sessions::Retrieve"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::AccountHolder>("link_account_sessions::params::AccountHolder"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::AccountHolderType>("link_account_sessions::params::AccountHolderType"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::AccountSubcategory>("link_account_sessions::params::AccountSubcategory"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::Filters>("link_account_sessions::params::Filters"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::Permission>("link_account_sessions::params::Permission"),
    #[cfg(feature = "link_account_sessions")]
    AnyType::of::<crate::link_account_sessions::params::Prefetch>("link_account_sessions::params::Prefetch"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::Disconnect>("linked_accounts::Disconnect"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::List>("linked_accounts::List"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::Refresh>("linked_accounts::Refresh"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::Retrieve>("linked_accounts::Retrieve"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::owners::List>("linked_accounts::owners::List"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::params::AccountHolder>("linked_accounts::params::AccountHolder"),
    #[cfg(feature = "linked_accounts")]
    AnyType::of::<crate::linked_accounts::params::Feature>("linked_accounts::params::Feature"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::AmountType>("mandates::AmountType"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::CardMandatePaymentMethodDetails>("mandates::CardMandatePaymentMethodDetails"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::CustomerAcceptance>("mandates::CustomerAcceptance"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::CustomerAcceptanceType>("mandates::CustomerAcceptanceType"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::Mandate>("mandates::Mandate"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAcssDebit>("mandates::MandateAcssDebit"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAcssDebitDefaultFor>("mandates::MandateAcssDebitDefaultFor"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAcssDebitPaymentSchedule>("mandates::MandateAcssDebitPaymentSchedule"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAcssDebitTransactionType>("mandates::MandateAcssDebitTransactionType"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAmazonPay>("mandates::MandateAmazonPay"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateAuBecsDebit>("mandates::MandateAuBecsDebit"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateBacsDebit>("mandates::MandateBacsDebit"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateBacsDebitNetworkStatus>("mandates::MandateBacsDebitNetworkStatus"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateBacsDebitRevocationReason>("mandates::MandateBacsDebitRevocationReason"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateCashapp>("mandates::MandateCashapp"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateKakaoPay>("mandates::MandateKakaoPay"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateKlarna>("mandates::MandateKlarna"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateKrCard>("mandates::MandateKrCard"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateLink>("mandates::MandateLink"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateMultiUse>("mandates::MandateMultiUse"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateNaverPay>("mandates::MandateNaverPay"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateNzBankAccount>("mandates::MandateNzBankAccount"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePaymentMethodDetails>("mandates::MandatePaymentMethodDetails"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePaypal>("mandates::MandatePaypal"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePayto>("mandates::MandatePayto"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePaytoPaymentSchedule>("mandates::MandatePaytoPaymentSchedule"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePaytoPurpose>("mandates::MandatePaytoPurpose"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePix>("mandates::MandatePix"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePixAmountIncludesIof>("mandates::MandatePixAmountIncludesIof"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandatePixPaymentSchedule>("mandates::MandatePixPaymentSchedule"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateRevolutPay>("mandates::MandateRevolutPay"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateSepaDebit>("mandates::MandateSepaDebit"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateSingleUse>("mandates::MandateSingleUse"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateStatus>("mandates::MandateStatus"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateTwint>("mandates::MandateTwint"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateType>("mandates::MandateType"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateUpi>("mandates::MandateUpi"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateUsBankAccount>("mandates::MandateUsBankAccount"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::MandateUsBankAccountCollectionMethod>("mandates::MandateUsBankAccountCollectionMethod"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::OfflineAcceptance>("mandates::OfflineAcceptance"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::OnlineAcceptance>("mandates::OnlineAcceptance"),
    #[cfg(feature = "mandates")]
    AnyType::of::<crate::mandates::Retrieve>("mandates::Retrieve"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::params::AccountReference>("params::AccountReference"),
    #[cfg(any(feature = "customers", feature = "invoices"))]
    AnyType::of::<crate::params::Address>("params::Address"),
    AnyType::of::<crate::params::RangeQuery>("params::RangeQuery"),
    AnyType::of::<crate::params::TimeFilter>("params::TimeFilter"),
    #[cfg(feature = "payment_attempt_records")]
    AnyType::of::<crate::payment_attempt_records::List>("payment_attempt_records::List"),
    #[cfg(feature = "payment_attempt_records")]
    AnyType::of::<crate::payment_attempt_records::PaymentAttemptRecord>("payment_attempt_records::PaymentAttemptRecord"),
    #[cfg(feature = "payment_attempt_records")]
    AnyType::of::<crate::payment_attempt_records::PaymentAttemptRecordCustomerPresence>("payment_attempt_records::PaymentAttemptRecordCustomerPresence"),
    #[cfg(feature = "payment_attempt_records")]
    AnyType::of::<crate::payment_attempt_records::PaymentAttemptRecordReportedBy>("payment_attempt_records::PaymentAttemptRecordReportedBy"),
    #[cfg(feature = "payment_attempt_records")]
    AnyType::of::<crate::payment_attempt_records::Retrieve>("payment_attempt_records::Retrieve"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AcssDebitMandateOptionsPaymentSchedule>("payment_intents::AcssDebitMandateOptionsPaymentSchedule"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AllowRedirects>("payment_intents::AllowRedirects"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetails>("payment_intents::AmountDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsClient>("payment_intents::AmountDetailsClient"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsClientTip>("payment_intents::AmountDetailsClientTip"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsError>("payment_intents::AmountDetailsError"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsErrorCode>("payment_intents::AmountDetailsErrorCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemPaymentMethodOptions>("payment_intents::AmountDetailsLineItemPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsCard>("payment_intents::AmountDetailsLineItemPaymentMethodOptionsCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsCardPresent>("payment_intents::AmountDetailsLineItemPaymentMethodOptionsCardPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsKlarna>("payment_intents::AmountDetailsLineItemPaymentMethodOptionsKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemPaymentMethodOptionsPaypal>("payment_intents::AmountDetailsLineItemPaymentMethodOptionsPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsLineItemTax>("payment_intents::AmountDetailsLineItemTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsShipping>("payment_intents::AmountDetailsShipping"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountDetailsTax>("payment_intents::AmountDetailsTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountIncludesIof>("payment_intents::AmountIncludesIof"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AmountType>("payment_intents::AmountType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::ApplyCustomerBalance>("payment_intents::ApplyCustomerBalance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::AutomaticPaymentMethodsPaymentIntent>("payment_intents::AutomaticPaymentMethodsPaymentIntent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::BankTransferType>("payment_intents::BankTransferType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Cancel>("payment_intents::Cancel"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::CancellationReason>("payment_intents::CancellationReason"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Capture>("payment_intents::Capture"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::CaptureMethod>("payment_intents::CaptureMethod"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::CardNetwork>("payment_intents::CardNetwork"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Confirm>("payment_intents::Confirm"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::ConfirmationMethod>("payment_intents::ConfirmationMethod"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Create>("payment_intents::Create"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::ExcludedPaymentMethodType>("payment_intents::ExcludedPaymentMethodType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::FundingType>("payment_intents::FundingType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::IncrementAuthorization>("payment_intents::IncrementAuthorization"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::InstallmentOptions>("payment_intents::InstallmentOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Interval>("payment_intents::Interval"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::List>("payment_intents::List"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::MandateOptionsPurpose>("payment_intents::MandateOptionsPurpose"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::NextActionVerifyWithMicrodepositsMicrodepositType>("payment_intents::NextActionVerifyWithMicrodepositsMicrodepositType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentData>("payment_intents::PaymentData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentDetails>("payment_intents::PaymentDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntent>("payment_intents::PaymentIntent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentAmountDetails>("payment_intents::PaymentIntentAmountDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentAmountDetailsLineItem>("payment_intents::PaymentIntentAmountDetailsLineItem"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentAsyncWorkflowInputs>("payment_intents::PaymentIntentAsyncWorkflowInputs"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentAsyncWorkflowInputsTax>("payment_intents::PaymentIntentAsyncWorkflowInputsTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentAsyncWorkflows>("payment_intents::PaymentIntentAsyncWorkflows"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentCardProcessing>("payment_intents::PaymentIntentCardProcessing"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextAction>("payment_intents::PaymentIntentNextAction"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionAlipayHandleRedirect>("payment_intents::PaymentIntentNextActionAlipayHandleRedirect"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionBoleto>("payment_intents::PaymentIntentNextActionBoleto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionCardAwaitNotification>("payment_intents::PaymentIntentNextActionCardAwaitNotification"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionDisplayBankTransferInstructions>("payment_intents::PaymentIntentNextActionDisplayBankTransferInstructions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionDisplayMultibancoDetails>("payment_intents::PaymentIntentNextActionDisplayMultibancoDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionDisplayOxxoDetails>("payment_intents::PaymentIntentNextActionDisplayOxxoDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKlarnaDisplayQrCode>("payment_intents::PaymentIntentNextActionKlarnaDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbini>("payment_intents::PaymentIntentNextActionKonbini"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbiniFamilymart>("payment_intents::PaymentIntentNextActionKonbiniFamilymart"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbiniLawson>("payment_intents::PaymentIntentNextActionKonbiniLawson"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbiniMinistop>("payment_intents::PaymentIntentNextActionKonbiniMinistop"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbiniSeicomart>("payment_intents::PaymentIntentNextActionKonbiniSeicomart"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionKonbiniStores>("payment_intents::PaymentIntentNextActionKonbiniStores"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionPaynowDisplayQrCode>("payment_intents::PaymentIntentNextActionPaynowDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionPixDisplayQrCode>("payment_intents::PaymentIntentNextActionPixDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionPromptpayDisplayQrCode>("payment_intents::PaymentIntentNextActionPromptpayDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionRedirectToUrl>("payment_intents::PaymentIntentNextActionRedirectToUrl"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>("payment_intents::PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionSwishQrCode>("payment_intents::PaymentIntentNextActionSwishQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionVerifyWithMicrodeposits>("payment_intents::PaymentIntentNextActionVerifyWithMicrodeposits"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionWechatPayDisplayQrCode>("payment_intents::PaymentIntentNextActionWechatPayDisplayQrCode"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionWechatPayRedirectToAndroidApp>("payment_intents::PaymentIntentNextActionWechatPayRedirectToAndroidApp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentNextActionWechatPayRedirectToIosApp>("payment_intents::PaymentIntentNextActionWechatPayRedirectToIosApp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptions>("payment_intents::PaymentIntentPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAcssDebit>("payment_intents::PaymentIntentPaymentMethodOptionsAcssDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAcssDebitUnion>("payment_intents::PaymentIntentPaymentMethodOptionsAcssDebitUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAffirm>("payment_intents::PaymentIntentPaymentMethodOptionsAffirm"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAfterpayClearpay>("payment_intents::PaymentIntentPaymentMethodOptionsAfterpayClearpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAlipay>("payment_intents::PaymentIntentPaymentMethodOptionsAlipay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAlma>("payment_intents::PaymentIntentPaymentMethodOptionsAlma"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAmazonPay>("payment_intents::PaymentIntentPaymentMethodOptionsAmazonPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAuBecsDebit>("payment_intents::PaymentIntentPaymentMethodOptionsAuBecsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsAuBecsDebitUnion>("payment_intents::PaymentIntentPaymentMethodOptionsAuBecsDebitUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBacsDebit>("payment_intents::PaymentIntentPaymentMethodOptionsBacsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBacsDebitUnion>("payment_intents::PaymentIntentPaymentMethodOptionsBacsDebitUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBancontact>("payment_intents::PaymentIntentPaymentMethodOptionsBancontact"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBillie>("payment_intents::PaymentIntentPaymentMethodOptionsBillie"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBizum>("payment_intents::PaymentIntentPaymentMethodOptionsBizum"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBlik>("payment_intents::PaymentIntentPaymentMethodOptionsBlik"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBlikUnion>("payment_intents::PaymentIntentPaymentMethodOptionsBlikUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsBoleto>("payment_intents::PaymentIntentPaymentMethodOptionsBoleto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCard>("payment_intents::PaymentIntentPaymentMethodOptionsCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCardPresent>("payment_intents::PaymentIntentPaymentMethodOptionsCardPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCardUnion>("payment_intents::PaymentIntentPaymentMethodOptionsCardUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCashapp>("payment_intents::PaymentIntentPaymentMethodOptionsCashapp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCrypto>("payment_intents::PaymentIntentPaymentMethodOptionsCrypto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsCustomerBalance>("payment_intents::PaymentIntentPaymentMethodOptionsCustomerBalance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsEps>("payment_intents::PaymentIntentPaymentMethodOptionsEps"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsEpsUnion>("payment_intents::PaymentIntentPaymentMethodOptionsEpsUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsFpx>("payment_intents::PaymentIntentPaymentMethodOptionsFpx"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsGiropay>("payment_intents::PaymentIntentPaymentMethodOptionsGiropay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsGrabpay>("payment_intents::PaymentIntentPaymentMethodOptionsGrabpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsIdeal>("payment_intents::PaymentIntentPaymentMethodOptionsIdeal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsInteracPresent>("payment_intents::PaymentIntentPaymentMethodOptionsInteracPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsKakaoPay>("payment_intents::PaymentIntentPaymentMethodOptionsKakaoPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsKlarna>("payment_intents::PaymentIntentPaymentMethodOptionsKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsKonbini>("payment_intents::PaymentIntentPaymentMethodOptionsKonbini"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsKrCard>("payment_intents::PaymentIntentPaymentMethodOptionsKrCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsLink>("payment_intents::PaymentIntentPaymentMethodOptionsLink"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsLinkUnion>("payment_intents::PaymentIntentPaymentMethodOptionsLinkUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit>("payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsAcssDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit>("payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsBacsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsPayto>("payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsPayto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit>("payment_intents::PaymentIntentPaymentMethodOptionsMandateOptionsSepaDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMbWay>("payment_intents::PaymentIntentPaymentMethodOptionsMbWay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMobilepay>("payment_intents::PaymentIntentPaymentMethodOptionsMobilepay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMobilepayUnion>("payment_intents::PaymentIntentPaymentMethodOptionsMobilepayUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsMultibanco>("payment_intents::PaymentIntentPaymentMethodOptionsMultibanco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsNaverPay>("payment_intents::PaymentIntentPaymentMethodOptionsNaverPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsNzBankAccount>("payment_intents::PaymentIntentPaymentMethodOptionsNzBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsNzBankAccountUnion>("payment_intents::PaymentIntentPaymentMethodOptionsNzBankAccountUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsOxxo>("payment_intents::PaymentIntentPaymentMethodOptionsOxxo"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsP24>("payment_intents::PaymentIntentPaymentMethodOptionsP24"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPayByBank>("payment_intents::PaymentIntentPaymentMethodOptionsPayByBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPayco>("payment_intents::PaymentIntentPaymentMethodOptionsPayco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPaynow>("payment_intents::PaymentIntentPaymentMethodOptionsPaynow"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPaypal>("payment_intents::PaymentIntentPaymentMethodOptionsPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPayto>("payment_intents::PaymentIntentPaymentMethodOptionsPayto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPaytoUnion>("payment_intents::PaymentIntentPaymentMethodOptionsPaytoUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPix>("payment_intents::PaymentIntentPaymentMethodOptionsPix"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsPromptpay>("payment_intents::PaymentIntentPaymentMethodOptionsPromptpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsRevolutPay>("payment_intents::PaymentIntentPaymentMethodOptionsRevolutPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSamsungPay>("payment_intents::PaymentIntentPaymentMethodOptionsSamsungPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSatispay>("payment_intents::PaymentIntentPaymentMethodOptionsSatispay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsScalapay>("payment_intents::PaymentIntentPaymentMethodOptionsScalapay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSepaDebit>("payment_intents::PaymentIntentPaymentMethodOptionsSepaDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSepaDebitUnion>("payment_intents::PaymentIntentPaymentMethodOptionsSepaDebitUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSofort>("payment_intents::PaymentIntentPaymentMethodOptionsSofort"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSwish>("payment_intents::PaymentIntentPaymentMethodOptionsSwish"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsSwishUnion>("payment_intents::PaymentIntentPaymentMethodOptionsSwishUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsTwint>("payment_intents::PaymentIntentPaymentMethodOptionsTwint"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsUpi>("payment_intents::PaymentIntentPaymentMethodOptionsUpi"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsUsBankAccount>("payment_intents::PaymentIntentPaymentMethodOptionsUsBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsUsBankAccountUnion>("payment_intents::PaymentIntentPaymentMethodOptionsUsBankAccountUnion"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsWechatPay>("payment_intents::PaymentIntentPaymentMethodOptionsWechatPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentPaymentMethodOptionsZip>("payment_intents::PaymentIntentPaymentMethodOptionsZip"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentProcessing>("payment_intents::PaymentIntentProcessing"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentProcessingCustomerNotification>("payment_intents::PaymentIntentProcessingCustomerNotification"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentStatus>("payment_intents::PaymentIntentStatus"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentIntentTypeSpecificPaymentMethodOptionsClient>("payment_intents::PaymentIntentTypeSpecificPaymentMethodOptionsClient"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodKakaoPayPaymentMethodOptions>("payment_intents::PaymentMethodKakaoPayPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodNaverPayPaymentMethodOptions>("payment_intents::PaymentMethodNaverPayPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsAffirm>("payment_intents::PaymentMethodOptionsAffirm"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsAfterpayClearpay>("payment_intents::PaymentMethodOptionsAfterpayClearpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsAlipay>("payment_intents::PaymentMethodOptionsAlipay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsAlma>("payment_intents::PaymentMethodOptionsAlma"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsAmazonPay>("payment_intents::PaymentMethodOptionsAmazonPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsBancontact>("payment_intents::PaymentMethodOptionsBancontact"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsBillie>("payment_intents::PaymentMethodOptionsBillie"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsBizum>("payment_intents::PaymentMethodOptionsBizum"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsBoleto>("payment_intents::PaymentMethodOptionsBoleto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCaptureMethod>("payment_intents::PaymentMethodOptionsCaptureMethod"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCardInstallments>("payment_intents::PaymentMethodOptionsCardInstallments"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCardMandateOptions>("payment_intents::PaymentMethodOptionsCardMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCardPresent>("payment_intents::PaymentMethodOptionsCardPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCardPresentRouting>("payment_intents::PaymentMethodOptionsCardPresentRouting"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCashapp>("payment_intents::PaymentMethodOptionsCashapp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCrypto>("payment_intents::PaymentMethodOptionsCrypto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCustomerBalance>("payment_intents::PaymentMethodOptionsCustomerBalance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsCustomerBalanceBankTransfer>("payment_intents::PaymentMethodOptionsCustomerBalanceBankTransfer"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsFpx>("payment_intents::PaymentMethodOptionsFpx"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsGiropay>("payment_intents::PaymentMethodOptionsGiropay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsGrabpay>("payment_intents::PaymentMethodOptionsGrabpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsIdeal>("payment_intents::PaymentMethodOptionsIdeal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsInteracPresent>("payment_intents::PaymentMethodOptionsInteracPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsKlarna>("payment_intents::PaymentMethodOptionsKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsKonbini>("payment_intents::PaymentMethodOptionsKonbini"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsKrCard>("payment_intents::PaymentMethodOptionsKrCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsMbWay>("payment_intents::PaymentMethodOptionsMbWay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsMultibanco>("payment_intents::PaymentMethodOptionsMultibanco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsOxxo>("payment_intents::PaymentMethodOptionsOxxo"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsP24>("payment_intents::PaymentMethodOptionsP24"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsPayByBank>("payment_intents::PaymentMethodOptionsPayByBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsPaynow>("payment_intents::PaymentMethodOptionsPaynow"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsPaypal>("payment_intents::PaymentMethodOptionsPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsPix>("payment_intents::PaymentMethodOptionsPix"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsPromptpay>("payment_intents::PaymentMethodOptionsPromptpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsRevolutPay>("payment_intents::PaymentMethodOptionsRevolutPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsSatispay>("payment_intents::PaymentMethodOptionsSatispay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsScalapay>("payment_intents::PaymentMethodOptionsScalapay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsSofort>("payment_intents::PaymentMethodOptionsSofort"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsTwint>("payment_intents::PaymentMethodOptionsTwint"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsUpi>("payment_intents::PaymentMethodOptionsUpi"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsWechatPay>("payment_intents::PaymentMethodOptionsWechatPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodOptionsZip>("payment_intents::PaymentMethodOptionsZip"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodPaycoPaymentMethodOptions>("payment_intents::PaymentMethodPaycoPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaymentMethodSamsungPayPaymentMethodOptions>("payment_intents::PaymentMethodSamsungPayPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaypalCategory>("payment_intents::PaypalCategory"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PaytoMandateOptionsPaymentSchedule>("payment_intents::PaytoMandateOptionsPaymentSchedule"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::PreferredLanguage>("payment_intents::PreferredLanguage"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestExtendedAuthorization>("payment_intents::RequestExtendedAuthorization"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestIncrementalAuthorization>("payment_intents::RequestIncrementalAuthorization"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestMulticapture>("payment_intents::RequestMulticapture"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestOvercapture>("payment_intents::RequestOvercapture"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestThreeDSecure>("payment_intents::RequestThreeDSecure"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestedAddressType>("payment_intents::RequestedAddressType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::RequestedPriority>("payment_intents::RequestedPriority"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Retrieve>("payment_intents::Retrieve"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Search>("payment_intents::Search"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::SetupFutureUsage>("payment_intents::SetupFutureUsage"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::SupportedType>("payment_intents::SupportedType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::TransactionPurpose>("payment_intents::TransactionPurpose"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::TransactionType>("payment_intents::TransactionType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::TransferData>("payment_intents::TransferData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::Update>("payment_intents::Update"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::VerificationMethod>("payment_intents::VerificationMethod"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::VerifyMicrodeposits>("payment_intents::VerifyMicrodeposits"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::WechatPayClient>("payment_intents::WechatPayClient"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::amount_details_line_items::List>("payment_intents::amount_details_line_items::List"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AccountHolderType>("payment_intents::params::AccountHolderType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AccountSubcategory>("payment_intents::params::AccountSubcategory"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AccountType>("payment_intents::params::AccountType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AcssDebitMandateOptions>("payment_intents::params::AcssDebitMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AllowRedisplay>("payment_intents::params::AllowRedisplay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AmountDetails>("payment_intents::params::AmountDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AmountDetailsShipping>("payment_intents::params::AmountDetailsShipping"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AmountDetailsTax>("payment_intents::params::AmountDetailsTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AresTransStatus>("payment_intents::params::AresTransStatus"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::AutomaticPaymentMethods>("payment_intents::params::AutomaticPaymentMethods"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::BankTransfer>("payment_intents::params::BankTransfer"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::BillingDetails>("payment_intents::params::BillingDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::BillingDetailsAddress>("payment_intents::params::BillingDetailsAddress"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Bizum>("payment_intents::params::Bizum"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CapturePaymentDetails>("payment_intents::params::CapturePaymentDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CaptureTransferData>("payment_intents::params::CaptureTransferData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CardMandateOptions>("payment_intents::params::CardMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CartesBancaires>("payment_intents::params::CartesBancaires"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CbAvalgo>("payment_intents::params::CbAvalgo"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ClientKey>("payment_intents::params::ClientKey"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ClientKeyCustomerAcceptance>("payment_intents::params::ClientKeyCustomerAcceptance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CollectionMethod>("payment_intents::params::CollectionMethod"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Country>("payment_intents::params::Country"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CreateTransferData>("payment_intents::params::CreateTransferData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::CustomerAcceptanceOnline>("payment_intents::params::CustomerAcceptanceOnline"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Dob>("payment_intents::params::Dob"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ElectronicCommerceIndicator>("payment_intents::params::ElectronicCommerceIndicator"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::EpsBank>("payment_intents::params::EpsBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::EuBankTransfer>("payment_intents::params::EuBankTransfer"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ExemptionIndicator>("payment_intents::params::ExemptionIndicator"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Filters>("payment_intents::params::Filters"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::FinancialConnections>("payment_intents::params::FinancialConnections"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::FpxBank>("payment_intents::params::FpxBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Funding>("payment_intents::params::Funding"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Hooks>("payment_intents::params::Hooks"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::IdealBank>("payment_intents::params::IdealBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::IncrementAuthorizationPaymentDetails>("payment_intents::params::IncrementAuthorizationPaymentDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::IncrementAuthorizationTransferData>("payment_intents::params::IncrementAuthorizationTransferData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Inputs>("payment_intents::params::Inputs"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::InputsTax>("payment_intents::params::InputsTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Installments>("payment_intents::params::Installments"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::InteracPresent>("payment_intents::params::InteracPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::KlarnaPreferredLocale>("payment_intents::params::KlarnaPreferredLocale"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItem>("payment_intents::params::LineItem"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemPaymentMethodOptions>("payment_intents::params::LineItemPaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemPaymentMethodOptionsCard>("payment_intents::params::LineItemPaymentMethodOptionsCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemPaymentMethodOptionsCardPresent>("payment_intents::params::LineItemPaymentMethodOptionsCardPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemPaymentMethodOptionsKlarna>("payment_intents::params::LineItemPaymentMethodOptionsKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemPaymentMethodOptionsPaypal>("payment_intents::params::LineItemPaymentMethodOptionsPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::LineItemTax>("payment_intents::params::LineItemTax"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::MandateData>("payment_intents::params::MandateData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::MandateDataCustomerAcceptance>("payment_intents::params::MandateDataCustomerAcceptance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::MandateDataOnline>("payment_intents::params::MandateDataOnline"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::MandateDataType>("payment_intents::params::MandateDataType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::NetworkOptions>("payment_intents::params::NetworkOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Networks>("payment_intents::params::Networks"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::NextBilling>("payment_intents::params::NextBilling"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::OffSession>("payment_intents::params::OffSession"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Offline>("payment_intents::params::Offline"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::OnDemand>("payment_intents::params::OnDemand"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::P24Bank>("payment_intents::params::P24Bank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PayByBank>("payment_intents::params::PayByBank"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentData>("payment_intents::params::PaymentData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentDetails>("payment_intents::params::PaymentDetails"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodData>("payment_intents::params::PaymentMethodData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAcssDebit>("payment_intents::params::PaymentMethodDataAcssDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAffirm>("payment_intents::params::PaymentMethodDataAffirm"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAfterpayClearpay>("payment_intents::params::PaymentMethodDataAfterpayClearpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAlipay>("payment_intents::params::PaymentMethodDataAlipay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAlma>("payment_intents::params::PaymentMethodDataAlma"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAmazonPay>("payment_intents::params::PaymentMethodDataAmazonPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataAuBecsDebit>("payment_intents::params::PaymentMethodDataAuBecsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataBacsDebit>("payment_intents::params::PaymentMethodDataBacsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataBancontact>("payment_intents::params::PaymentMethodDataBancontact"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataBillie>("payment_intents::params::PaymentMethodDataBillie"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataBlik>("payment_intents::params::PaymentMethodDataBlik"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataBoleto>("payment_intents::params::PaymentMethodDataBoleto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataCashapp>("payment_intents::params::PaymentMethodDataCashapp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataCrypto>("payment_intents::params::PaymentMethodDataCrypto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataCustomerBalance>("payment_intents::params::PaymentMethodDataCustomerBalance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataEps>("payment_intents::params::PaymentMethodDataEps"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataFpx>("payment_intents::params::PaymentMethodDataFpx"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataGiropay>("payment_intents::params::PaymentMethodDataGiropay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataGrabpay>("payment_intents::params::PaymentMethodDataGrabpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataIdeal>("payment_intents::params::PaymentMethodDataIdeal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataKakaoPay>("payment_intents::params::PaymentMethodDataKakaoPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataKlarna>("payment_intents::params::PaymentMethodDataKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataKonbini>("payment_intents::params::PaymentMethodDataKonbini"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataKrCard>("payment_intents::params::PaymentMethodDataKrCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataLink>("payment_intents::params::PaymentMethodDataLink"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataMbWay>("payment_intents::params::PaymentMethodDataMbWay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataMobilepay>("payment_intents::params::PaymentMethodDataMobilepay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataMultibanco>("payment_intents::params::PaymentMethodDataMultibanco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataNaverPay>("payment_intents::params::PaymentMethodDataNaverPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataNzBankAccount>("payment_intents::params::PaymentMethodDataNzBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataOxxo>("payment_intents::params::PaymentMethodDataOxxo"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataP24>("payment_intents::params::PaymentMethodDataP24"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPayco>("payment_intents::params::PaymentMethodDataPayco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPaynow>("payment_intents::params::PaymentMethodDataPaynow"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPaypal>("payment_intents::params::PaymentMethodDataPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPayto>("payment_intents::params::PaymentMethodDataPayto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPix>("payment_intents::params::PaymentMethodDataPix"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataPromptpay>("payment_intents::params::PaymentMethodDataPromptpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataRadarOptions>("payment_intents::params::PaymentMethodDataRadarOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataRevolutPay>("payment_intents::params::PaymentMethodDataRevolutPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataSamsungPay>("payment_intents::params::PaymentMethodDataSamsungPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataSatispay>("payment_intents::params::PaymentMethodDataSatispay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataScalapay>("payment_intents::params::PaymentMethodDataScalapay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataSepaDebit>("payment_intents::params::PaymentMethodDataSepaDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataSofort>("payment_intents::params::PaymentMethodDataSofort"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataSwish>("payment_intents::params::PaymentMethodDataSwish"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataTwint>("payment_intents::params::PaymentMethodDataTwint"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataType>("payment_intents::params::PaymentMethodDataType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataUpi>("payment_intents::params::PaymentMethodDataUpi"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataUsBankAccount>("payment_intents::params::PaymentMethodDataUsBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataWechatPay>("payment_intents::params::PaymentMethodDataWechatPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodDataZip>("payment_intents::params::PaymentMethodDataZip"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptions>("payment_intents::params::PaymentMethodOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAcssDebit>("payment_intents::params::PaymentMethodOptionsAcssDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAffirm>("payment_intents::params::PaymentMethodOptionsAffirm"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAfterpayClearpay>("payment_intents::params::PaymentMethodOptionsAfterpayClearpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAlipay>("payment_intents::params::PaymentMethodOptionsAlipay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAlma>("payment_intents::params::PaymentMethodOptionsAlma"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAmazonPay>("payment_intents::params::PaymentMethodOptionsAmazonPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsAuBecsDebit>("payment_intents::params::PaymentMethodOptionsAuBecsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsBacsDebit>("payment_intents::params::PaymentMethodOptionsBacsDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsBancontact>("payment_intents::params::PaymentMethodOptionsBancontact"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsBillie>("payment_intents::params::PaymentMethodOptionsBillie"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsBlik>("payment_intents::params::PaymentMethodOptionsBlik"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsBoleto>("payment_intents::params::PaymentMethodOptionsBoleto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsCard>("payment_intents::params::PaymentMethodOptionsCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsCardPresent>("payment_intents::params::PaymentMethodOptionsCardPresent"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsCashapp>("payment_intents::params::PaymentMethodOptionsCashapp"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsCrypto>("payment_intents::params::PaymentMethodOptionsCrypto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsCustomerBalance>("payment_intents::params::PaymentMethodOptionsCustomerBalance"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsEps>("payment_intents::params::PaymentMethodOptionsEps"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsFpx>("payment_intents::params::PaymentMethodOptionsFpx"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsGiropay>("payment_intents::params::PaymentMethodOptionsGiropay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsGrabpay>("payment_intents::params::PaymentMethodOptionsGrabpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsIdeal>("payment_intents::params::PaymentMethodOptionsIdeal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsKakaoPay>("payment_intents::params::PaymentMethodOptionsKakaoPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsKlarna>("payment_intents::params::PaymentMethodOptionsKlarna"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsKonbini>("payment_intents::params::PaymentMethodOptionsKonbini"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsKrCard>("payment_intents::params::PaymentMethodOptionsKrCard"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsLink>("payment_intents::params::PaymentMethodOptionsLink"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsMandateOptions>("payment_intents::params::PaymentMethodOptionsMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsMbWay>("payment_intents::params::PaymentMethodOptionsMbWay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsMobilepay>("payment_intents::params::PaymentMethodOptionsMobilepay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsMultibanco>("payment_intents::params::PaymentMethodOptionsMultibanco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsNaverPay>("payment_intents::params::PaymentMethodOptionsNaverPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsNzBankAccount>("payment_intents::params::PaymentMethodOptionsNzBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsOxxo>("payment_intents::params::PaymentMethodOptionsOxxo"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsP24>("payment_intents::params::PaymentMethodOptionsP24"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPayco>("payment_intents::params::PaymentMethodOptionsPayco"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPaynow>("payment_intents::params::PaymentMethodOptionsPaynow"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPaypal>("payment_intents::params::PaymentMethodOptionsPaypal"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPayto>("payment_intents::params::PaymentMethodOptionsPayto"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPix>("payment_intents::params::PaymentMethodOptionsPix"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsPromptpay>("payment_intents::params::PaymentMethodOptionsPromptpay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsRevolutPay>("payment_intents::params::PaymentMethodOptionsRevolutPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsSamsungPay>("payment_intents::params::PaymentMethodOptionsSamsungPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsSatispay>("payment_intents::params::PaymentMethodOptionsSatispay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsScalapay>("payment_intents::params::PaymentMethodOptionsScalapay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsSepaDebit>("payment_intents::params::PaymentMethodOptionsSepaDebit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsSofort>("payment_intents::params::PaymentMethodOptionsSofort"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsSwish>("payment_intents::params::PaymentMethodOptionsSwish"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsTwint>("payment_intents::params::PaymentMethodOptionsTwint"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsUpi>("payment_intents::params::PaymentMethodOptionsUpi"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsUsBankAccount>("payment_intents::params::PaymentMethodOptionsUsBankAccount"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsWechatPay>("payment_intents::params::PaymentMethodOptionsWechatPay"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaymentMethodOptionsZip>("payment_intents::params::PaymentMethodOptionsZip"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaypalPreferredLocale>("payment_intents::params::PaypalPreferredLocale"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PaytoMandateOptions>("payment_intents::params::PaytoMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Permission>("payment_intents::params::Permission"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PixMandateOptions>("payment_intents::params::PixMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PixMandateOptionsPaymentSchedule>("payment_intents::params::PixMandateOptionsPaymentSchedule"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Plan>("payment_intents::params::Plan"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PlanType>("payment_intents::params::PlanType"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Prefetch>("payment_intents::params::Prefetch"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::PurchaseInterval>("payment_intents::params::PurchaseInterval"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::RadarOptions>("payment_intents::params::RadarOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Requested>("payment_intents::params::Requested"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Routing>("payment_intents::params::Routing"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::SecretKey>("payment_intents::params::SecretKey"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Shipping>("payment_intents::params::Shipping"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ShippingAddress>("payment_intents::params::ShippingAddress"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Subscription>("payment_intents::params::Subscription"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Sunbit>("payment_intents::params::Sunbit"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::ThreeDSecure>("payment_intents::params::ThreeDSecure"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::UpdateTransferData>("payment_intents::params::UpdateTransferData"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::UpiMandateOptions>("payment_intents::params::UpiMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::UsBankAccountMandateOptions>("payment_intents::params::UsBankAccountMandateOptions"),
    #[cfg(feature = "payment_intents")]
    AnyType::of::<crate::payment_intents::params::Version>("payment_intents::params::Version"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::AfterCompletionType>("payment_links::AfterCompletionType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::AllowedCountry>("payment_links::AllowedCountry"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::BillingAddressCollection>("payment_links::BillingAddressCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::BrandsBlocked>("payment_links::BrandsBlocked"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::CaptureMethod>("payment_links::CaptureMethod"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::ConsentCollectionPromotions>("payment_links::ConsentCollectionPromotions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::Create>("payment_links::Create"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::CustomFieldType>("payment_links::CustomFieldType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::CustomerCreation>("payment_links::CustomerCreation"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::List>("payment_links::List"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::MissingPaymentMethod>("payment_links::MissingPaymentMethod"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLink>("payment_links::PaymentLink"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkAfterCompletion>("payment_links::PaymentLinkAfterCompletion"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkAutomaticTax>("payment_links::PaymentLinkAutomaticTax"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkBusinessName>("payment_links::PaymentLinkBusinessName"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCardPaymentMethodOptions>("payment_links::PaymentLinkCardPaymentMethodOptions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCardRestrictions>("payment_links::PaymentLinkCardRestrictions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCompletedSessions>("payment_links::PaymentLinkCompletedSessions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCompletionBehaviorConfirmationPage>("payment_links::PaymentLinkCompletionBehaviorConfirmationPage"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCompletionBehaviorRedirect>("payment_links::PaymentLinkCompletionBehaviorRedirect"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkConsentCollection>("payment_links::PaymentLinkConsentCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFields>("payment_links::PaymentLinkCustomFields"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFieldsDropdown>("payment_links::PaymentLinkCustomFieldsDropdown"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFieldsDropdownOption>("payment_links::PaymentLinkCustomFieldsDropdownOption"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFieldsLabel>("payment_links::PaymentLinkCustomFieldsLabel"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFieldsNumeric>("payment_links::PaymentLinkCustomFieldsNumeric"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomFieldsText>("payment_links::PaymentLinkCustomFieldsText"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomText>("payment_links::PaymentLinkCustomText"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkCustomTextPosition>("payment_links::PaymentLinkCustomTextPosition"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkIndividualName>("payment_links::PaymentLinkIndividualName"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkInvoiceCreation>("payment_links::PaymentLinkInvoiceCreation"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkInvoiceSettings>("payment_links::PaymentLinkInvoiceSettings"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkNameCollection>("payment_links::PaymentLinkNameCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkOptionalItem>("payment_links::PaymentLinkOptionalItem"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkOptionalItemAdjustableQuantity>("payment_links::PaymentLinkOptionalItemAdjustableQuantity"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkPaymentIntentData>("payment_links::PaymentLinkPaymentIntentData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkPaymentMethodOptions>("payment_links::PaymentLinkPaymentMethodOptions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkPaymentMethodReuseAgreement>("payment_links::PaymentLinkPaymentMethodReuseAgreement"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkPhoneNumberCollection>("payment_links::PaymentLinkPhoneNumberCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkRestrictions>("payment_links::PaymentLinkRestrictions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkShippingAddressCollection>("payment_links::PaymentLinkShippingAddressCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkShippingOption>("payment_links::PaymentLinkShippingOption"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkSubscriptionData>("payment_links::PaymentLinkSubscriptionData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkSubscriptionDataInvoiceSettings>("payment_links::PaymentLinkSubscriptionDataInvoiceSettings"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkTaxIdCollection>("payment_links::PaymentLinkTaxIdCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentLinkTransferData>("payment_links::PaymentLinkTransferData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentMethodCollection>("payment_links::PaymentMethodCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentMethodReuseAgreementPosition>("payment_links::PaymentMethodReuseAgreementPosition"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::PaymentMethodType>("payment_links::PaymentMethodType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::Retrieve>("payment_links::Retrieve"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::SetupFutureUsage>("payment_links::SetupFutureUsage"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::SubmitType>("payment_links::SubmitType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::SubscriptionTrialEndBehavior>("payment_links::SubscriptionTrialEndBehavior"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::SubscriptionTrialSettings>("payment_links::SubscriptionTrialSettings"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::TaxIdCollectionRequired>("payment_links::TaxIdCollectionRequired"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::TermsOfService>("payment_links::TermsOfService"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::Update>("payment_links::Update"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::line_items::List>("payment_links::line_items::List"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::AfterCompletion>("payment_links::params::AfterCompletion"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::AmountTaxDisplay>("payment_links::params::AmountTaxDisplay"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::AutomaticTax>("payment_links::params::AutomaticTax"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Business>("payment_links::params::Business"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CompletedSessions>("payment_links::params::CompletedSessions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::ConsentCollection>("payment_links::params::ConsentCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreateCard>("payment_links::params::CreateCard"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreateInvoiceCreation>("payment_links::params::CreateInvoiceCreation"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreateLineItem>("payment_links::params::CreateLineItem"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreatePaymentIntentData>("payment_links::params::CreatePaymentIntentData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreatePaymentMethodOptions>("payment_links::params::CreatePaymentMethodOptions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreateRestrictions>("payment_links::params::CreateRestrictions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CreateSubscriptionData>("payment_links::params::CreateSubscriptionData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CustomField>("payment_links::params::CustomField"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CustomText>("payment_links::params::CustomText"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::CustomTextPosition>("payment_links::params::CustomTextPosition"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Dropdown>("payment_links::params::Dropdown"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::EndBehavior>("payment_links::params::EndBehavior"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::HostedConfirmation>("payment_links::params::HostedConfirmation"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Individual>("payment_links::params::Individual"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Interval>("payment_links::params::Interval"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::InvoiceData>("payment_links::params::InvoiceData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::InvoiceDataCustomField>("payment_links::params::InvoiceDataCustomField"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::InvoiceSettings>("payment_links::params::InvoiceSettings"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Label>("payment_links::params::Label"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::LabelType>("payment_links::params::LabelType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::LineItemAdjustableQuantity>("payment_links::params::LineItemAdjustableQuantity"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::ManagedPayments>("payment_links::params::ManagedPayments"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::NameCollection>("payment_links::params::NameCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Numeric>("payment_links::params::Numeric"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::OptionType>("payment_links::params::OptionType"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::OptionalItem>("payment_links::params::OptionalItem"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::OptionalItemAdjustableQuantity>("payment_links::params::OptionalItemAdjustableQuantity"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::PaymentMethodReuseAgreement>("payment_links::params::PaymentMethodReuseAgreement"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::PhoneNumberCollection>("payment_links::params::PhoneNumberCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::PriceData>("payment_links::params::PriceData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::ProductData>("payment_links::params::ProductData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Recurring>("payment_links::params::Recurring"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Redirect>("payment_links::params::Redirect"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::RenderingOptions>("payment_links::params::RenderingOptions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Restrictions>("payment_links::params::Restrictions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::ShippingAddressCollection>("payment_links::params::ShippingAddressCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::ShippingOption>("payment_links::params::ShippingOption"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::TaxBehavior>("payment_links::params::TaxBehavior"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::TaxIdCollection>("payment_links::params::TaxIdCollection"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::Text>("payment_links::params::Text"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::TransferData>("payment_links::params::TransferData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::TrialSettings>("payment_links::params::TrialSettings"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdateCard>("payment_links::params::UpdateCard"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdateInvoiceCreation>("payment_links::params::UpdateInvoiceCreation"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdateLineItem>("payment_links::params::UpdateLineItem"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdatePaymentIntentData>("payment_links::params::UpdatePaymentIntentData"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdatePaymentMethodOptions>("payment_links::params::UpdatePaymentMethodOptions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdateRestrictions>("payment_links::params::UpdateRestrictions"),
    #[cfg(feature = "payment_links")]
    AnyType::of::<crate::payment_links::params::UpdateSubscriptionData>("payment_links::params::UpdateSubscriptionData"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::Create>("payment_method_configurations::Create"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::List>("payment_method_configurations::List"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::PaymentMethodConfigDisplayPreference>("payment_method_configurations::PaymentMethodConfigDisplayPreference"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::PaymentMethodConfigDisplayPreferenceValue>("payment_method_configurations::PaymentMethodConfigDisplayPreferenceValue"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::PaymentMethodConfigPaymentMethodProperties>("payment_method_configurations::PaymentMethodConfigPaymentMethodProperties"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::PaymentMethodConfiguration>("payment_method_configurations::PaymentMethodConfiguration"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::Preference>("payment_method_configurations::Preference"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::Retrieve>("payment_method_configurations::Retrieve"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::Update>("payment_method_configurations::Update"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::AcssDebit>("payment_method_configurations::params::AcssDebit"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Affirm>("payment_method_configurations::params::Affirm"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::AfterpayClearpay>("payment_method_configurations::params::AfterpayClearpay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Alipay>("payment_method_configurations::params::Alipay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Alma>("payment_method_configurations::params::Alma"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::AmazonPay>("payment_method_configurations::params::AmazonPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::ApplePay>("payment_method_configurations::params::ApplePay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::ApplePayLater>("payment_method_configurations::params::ApplePayLater"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::AuBecsDebit>("payment_method_configurations::params::AuBecsDebit"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::BacsDebit>("payment_method_configurations::params::BacsDebit"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Bancontact>("payment_method_configurations::params::Bancontact"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Billie>("payment_method_configurations::params::Billie"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Bizum>("payment_method_configurations::params::Bizum"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Blik>("payment_method_configurations::params::Blik"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Boleto>("payment_method_configurations::params::Boleto"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Card>("payment_method_configurations::params::Card"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::CartesBancaires>("payment_method_configurations::params::CartesBancaires"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Cashapp>("payment_method_configurations::params::Cashapp"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Crypto>("payment_method_configurations::params::Crypto"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::CustomerBalance>("payment_method_configurations::params::CustomerBalance"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::DisplayPreference>("payment_method_configurations::params::DisplayPreference"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Eps>("payment_method_configurations::params::Eps"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Fpx>("payment_method_configurations::params::Fpx"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::FrMealVoucherConecs>("payment_method_configurations::params::FrMealVoucherConecs"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Giropay>("payment_method_configurations::params::Giropay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::GooglePay>("payment_method_configurations::params::GooglePay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Grabpay>("payment_method_configurations::params::Grabpay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Ideal>("payment_method_configurations::params::Ideal"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Jcb>("payment_method_configurations::params::Jcb"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::KakaoPay>("payment_method_configurations::params::KakaoPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Klarna>("payment_method_configurations::params::Klarna"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Konbini>("payment_method_configurations::params::Konbini"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::KrCard>("payment_method_configurations::params::KrCard"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Link>("payment_method_configurations::params::Link"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::MbWay>("payment_method_configurations::params::MbWay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Mobilepay>("payment_method_configurations::params::Mobilepay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Multibanco>("payment_method_configurations::params::Multibanco"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::NaverPay>("payment_method_configurations::params::NaverPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::NzBankAccount>("payment_method_configurations::params::NzBankAccount"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Oxxo>("payment_method_configurations::params::Oxxo"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::P24>("payment_method_configurations::params::P24"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::PayByBank>("payment_method_configurations::params::PayByBank"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Payco>("payment_method_configurations::params::Payco"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Paynow>("payment_method_configurations::params::Paynow"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Paypal>("payment_method_configurations::params::Paypal"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Payto>("payment_method_configurations::params::Payto"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Pix>("payment_method_configurations::params::Pix"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Promptpay>("payment_method_configurations::params::Promptpay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::RevolutPay>("payment_method_configurations::params::RevolutPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::SamsungPay>("payment_method_configurations::params::SamsungPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Satispay>("payment_method_configurations::params::Satispay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Scalapay>("payment_method_configurations::params::Scalapay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::SepaDebit>("payment_method_configurations::params::SepaDebit"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Sofort>("payment_method_configurations::params::Sofort"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Sunbit>("payment_method_configurations::params::Sunbit"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Swish>("payment_method_configurations::params::Swish"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Twint>("payment_method_configurations::params::Twint"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Upi>("payment_method_configurations::params::Upi"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::UsBankAccount>("payment_method_configurations::params::UsBankAccount"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::WechatPay>("payment_method_configurations::params::WechatPay"),
    #[cfg(feature = "payment_method_configurations")]
    AnyType::of::<crate::payment_method_configurations::params::Zip>("payment_method_configurations::params::Zip"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::Create>("payment_method_domains::Create"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::List>("payment_method_domains::List"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::PaymentMethodDomain>("payment_method_domains::PaymentMethodDomain"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::PaymentMethodDomainPaymentMethodStatus>("payment_method_domains::PaymentMethodDomainPaymentMethodStatus"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::PaymentMethodDomainPaymentMethodStatusDetails>("payment_method_domains::PaymentMethodDomainPaymentMethodStatusDetails"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::PaymentMethodDomainPaymentMethodStatusStatus>("payment_method_domains::PaymentMethodDomainPaymentMethodStatusStatus"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::Retrieve>("payment_method_domains::Retrieve"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::Update>("payment_method_domains::Update"),
    #[cfg(feature = "payment_method_domains")]
    AnyType::of::<crate::payment_method_domains::Validate>("payment_method_domains::Validate"),
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::payment_methods::AllowRedisplay>("payment_methods::AllowRedisplay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::Attach>("payment_methods::Attach"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::Create>("payment_methods::Create"),
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::payment_methods::CustomLogo>("payment_methods::CustomLogo"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::Detach>("payment_methods::Detach"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::List>("payment_methods::List"),
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::payment_methods::PaymentMethod>("payment_methods::PaymentMethod"),
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::payment_methods::PaymentMethodCustom>("payment_methods::PaymentMethodCustom"),
    #[cfg(any(feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::payment_methods::PaymentMethodType>("payment_methods::PaymentMethodType"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::Retrieve>("payment_methods::Retrieve"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::Update>("payment_methods::Update"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AccountHolderType>("payment_methods::params::AccountHolderType"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AccountType>("payment_methods::params::AccountType"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AcssDebit>("payment_methods::params::AcssDebit"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Address>("payment_methods::params::Address"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Affirm>("payment_methods::params::Affirm"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AfterpayClearpay>("payment_methods::params::AfterpayClearpay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Alipay>("payment_methods::params::Alipay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Alma>("payment_methods::params::Alma"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AmazonPay>("payment_methods::params::AmazonPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AmountType>("payment_methods::params::AmountType"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::AuBecsDebit>("payment_methods::params::AuBecsDebit"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::BacsDebit>("payment_methods::params::BacsDebit"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Bancontact>("payment_methods::params::Bancontact"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Billie>("payment_methods::params::Billie"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::BillingDetails>("payment_methods::params::BillingDetails"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Bizum>("payment_methods::params::Bizum"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Blik>("payment_methods::params::Blik"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Boleto>("payment_methods::params::Boleto"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CardDetails>("payment_methods::params::CardDetails"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CardDetailsNetworks>("payment_methods::params::CardDetailsNetworks"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CardNetworks>("payment_methods::params::CardNetworks"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Cashapp>("payment_methods::params::Cashapp"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Country>("payment_methods::params::Country"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CreateCard>("payment_methods::params::CreateCard"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CreateUsBankAccount>("payment_methods::params::CreateUsBankAccount"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Crypto>("payment_methods::params::Crypto"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Custom>("payment_methods::params::Custom"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::CustomerBalance>("payment_methods::params::CustomerBalance"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Dob>("payment_methods::params::Dob"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Eps>("payment_methods::params::Eps"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::EpsBank>("payment_methods::params::EpsBank"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Fpx>("payment_methods::params::Fpx"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::FpxBank>("payment_methods::params::FpxBank"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Funding>("payment_methods::params::Funding"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Giropay>("payment_methods::params::Giropay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Grabpay>("payment_methods::params::Grabpay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Ideal>("payment_methods::params::Ideal"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::IdealBank>("payment_methods::params::IdealBank"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::InteracPresent>("payment_methods::params::InteracPresent"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::KakaoPay>("payment_methods::params::KakaoPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Klarna>("payment_methods::params::Klarna"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Konbini>("payment_methods::params::Konbini"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::KrCard>("payment_methods::params::KrCard"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Link>("payment_methods::params::Link"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::MandateOptions>("payment_methods::params::MandateOptions"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::MbWay>("payment_methods::params::MbWay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Mobilepay>("payment_methods::params::Mobilepay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Multibanco>("payment_methods::params::Multibanco"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::NaverPay>("payment_methods::params::NaverPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::NzBankAccount>("payment_methods::params::NzBankAccount"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Oxxo>("payment_methods::params::Oxxo"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::P24>("payment_methods::params::P24"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::P24Bank>("payment_methods::params::P24Bank"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::PayByBank>("payment_methods::params::PayByBank"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Payco>("payment_methods::params::Payco"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Paynow>("payment_methods::params::Paynow"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Paypal>("payment_methods::params::Paypal"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Payto>("payment_methods::params::Payto"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Pix>("payment_methods::params::Pix"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Preferred>("payment_methods::params::Preferred"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Promptpay>("payment_methods::params::Promptpay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::RadarOptions>("payment_methods::params::RadarOptions"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::RevolutPay>("payment_methods::params::RevolutPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::SamsungPay>("payment_methods::params::SamsungPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Satispay>("payment_methods::params::Satispay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Scalapay>("payment_methods::params::Scalapay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::SepaDebit>("payment_methods::params::SepaDebit"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Sofort>("payment_methods::params::Sofort"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Sunbit>("payment_methods::params::Sunbit"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Swish>("payment_methods::params::Swish"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Token>("payment_methods::params::Token"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Twint>("payment_methods::params::Twint"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::UpdateCard>("payment_methods::params::UpdateCard"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::UpdateUsBankAccount>("payment_methods::params::UpdateUsBankAccount"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Upi>("payment_methods::params::Upi"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::WechatPay>("payment_methods::params::WechatPay"),
    #[cfg(feature = "payment_methods")]
    AnyType::of::<crate::payment_methods::params::Zip>("payment_methods::params::Zip"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::CustomerPresence>("payment_records::CustomerPresence"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::PaymentRecord>("payment_records::PaymentRecord"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::PaymentRecordReportedBy>("payment_records::PaymentRecordReportedBy"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPayment>("payment_records::ReportPayment"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPaymentAttempt>("payment_records::ReportPaymentAttempt"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPaymentAttemptCanceled>("payment_records::ReportPaymentAttemptCanceled"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPaymentAttemptFailed>("payment_records::ReportPaymentAttemptFailed"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPaymentAttemptGuaranteed>("payment_records::ReportPaymentAttemptGuaranteed"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportPaymentAttemptInformational>("payment_records::ReportPaymentAttemptInformational"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::ReportRefund>("payment_records::ReportRefund"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::Retrieve>("payment_records::Retrieve"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Address>("payment_records::params::Address"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Amount>("payment_records::params::Amount"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::BillingDetails>("payment_records::params::BillingDetails"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::CustomerDetails>("payment_records::params::CustomerDetails"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Failed>("payment_records::params::Failed"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Guaranteed>("payment_records::params::Guaranteed"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Outcome>("payment_records::params::Outcome"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::PaymentMethodDetails>("payment_records::params::PaymentMethodDetails"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::PaymentMethodDetailsCustom>("payment_records::params::PaymentMethodDetailsCustom"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::PaymentMethodDetailsType>("payment_records::params::PaymentMethodDetailsType"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::Refunded>("payment_records::params::Refunded"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ReportPaymentCustom>("payment_records::params::ReportPaymentCustom"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ReportPaymentProcessorDetails>("payment_records::params::ReportPaymentProcessorDetails"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ReportRefundCustom>("payment_records::params::ReportRefundCustom"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ReportRefundOutcome>("payment_records::params::ReportRefundOutcome"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ReportRefundProcessorDetails>("payment_records::params::ReportRefundProcessorDetails"),
    #[cfg(feature = "payment_records")]
    AnyType::of::<crate::payment_records::params::ShippingDetails>("payment_records::params::ShippingDetails"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Cancel>("payouts::Cancel"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Create>("payouts::Create"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::List>("payouts::List"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Payout>("payouts::Payout"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::PayoutDestination>("payouts::PayoutDestination"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::PayoutReconciliationStatus>("payouts::PayoutReconciliationStatus"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::PayoutTraceId>("payouts::PayoutTraceId"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::PayoutType>("payouts::PayoutType"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Retrieve>("payouts::Retrieve"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Reverse>("payouts::Reverse"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::Update>("payouts::Update"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::params::Method>("payouts::params::Method"),
    #[cfg(feature = "payouts")]
    AnyType::of::<crate::payouts::params::SourceType>("payouts::params::SourceType"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::BillingScheme>("plans::BillingScheme"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::Create>("plans::Create"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::Delete>("plans::Delete"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::DeletedPlan>("plans::DeletedPlan"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::List>("plans::List"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::Plan>("plans::Plan"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::PlanInterval>("plans::PlanInterval"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::PlanTier>("plans::PlanTier"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::Retrieve>("plans::Retrieve"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::TiersMode>("plans::TiersMode"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::TransformUsage>("plans::TransformUsage"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::TransformUsageRound>("plans::TransformUsageRound"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::Update>("plans::Update"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::UsageType>("plans::UsageType"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::params::Product>("plans::params::Product"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::params::ProductDetails>("plans::params::ProductDetails"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::params::Tier>("plans::params::Tier"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::params::TransformUsage>("plans::params::TransformUsage"),
    #[cfg(feature = "plans")]
    AnyType::of::<crate::plans::params::UpTo>("plans::params::UpTo"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::BillingScheme>("prices::BillingScheme"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Create>("prices::Create"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::CurrencyOption>("prices::CurrencyOption"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::CustomUnitAmount>("prices::CustomUnitAmount"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::prices::DeletedPrice>("prices::DeletedPrice"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::List>("prices::List"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Price>("prices::Price"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::PriceTier>("prices::PriceTier"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::PriceType>("prices::PriceType"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Recurring>("prices::Recurring"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::RecurringInterval>("prices::RecurringInterval"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Retrieve>("prices::Retrieve"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Search>("prices::Search"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::TaxBehavior>("prices::TaxBehavior"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::TiersMode>("prices::TiersMode"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::TransformQuantity>("prices::TransformQuantity"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::TransformQuantityRound>("prices::TransformQuantityRound"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::Update>("prices::Update"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::UsageType>("prices::UsageType"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::CreateRecurring>("prices::params::CreateRecurring"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::CurrencyOption>("prices::params::CurrencyOption"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::CustomUnitAmount>("prices::params::CustomUnitAmount"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::ListRecurring>("prices::params::ListRecurring"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::ProductData>("prices::params::ProductData"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::Tier>("prices::params::Tier"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::TransformQuantity>("prices::params::TransformQuantity"),
    #[cfg(feature = "prices")]
    AnyType::of::<crate::prices::params::UpTo>("prices::params::UpTo"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Create>("products::Create"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Delete>("products::Delete"),
    #[cfg(any(feature = "plans", feature = "prices", feature = "products"))]
    AnyType::of::<crate::products::DeletedProduct>("products::DeletedProduct"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::DeletedProductFeature>("products::DeletedProductFeature"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::List>("products::List"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::PackageDimensions>("products::PackageDimensions"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Product>("products::Product"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::ProductFeature>("products::ProductFeature"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::ProductMarketingFeature>("products::ProductMarketingFeature"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::ProductType>("products::ProductType"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Retrieve>("products::Retrieve"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Search>("products::Search"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::Update>("products::Update"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::features::Create>("products::features::Create"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::features::Delete>("products::features::Delete"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::features::List>("products::features::List"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::features::Retrieve>("products::features::Retrieve"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::CurrencyOption>("products::params::CurrencyOption"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::CustomUnitAmount>("products::params::CustomUnitAmount"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::DefaultPriceData>("products::params::DefaultPriceData"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::Interval>("products::params::Interval"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::MarketingFeature>("products::params::MarketingFeature"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::PackageDimensions>("products::params::PackageDimensions"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::Recurring>("products::params::Recurring"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::TaxBehavior>("products::params::TaxBehavior"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::Tier>("products::params::Tier"),
    #[cfg(feature = "products")]
    AnyType::of::<crate::products::params::UpTo>("products::params::UpTo"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::Create>("promotion_codes::Create"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::List>("promotion_codes::List"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::PromotionCode>("promotion_codes::PromotionCode"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::PromotionCodeCurrencyOption>("promotion_codes::PromotionCodeCurrencyOption"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::PromotionCodePromotion>("promotion_codes::PromotionCodePromotion"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::PromotionCodeRestrictions>("promotion_codes::PromotionCodeRestrictions"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::Retrieve>("promotion_codes::Retrieve"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::Update>("promotion_codes::Update"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::params::CreateRestrictions>("promotion_codes::params::CreateRestrictions"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::params::CurrencyOption>("promotion_codes::params::CurrencyOption"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::params::Promotion>("promotion_codes::params::Promotion"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::params::PromotionType>("promotion_codes::params::PromotionType"),
    #[cfg(feature = "promotion_codes")]
    AnyType::of::<crate::promotion_codes::params::UpdateRestrictions>("promotion_codes::params::UpdateRestrictions"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Accept>("quotes::Accept"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::BillingModeType>("quotes::BillingModeType"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Cancel>("quotes::Cancel"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::CollectionMethod>("quotes::CollectionMethod"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Create>("quotes::Create"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::FinalizeQuote>("quotes::FinalizeQuote"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::InvoiceSettingQuoteSetting>("quotes::InvoiceSettingQuoteSetting"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::List>("quotes::List"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Pdf>("quotes::Pdf"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Quote>("quotes::Quote"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteAutomaticTax>("quotes::QuoteAutomaticTax"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteAutomaticTaxStatus>("quotes::QuoteAutomaticTaxStatus"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteComputed>("quotes::QuoteComputed"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteFromQuote>("quotes::QuoteFromQuote"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteRecurring>("quotes::QuoteRecurring"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteStatus>("quotes::QuoteStatus"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteStatusTransitions>("quotes::QuoteStatusTransitions"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteSubscriptionData>("quotes::QuoteSubscriptionData"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteSubscriptionDataBillingMode>("quotes::QuoteSubscriptionDataBillingMode"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteTotalDetails>("quotes::QuoteTotalDetails"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteTotalDetailsBreakdown>("quotes::QuoteTotalDetailsBreakdown"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteTransferData>("quotes::QuoteTransferData"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::QuoteUpfront>("quotes::QuoteUpfront"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::RecurringInterval>("quotes::RecurringInterval"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Retrieve>("quotes::Retrieve"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::Update>("quotes::Update"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::computed_upfront_line_items::List>("quotes::computed_upfront_line_items::List"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::line_items::List>("quotes::line_items::List"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::AutomaticTax>("quotes::params::AutomaticTax"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::BillingMode>("quotes::params::BillingMode"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::CreateLineItem>("quotes::params::CreateLineItem"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::CreateSubscriptionData>("quotes::params::CreateSubscriptionData"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::Discount>("quotes::params::Discount"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::EffectiveDate>("quotes::params::EffectiveDate"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::Flexible>("quotes::params::Flexible"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::FromQuote>("quotes::params::FromQuote"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::InvoiceSettings>("quotes::params::InvoiceSettings"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::PriceData>("quotes::params::PriceData"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::ProrationDiscounts>("quotes::params::ProrationDiscounts"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::Recurring>("quotes::params::Recurring"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::TaxBehavior>("quotes::params::TaxBehavior"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::TransferData>("quotes::params::TransferData"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::UpdateLineItem>("quotes::params::UpdateLineItem"),
    #[cfg(feature = "quotes")]
    AnyType::of::<crate::quotes::params::UpdateSubscriptionData>("quotes::params::UpdateSubscriptionData"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::AddressLine1Check>("radar::AddressLine1Check"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::AddressPostalCodeCheck>("radar::AddressPostalCodeCheck"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::CustomerPresence>("radar::CustomerPresence"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::CvcCheck>("radar::CvcCheck"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::DeletedValueList>("radar::DeletedValueList"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::DeletedValueListItem>("radar::DeletedValueListItem"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::EarlyFraudWarning>("radar::EarlyFraudWarning"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::ItemType>("radar::ItemType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluation>("radar::PaymentEvaluation"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationAddress>("radar::PaymentEvaluationAddress"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationBillingDetails>("radar::PaymentEvaluationBillingDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationClientDeviceMetadata>("radar::PaymentEvaluationClientDeviceMetadata"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationCustomerDetails>("radar::PaymentEvaluationCustomerDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationDisputeOpened>("radar::PaymentEvaluationDisputeOpened"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationDisputeOpenedReason>("radar::PaymentEvaluationDisputeOpenedReason"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationEarlyFraudWarningReceived>("radar::PaymentEvaluationEarlyFraudWarningReceived"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationEarlyFraudWarningReceivedFraudType>("radar::PaymentEvaluationEarlyFraudWarningReceivedFraudType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationEvent>("radar::PaymentEvaluationEvent"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationEventType>("radar::PaymentEvaluationEventType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationMerchantBlocked>("radar::PaymentEvaluationMerchantBlocked"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationMerchantBlockedReason>("radar::PaymentEvaluationMerchantBlockedReason"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationMoneyMovementCard>("radar::PaymentEvaluationMoneyMovementCard"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationMoneyMovementDetails>("radar::PaymentEvaluationMoneyMovementDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationOutcome>("radar::PaymentEvaluationOutcome"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationOutcomeType>("radar::PaymentEvaluationOutcomeType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationPaymentDetails>("radar::PaymentEvaluationPaymentDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationPaymentMethodDetails>("radar::PaymentEvaluationPaymentMethodDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRecommendedAction>("radar::PaymentEvaluationRecommendedAction"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRefunded>("radar::PaymentEvaluationRefunded"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRefundedReason>("radar::PaymentEvaluationRefundedReason"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRejected>("radar::PaymentEvaluationRejected"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRejectedCard>("radar::PaymentEvaluationRejectedCard"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationRejectedCardReason>("radar::PaymentEvaluationRejectedCardReason"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationShipping>("radar::PaymentEvaluationShipping"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationSignalV2>("radar::PaymentEvaluationSignalV2"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationSignalV2RiskLevel>("radar::PaymentEvaluationSignalV2RiskLevel"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationSignals>("radar::PaymentEvaluationSignals"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationSucceeded>("radar::PaymentEvaluationSucceeded"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationSucceededCard>("radar::PaymentEvaluationSucceededCard"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationUserInterventionRaised>("radar::PaymentEvaluationUserInterventionRaised"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationUserInterventionRaisedCustom>("radar::PaymentEvaluationUserInterventionRaisedCustom"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationUserInterventionRaisedType>("radar::PaymentEvaluationUserInterventionRaisedType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationUserInterventionResolved>("radar::PaymentEvaluationUserInterventionResolved"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentEvaluationUserInterventionResolvedOutcome>("radar::PaymentEvaluationUserInterventionResolvedOutcome"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::PaymentType>("radar::PaymentType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::ValueList>("radar::ValueList"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::ValueListItem>("radar::ValueListItem"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::early_fraud_warnings::List>("radar::early_fraud_warnings::List"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::early_fraud_warnings::Retrieve>("radar::early_fraud_warnings::Retrieve"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::Create>("radar::payment_evaluations::Create"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::Address>("radar::payment_evaluations::params::Address"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::BillingDetails>("radar::payment_evaluations::params::BillingDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::Card>("radar::payment_evaluations::params::Card"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::ClientDeviceMetadataDetails>("radar::payment_evaluations::params::ClientDeviceMetadataDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::CustomerDetails>("radar::payment_evaluations::params::CustomerDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::MoneyMovementDetails>("radar::payment_evaluations::params::MoneyMovementDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::MoneyMovementType>("radar::payment_evaluations::params::MoneyMovementType"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::PaymentDetails>("radar::payment_evaluations::params::PaymentDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::PaymentMethodDetails>("radar::payment_evaluations::params::PaymentMethodDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::payment_evaluations::params::ShippingDetails>("radar::payment_evaluations::params::ShippingDetails"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_list_items::Create>("radar::value_list_items::Create"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_list_items::Delete>("radar::value_list_items::Delete"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_list_items::List>("radar::value_list_items::List"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_list_items::Retrieve>("radar::value_list_items::Retrieve"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_lists::Create>("radar::value_lists::Create"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_lists::Delete>("radar::value_lists::Delete"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_lists::List>("radar::value_lists::List"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_lists::Retrieve>("radar::value_lists::Retrieve"),
    #[cfg(feature = "radar")]
    AnyType::of::<crate::radar::value_lists::Update>("radar::value_lists::Update"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::Cancel>("refunds::Cancel"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::Create>("refunds::Create"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::DestinationDetailsUnimplemented>("refunds::DestinationDetailsUnimplemented"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::EmailSent>("refunds::EmailSent"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::List>("refunds::List"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::Refund>("refunds::Refund"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetails>("refunds::RefundDestinationDetails"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsBlik>("refunds::RefundDestinationDetailsBlik"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsBrBankTransfer>("refunds::RefundDestinationDetailsBrBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsCard>("refunds::RefundDestinationDetailsCard"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsCardType>("refunds::RefundDestinationDetailsCardType"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsCrypto>("refunds::RefundDestinationDetailsCrypto"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsEuBankTransfer>("refunds::RefundDestinationDetailsEuBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsGbBankTransfer>("refunds::RefundDestinationDetailsGbBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsJpBankTransfer>("refunds::RefundDestinationDetailsJpBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsMbWay>("refunds::RefundDestinationDetailsMbWay"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsMultibanco>("refunds::RefundDestinationDetailsMultibanco"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsMxBankTransfer>("refunds::RefundDestinationDetailsMxBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsP24>("refunds::RefundDestinationDetailsP24"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsPaypal>("refunds::RefundDestinationDetailsPaypal"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsSwish>("refunds::RefundDestinationDetailsSwish"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsThBankTransfer>("refunds::RefundDestinationDetailsThBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundDestinationDetailsUsBankTransfer>("refunds::RefundDestinationDetailsUsBankTransfer"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundNextAction>("refunds::RefundNextAction"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundNextActionDisplayDetails>("refunds::RefundNextActionDisplayDetails"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundPendingReason>("refunds::RefundPendingReason"),
    #[cfg(any(feature = "charges", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::refunds::RefundReason>("refunds::RefundReason"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::Retrieve>("refunds::Retrieve"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::Update>("refunds::Update"),
    #[cfg(feature = "refunds")]
    AnyType::of::<crate::refunds::params::Origin>("refunds::params::Origin"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::ReportRun>("reporting::ReportRun"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::ReportRunParameters>("reporting::ReportRunParameters"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::ReportType>("reporting::ReportType"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::Create>("reporting::report_runs::Create"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::List>("reporting::report_runs::List"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::Retrieve>("reporting::report_runs::Retrieve"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::params::Parameters>("reporting::report_runs::params::Parameters"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::params::ReportingCategory>("reporting::report_runs::params::ReportingCategory"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_runs::params::Timezone>("reporting::report_runs::params::Timezone"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_types::List>("reporting::report_types::List"),
    #[cfg(feature = "reporting")]
    AnyType::of::<crate::reporting::report_types::Retrieve>("reporting::report_types::Retrieve"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::Approve>("reviews::Approve"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::List>("reviews::List"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::RadarReviewLocation>("reviews::RadarReviewLocation"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::RadarReviewSession>("reviews::RadarReviewSession"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::Retrieve>("reviews::Retrieve"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::Review>("reviews::Review"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::ReviewClosedReason>("reviews::ReviewClosedReason"),
    #[cfg(feature = "reviews")]
    AnyType::of::<crate::reviews::ReviewOpenedReason>("reviews::ReviewOpenedReason"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::List>("setup_attempts::List"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::PreferredLanguage>("setup_attempts::PreferredLanguage"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttempt>("setup_attempts::SetupAttempt"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptFlowDirection>("setup_attempts::SetupAttemptFlowDirection"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetails>("setup_attempts::SetupAttemptPaymentMethodDetails"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsAcssDebit>("setup_attempts::SetupAttemptPaymentMethodDetailsAcssDebit"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsAmazonPay>("setup_attempts::SetupAttemptPaymentMethodDetailsAmazonPay"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsAuBecsDebit>("setup_attempts::SetupAttemptPaymentMethodDetailsAuBecsDebit"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsBacsDebit>("setup_attempts::SetupAttemptPaymentMethodDetailsBacsDebit"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsBancontact>("setup_attempts::SetupAttemptPaymentMethodDetailsBancontact"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsBoleto>("setup_attempts::SetupAttemptPaymentMethodDetailsBoleto"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCard>("setup_attempts::SetupAttemptPaymentMethodDetailsCard"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCardChecks>("setup_attempts::SetupAttemptPaymentMethodDetailsCardChecks"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCardPresent>("setup_attempts::SetupAttemptPaymentMethodDetailsCardPresent"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCardWallet>("setup_attempts::SetupAttemptPaymentMethodDetailsCardWallet"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCardWalletType>("setup_attempts::SetupAttemptPaymentMethodDetailsCardWalletType"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsCashapp>("setup_attempts::SetupAttemptPaymentMethodDetailsCashapp"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsIdeal>("setup_attempts::SetupAttemptPaymentMethodDetailsIdeal"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsIdealBank>("setup_attempts::SetupAttemptPaymentMethodDetailsIdealBank"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsIdealBic>("setup_attempts::SetupAttemptPaymentMethodDetailsIdealBic"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsKakaoPay>("setup_attempts::SetupAttemptPaymentMethodDetailsKakaoPay"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsKlarna>("setup_attempts::SetupAttemptPaymentMethodDetailsKlarna"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsKrCard>("setup_attempts::SetupAttemptPaymentMethodDetailsKrCard"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsLink>("setup_attempts::SetupAttemptPaymentMethodDetailsLink"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsNaverPay>("setup_attempts::SetupAttemptPaymentMethodDetailsNaverPay"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsNzBankAccount>("setup_attempts::SetupAttemptPaymentMethodDetailsNzBankAccount"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsPaypal>("setup_attempts::SetupAttemptPaymentMethodDetailsPaypal"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsPayto>("setup_attempts::SetupAttemptPaymentMethodDetailsPayto"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsPix>("setup_attempts::SetupAttemptPaymentMethodDetailsPix"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsRevolutPay>("setup_attempts::SetupAttemptPaymentMethodDetailsRevolutPay"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsSepaDebit>("setup_attempts::SetupAttemptPaymentMethodDetailsSepaDebit"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsSofort>("setup_attempts::SetupAttemptPaymentMethodDetailsSofort"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsTwint>("setup_attempts::SetupAttemptPaymentMethodDetailsTwint"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsUpi>("setup_attempts::SetupAttemptPaymentMethodDetailsUpi"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::SetupAttemptPaymentMethodDetailsUsBankAccount>("setup_attempts::SetupAttemptPaymentMethodDetailsUsBankAccount"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetails>("setup_attempts::ThreeDSecureDetails"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetailsAuthenticationFlow>("setup_attempts::ThreeDSecureDetailsAuthenticationFlow"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetailsElectronicCommerceIndicator>("setup_attempts::ThreeDSecureDetailsElectronicCommerceIndicator"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetailsResult>("setup_attempts::ThreeDSecureDetailsResult"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetailsResultReason>("setup_attempts::ThreeDSecureDetailsResultReason"),
    #[cfg(feature = "setup_attempts")]
    AnyType::of::<crate::setup_attempts::ThreeDSecureDetailsVersion>("setup_attempts::ThreeDSecureDetailsVersion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::AcssDebitCurrency>("setup_intents::AcssDebitCurrency"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::AcssDebitMandateOptionsPaymentSchedule>("setup_intents::AcssDebitMandateOptionsPaymentSchedule"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::AllowRedirects>("setup_intents::AllowRedirects"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::AmountType>("setup_intents::AmountType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::AutomaticPaymentMethodsSetupIntent>("setup_intents::AutomaticPaymentMethodsSetupIntent"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Cancel>("setup_intents::Cancel"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::CancellationReason>("setup_intents::CancellationReason"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::CardNetwork>("setup_intents::CardNetwork"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Confirm>("setup_intents::Confirm"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Create>("setup_intents::Create"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::DefaultFor>("setup_intents::DefaultFor"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::ExcludedPaymentMethodType>("setup_intents::ExcludedPaymentMethodType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::FlowDirection>("setup_intents::FlowDirection"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Interval>("setup_intents::Interval"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::List>("setup_intents::List"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::MandateOptionsPurpose>("setup_intents::MandateOptionsPurpose"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::PaymentMethodOptionsMandateOptionsUpi>("setup_intents::PaymentMethodOptionsMandateOptionsUpi"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::PaytoMandateOptionsPaymentSchedule>("setup_intents::PaytoMandateOptionsPaymentSchedule"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::RequestThreeDSecure>("setup_intents::RequestThreeDSecure"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Retrieve>("setup_intents::Retrieve"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntent>("setup_intents::SetupIntent"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentNextAction>("setup_intents::SetupIntentNextAction"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentNextActionPixDisplayQrCode>("setup_intents::SetupIntentNextActionPixDisplayQrCode"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentNextActionRedirectToUrl>("setup_intents::SetupIntentNextActionRedirectToUrl"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentNextActionVerifyWithMicrodeposits>("setup_intents::SetupIntentNextActionVerifyWithMicrodeposits"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType>("setup_intents::SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptions>("setup_intents::SetupIntentPaymentMethodOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsAcssDebit>("setup_intents::SetupIntentPaymentMethodOptionsAcssDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsAcssDebitUnion>("setup_intents::SetupIntentPaymentMethodOptionsAcssDebitUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsAmazonPay>("setup_intents::SetupIntentPaymentMethodOptionsAmazonPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsAmazonPayUnion>("setup_intents::SetupIntentPaymentMethodOptionsAmazonPayUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsBacsDebit>("setup_intents::SetupIntentPaymentMethodOptionsBacsDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsBacsDebitUnion>("setup_intents::SetupIntentPaymentMethodOptionsBacsDebitUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsBizum>("setup_intents::SetupIntentPaymentMethodOptionsBizum"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsBizumUnion>("setup_intents::SetupIntentPaymentMethodOptionsBizumUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsCard>("setup_intents::SetupIntentPaymentMethodOptionsCard"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsCardMandateOptions>("setup_intents::SetupIntentPaymentMethodOptionsCardMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsCardPresent>("setup_intents::SetupIntentPaymentMethodOptionsCardPresent"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsCardPresentUnion>("setup_intents::SetupIntentPaymentMethodOptionsCardPresentUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsCardUnion>("setup_intents::SetupIntentPaymentMethodOptionsCardUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsKlarna>("setup_intents::SetupIntentPaymentMethodOptionsKlarna"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsKlarnaUnion>("setup_intents::SetupIntentPaymentMethodOptionsKlarnaUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsLink>("setup_intents::SetupIntentPaymentMethodOptionsLink"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsLinkUnion>("setup_intents::SetupIntentPaymentMethodOptionsLinkUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit>("setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsAcssDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit>("setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsBacsDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsPayto>("setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsPayto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit>("setup_intents::SetupIntentPaymentMethodOptionsMandateOptionsSepaDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPaypal>("setup_intents::SetupIntentPaymentMethodOptionsPaypal"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPaypalUnion>("setup_intents::SetupIntentPaymentMethodOptionsPaypalUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPayto>("setup_intents::SetupIntentPaymentMethodOptionsPayto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPaytoUnion>("setup_intents::SetupIntentPaymentMethodOptionsPaytoUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPix>("setup_intents::SetupIntentPaymentMethodOptionsPix"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsPixUnion>("setup_intents::SetupIntentPaymentMethodOptionsPixUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsSepaDebit>("setup_intents::SetupIntentPaymentMethodOptionsSepaDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsSepaDebitUnion>("setup_intents::SetupIntentPaymentMethodOptionsSepaDebitUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsUpi>("setup_intents::SetupIntentPaymentMethodOptionsUpi"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsUpiUnion>("setup_intents::SetupIntentPaymentMethodOptionsUpiUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsUsBankAccount>("setup_intents::SetupIntentPaymentMethodOptionsUsBankAccount"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentPaymentMethodOptionsUsBankAccountUnion>("setup_intents::SetupIntentPaymentMethodOptionsUsBankAccountUnion"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentStatus>("setup_intents::SetupIntentStatus"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SetupIntentTypeSpecificPaymentMethodOptionsClient>("setup_intents::SetupIntentTypeSpecificPaymentMethodOptionsClient"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::SupportedType>("setup_intents::SupportedType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::TransactionType>("setup_intents::TransactionType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::Update>("setup_intents::Update"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::VerificationMethod>("setup_intents::VerificationMethod"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::VerifyMicrodeposits>("setup_intents::VerifyMicrodeposits"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AccountHolderType>("setup_intents::params::AccountHolderType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AccountSubcategory>("setup_intents::params::AccountSubcategory"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AccountType>("setup_intents::params::AccountType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AcssDebitMandateOptions>("setup_intents::params::AcssDebitMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Address>("setup_intents::params::Address"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Affirm>("setup_intents::params::Affirm"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AfterpayClearpay>("setup_intents::params::AfterpayClearpay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Alipay>("setup_intents::params::Alipay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AllowRedisplay>("setup_intents::params::AllowRedisplay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Alma>("setup_intents::params::Alma"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AmazonPay>("setup_intents::params::AmazonPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AmountIncludesIof>("setup_intents::params::AmountIncludesIof"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AresTransStatus>("setup_intents::params::AresTransStatus"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AuBecsDebit>("setup_intents::params::AuBecsDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::AutomaticPaymentMethods>("setup_intents::params::AutomaticPaymentMethods"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Bancontact>("setup_intents::params::Bancontact"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Billie>("setup_intents::params::Billie"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::BillingDetails>("setup_intents::params::BillingDetails"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Bizum>("setup_intents::params::Bizum"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Blik>("setup_intents::params::Blik"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Boleto>("setup_intents::params::Boleto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Card>("setup_intents::params::Card"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CardMandateOptions>("setup_intents::params::CardMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CardPresent>("setup_intents::params::CardPresent"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CartesBancaires>("setup_intents::params::CartesBancaires"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Cashapp>("setup_intents::params::Cashapp"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CbAvalgo>("setup_intents::params::CbAvalgo"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::ClientKey>("setup_intents::params::ClientKey"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::ClientKeyCustomerAcceptance>("setup_intents::params::ClientKeyCustomerAcceptance"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CollectionMethod>("setup_intents::params::CollectionMethod"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Country>("setup_intents::params::Country"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Crypto>("setup_intents::params::Crypto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CustomerAcceptanceOnline>("setup_intents::params::CustomerAcceptanceOnline"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::CustomerBalance>("setup_intents::params::CustomerBalance"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Dob>("setup_intents::params::Dob"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::ElectronicCommerceIndicator>("setup_intents::params::ElectronicCommerceIndicator"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Eps>("setup_intents::params::Eps"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::EpsBank>("setup_intents::params::EpsBank"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Filters>("setup_intents::params::Filters"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::FinancialConnections>("setup_intents::params::FinancialConnections"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Fpx>("setup_intents::params::Fpx"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::FpxBank>("setup_intents::params::FpxBank"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Funding>("setup_intents::params::Funding"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Giropay>("setup_intents::params::Giropay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Grabpay>("setup_intents::params::Grabpay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Ideal>("setup_intents::params::Ideal"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::IdealBank>("setup_intents::params::IdealBank"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::InteracPresent>("setup_intents::params::InteracPresent"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::KakaoPay>("setup_intents::params::KakaoPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Konbini>("setup_intents::params::Konbini"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::KrCard>("setup_intents::params::KrCard"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Link>("setup_intents::params::Link"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::MandateData>("setup_intents::params::MandateData"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::MandateDataCustomerAcceptance>("setup_intents::params::MandateDataCustomerAcceptance"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::MandateDataOnline>("setup_intents::params::MandateDataOnline"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::MandateDataType>("setup_intents::params::MandateDataType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::MbWay>("setup_intents::params::MbWay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Mobilepay>("setup_intents::params::Mobilepay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Multibanco>("setup_intents::params::Multibanco"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::NaverPay>("setup_intents::params::NaverPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::NetworkOptions>("setup_intents::params::NetworkOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Networks>("setup_intents::params::Networks"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::NextBilling>("setup_intents::params::NextBilling"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::NzBankAccount>("setup_intents::params::NzBankAccount"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Offline>("setup_intents::params::Offline"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::OnDemand>("setup_intents::params::OnDemand"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Oxxo>("setup_intents::params::Oxxo"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::P24>("setup_intents::params::P24"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::P24Bank>("setup_intents::params::P24Bank"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PayByBank>("setup_intents::params::PayByBank"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Payco>("setup_intents::params::Payco"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodData>("setup_intents::params::PaymentMethodData"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataAcssDebit>("setup_intents::params::PaymentMethodDataAcssDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataBacsDebit>("setup_intents::params::PaymentMethodDataBacsDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataKlarna>("setup_intents::params::PaymentMethodDataKlarna"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataPaypal>("setup_intents::params::PaymentMethodDataPaypal"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataPayto>("setup_intents::params::PaymentMethodDataPayto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataPix>("setup_intents::params::PaymentMethodDataPix"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataSepaDebit>("setup_intents::params::PaymentMethodDataSepaDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataType>("setup_intents::params::PaymentMethodDataType"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataUpi>("setup_intents::params::PaymentMethodDataUpi"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodDataUsBankAccount>("setup_intents::params::PaymentMethodDataUsBankAccount"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptions>("setup_intents::params::PaymentMethodOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsAcssDebit>("setup_intents::params::PaymentMethodOptionsAcssDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsBacsDebit>("setup_intents::params::PaymentMethodOptionsBacsDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsKlarna>("setup_intents::params::PaymentMethodOptionsKlarna"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsMandateOptions>("setup_intents::params::PaymentMethodOptionsMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsPaypal>("setup_intents::params::PaymentMethodOptionsPaypal"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsPayto>("setup_intents::params::PaymentMethodOptionsPayto"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsPix>("setup_intents::params::PaymentMethodOptionsPix"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsSepaDebit>("setup_intents::params::PaymentMethodOptionsSepaDebit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsUpi>("setup_intents::params::PaymentMethodOptionsUpi"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaymentMethodOptionsUsBankAccount>("setup_intents::params::PaymentMethodOptionsUsBankAccount"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Paynow>("setup_intents::params::Paynow"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PaytoMandateOptions>("setup_intents::params::PaytoMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Permission>("setup_intents::params::Permission"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PixMandateOptions>("setup_intents::params::PixMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PixMandateOptionsPaymentSchedule>("setup_intents::params::PixMandateOptionsPaymentSchedule"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PreferredLocale>("setup_intents::params::PreferredLocale"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Prefetch>("setup_intents::params::Prefetch"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Promptpay>("setup_intents::params::Promptpay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::PurchaseInterval>("setup_intents::params::PurchaseInterval"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::RadarOptions>("setup_intents::params::RadarOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Requested>("setup_intents::params::Requested"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::RevolutPay>("setup_intents::params::RevolutPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::SamsungPay>("setup_intents::params::SamsungPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Satispay>("setup_intents::params::Satispay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Scalapay>("setup_intents::params::Scalapay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::SecretKey>("setup_intents::params::SecretKey"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::SetupFutureUsage>("setup_intents::params::SetupFutureUsage"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::SingleUse>("setup_intents::params::SingleUse"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Sofort>("setup_intents::params::Sofort"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Subscription>("setup_intents::params::Subscription"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Sunbit>("setup_intents::params::Sunbit"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Swish>("setup_intents::params::Swish"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::ThreeDSecure>("setup_intents::params::ThreeDSecure"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Twint>("setup_intents::params::Twint"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::UpiMandateOptions>("setup_intents::params::UpiMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::UsBankAccountMandateOptions>("setup_intents::params::UsBankAccountMandateOptions"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Usage>("setup_intents::params::Usage"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Version>("setup_intents::params::Version"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::WechatPay>("setup_intents::params::WechatPay"),
    #[cfg(feature = "setup_intents")]
    AnyType::of::<crate::setup_intents::params::Zip>("setup_intents::params::Zip"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::Create>("shipping_rates::Create"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::List>("shipping_rates::List"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::Retrieve>("shipping_rates::Retrieve"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::ShippingRate>("shipping_rates::ShippingRate"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::ShippingRateCurrencyOption>("shipping_rates::ShippingRateCurrencyOption"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::ShippingRateDeliveryEstimate>("shipping_rates::ShippingRateDeliveryEstimate"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::ShippingRateDeliveryEstimateBound>("shipping_rates::ShippingRateDeliveryEstimateBound"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::ShippingRateFixedAmount>("shipping_rates::ShippingRateFixedAmount"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::TaxBehavior>("shipping_rates::TaxBehavior"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::Unit>("shipping_rates::Unit"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::Update>("shipping_rates::Update"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::CreateCurrencyOption>("shipping_rates::params::CreateCurrencyOption"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::CreateFixedAmount>("shipping_rates::params::CreateFixedAmount"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::DeliveryEstimate>("shipping_rates::params::DeliveryEstimate"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::DeliveryEstimateBound>("shipping_rates::params::DeliveryEstimateBound"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::ShippingRateType>("shipping_rates::params::ShippingRateType"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::UpdateCurrencyOption>("shipping_rates::params::UpdateCurrencyOption"),
    #[cfg(feature = "shipping_rates")]
    AnyType::of::<crate::shipping_rates::params::UpdateFixedAmount>("shipping_rates::params::UpdateFixedAmount"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::ApiQuery>("sigma::ApiQuery"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::ScheduledQueryRun>("sigma::ScheduledQueryRun"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::ScheduledQueryRunError>("sigma::ScheduledQueryRunError"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::saved_queries::Update>("sigma::saved_queries::Update"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::scheduled_query_runs::List>("sigma::scheduled_query_runs::List"),
    #[cfg(feature = "sigma")]
    AnyType::of::<crate::sigma::scheduled_query_runs::Retrieve>("sigma::scheduled_query_runs::Retrieve"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::Create>("sources::Create"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::Detach>("sources::Detach"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::Retrieve>("sources::Retrieve"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::Source>("sources::Source"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceAllowRedisplay>("sources::SourceAllowRedisplay"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceCodeVerificationFlow>("sources::SourceCodeVerificationFlow"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceMandateNotification>("sources::SourceMandateNotification"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceMandateNotificationAcssDebitData>("sources::SourceMandateNotificationAcssDebitData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceMandateNotificationBacsDebitData>("sources::SourceMandateNotificationBacsDebitData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceMandateNotificationSepaDebitData>("sources::SourceMandateNotificationSepaDebitData"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceOrder>("sources::SourceOrder"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceOrderItem>("sources::SourceOrderItem"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceOwner>("sources::SourceOwner"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceReceiverFlow>("sources::SourceReceiverFlow"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceRedirectFlow>("sources::SourceRedirectFlow"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceResponse>("sources::SourceResponse"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransaction>("sources::SourceTransaction"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransactionAchCreditTransferData>("sources::SourceTransactionAchCreditTransferData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransactionChfCreditTransferData>("sources::SourceTransactionChfCreditTransferData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransactionGbpCreditTransferData>("sources::SourceTransactionGbpCreditTransferData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransactionPaperCheckData>("sources::SourceTransactionPaperCheckData"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::SourceTransactionSepaCreditTransferData>("sources::SourceTransactionSepaCreditTransferData"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceType>("sources::SourceType"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeAchCreditTransfer>("sources::SourceTypeAchCreditTransfer"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeAchDebit>("sources::SourceTypeAchDebit"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeAcssDebit>("sources::SourceTypeAcssDebit"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeAlipay>("sources::SourceTypeAlipay"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeAuBecsDebit>("sources::SourceTypeAuBecsDebit"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeBancontact>("sources::SourceTypeBancontact"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeCard>("sources::SourceTypeCard"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeCardPresent>("sources::SourceTypeCardPresent"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeEps>("sources::SourceTypeEps"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeGiropay>("sources::SourceTypeGiropay"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeIdeal>("sources::SourceTypeIdeal"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeKlarna>("sources::SourceTypeKlarna"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeMultibanco>("sources::SourceTypeMultibanco"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeP24>("sources::SourceTypeP24"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeSepaDebit>("sources::SourceTypeSepaDebit"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeSofort>("sources::SourceTypeSofort"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeThreeDSecure>("sources::SourceTypeThreeDSecure"),
    #[cfg(any(feature = "customers", feature = "sources"))]
    AnyType::of::<crate::sources::SourceTypeWechat>("sources::SourceTypeWechat"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::Update>("sources::Update"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::Verify>("sources::Verify"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::mandate_notifications::Retrieve>("sources::mandate_notifications::Retrieve"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Acceptance>("sources::params::Acceptance"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::AcceptanceStatus>("sources::params::AcceptanceStatus"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::AcceptanceType>("sources::params::AcceptanceType"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::CreateSourceOrder>("sources::params::CreateSourceOrder"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Flow>("sources::params::Flow"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Interval>("sources::params::Interval"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Item>("sources::params::Item"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::ItemType>("sources::params::ItemType"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Mandate>("sources::params::Mandate"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::NotificationMethod>("sources::params::NotificationMethod"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Offline>("sources::params::Offline"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Online>("sources::params::Online"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Owner>("sources::params::Owner"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::OwnerAddress>("sources::params::OwnerAddress"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Receiver>("sources::params::Receiver"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Redirect>("sources::params::Redirect"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::RefundAttributesMethod>("sources::params::RefundAttributesMethod"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Shipping>("sources::params::Shipping"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::ShippingAddress>("sources::params::ShippingAddress"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::UpdateSourceOrder>("sources::params::UpdateSourceOrder"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::params::Usage>("sources::params::Usage"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::transactions::List>("sources::transactions::List"),
    #[cfg(feature = "sources")]
    AnyType::of::<crate::sources::transactions::Retrieve>("sources::transactions::Retrieve"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::Create>("subscription_items::Create"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::Delete>("subscription_items::Delete"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::DeletedSubscriptionItem>("subscription_items::DeletedSubscriptionItem"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::List>("subscription_items::List"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::Retrieve>("subscription_items::Retrieve"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::SubscriptionItem>("subscription_items::SubscriptionItem"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::Update>("subscription_items::Update"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::BillingThresholds>("subscription_items::params::BillingThresholds"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::Discount>("subscription_items::params::Discount"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::Interval>("subscription_items::params::Interval"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::PaymentBehavior>("subscription_items::params::PaymentBehavior"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::PriceData>("subscription_items::params::PriceData"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::ProrationBehavior>("subscription_items::params::ProrationBehavior"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::Recurring>("subscription_items::params::Recurring"),
    #[cfg(feature = "subscription_items")]
    AnyType::of::<crate::subscription_items::params::TaxBehavior>("subscription_items::params::TaxBehavior"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::BillingCycleAnchor>("subscription_schedules::BillingCycleAnchor"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::Cancel>("subscription_schedules::Cancel"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::CollectionMethod>("subscription_schedules::CollectionMethod"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::Create>("subscription_schedules::Create"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::DisabledReason>("subscription_schedules::DisabledReason"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::DiscountStackableDiscountWithDiscountEnd>("subscription_schedules::DiscountStackableDiscountWithDiscountEnd"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::EndBehavior>("subscription_schedules::EndBehavior"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::EndType>("subscription_schedules::EndType"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::InvoiceSettingSubscriptionSchedulePhaseSetting>("subscription_schedules::InvoiceSettingSubscriptionSchedulePhaseSetting"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::InvoiceSettingSubscriptionScheduleSetting>("subscription_schedules::InvoiceSettingSubscriptionScheduleSetting"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::List>("subscription_schedules::List"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::ProrationBehavior>("subscription_schedules::ProrationBehavior"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::Release>("subscription_schedules::Release"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::Retrieve>("subscription_schedules::Retrieve"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SchedulesPhaseAutomaticTax>("subscription_schedules::SchedulesPhaseAutomaticTax"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::StackableDiscountWithDiscountSettings>("subscription_schedules::StackableDiscountWithDiscountSettings"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::StartType>("subscription_schedules::StartType"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionSchedule>("subscription_schedules::SubscriptionSchedule"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleAddInvoiceItem>("subscription_schedules::SubscriptionScheduleAddInvoiceItem"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleAddInvoiceItemPeriod>("subscription_schedules::SubscriptionScheduleAddInvoiceItemPeriod"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleConfigurationItem>("subscription_schedules::SubscriptionScheduleConfigurationItem"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleCurrentPhase>("subscription_schedules::SubscriptionScheduleCurrentPhase"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleDefaultSettings>("subscription_schedules::SubscriptionScheduleDefaultSettings"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleDefaultSettingsAutomaticTax>("subscription_schedules::SubscriptionScheduleDefaultSettingsAutomaticTax"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEnd>("subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEnd"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStart>("subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStart"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionSchedulePhaseConfiguration>("subscription_schedules::SubscriptionSchedulePhaseConfiguration"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionSchedulePhaseConfigurationDiscount>("subscription_schedules::SubscriptionSchedulePhaseConfigurationDiscount"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::SubscriptionScheduleStatus>("subscription_schedules::SubscriptionScheduleStatus"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::Update>("subscription_schedules::Update"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::AddInvoiceItem>("subscription_schedules::params::AddInvoiceItem"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::AddInvoiceItemDiscount>("subscription_schedules::params::AddInvoiceItemDiscount"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::AddInvoiceItemPriceData>("subscription_schedules::params::AddInvoiceItemPriceData"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::AutomaticTax>("subscription_schedules::params::AutomaticTax"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::BillingMode>("subscription_schedules::params::BillingMode"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::BillingModeType>("subscription_schedules::params::BillingModeType"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::CreatePhase>("subscription_schedules::params::CreatePhase"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::DefaultSettings>("subscription_schedules::params::DefaultSettings"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::DefaultSettingsBillingThresholds>("subscription_schedules::params::DefaultSettingsBillingThresholds"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::DefaultSettingsInvoiceSettings>("subscription_schedules::params::DefaultSettingsInvoiceSettings"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Duration>("subscription_schedules::params::Duration"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::End>("subscription_schedules::params::End"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::EndDate>("subscription_schedules::params::EndDate"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Flexible>("subscription_schedules::params::Flexible"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Interval>("subscription_schedules::params::Interval"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Item>("subscription_schedules::params::Item"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::ItemBillingThresholds>("subscription_schedules::params::ItemBillingThresholds"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::ItemPriceData>("subscription_schedules::params::ItemPriceData"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Period>("subscription_schedules::params::Period"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::PhaseDiscount>("subscription_schedules::params::PhaseDiscount"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::PhaseInvoiceSettings>("subscription_schedules::params::PhaseInvoiceSettings"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::ProrationDiscounts>("subscription_schedules::params::ProrationDiscounts"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Recurring>("subscription_schedules::params::Recurring"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::Start>("subscription_schedules::params::Start"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::StartDate>("subscription_schedules::params::StartDate"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::TaxBehavior>("subscription_schedules::params::TaxBehavior"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::TransferData>("subscription_schedules::params::TransferData"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::TrialEnd>("subscription_schedules::params::TrialEnd"),
    #[cfg(feature = "subscription_schedules")]
    AnyType::of::<crate::subscription_schedules::params::UpdatePhase>("subscription_schedules::params::UpdatePhase"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::AmountIncludesIof>("subscriptions::AmountIncludesIof"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::AmountType>("subscriptions::AmountType"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::BillUntilType>("subscriptions::BillUntilType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Cancel>("subscriptions::Cancel"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::CancellationDetails>("subscriptions::CancellationDetails"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::CancellationDetailsFeedback>("subscriptions::CancellationDetailsFeedback"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::CancellationDetailsReason>("subscriptions::CancellationDetailsReason"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::CardNetwork>("subscriptions::CardNetwork"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::CollectionMethod>("subscriptions::CollectionMethod"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Create>("subscriptions::Create"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::DeleteDiscount>("subscriptions::DeleteDiscount"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::Interval>("subscriptions::Interval"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::InvoiceMandateOptionsCard>("subscriptions::InvoiceMandateOptionsCard"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::List>("subscriptions::List"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Migrate>("subscriptions::Migrate"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::MissingPaymentMethod>("subscriptions::MissingPaymentMethod"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::PauseCollectionBehavior>("subscriptions::PauseCollectionBehavior"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::PaymentMethodType>("subscriptions::PaymentMethodType"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::PaymentSchedule>("subscriptions::PaymentSchedule"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::RequestThreeDSecure>("subscriptions::RequestThreeDSecure"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Resume>("subscriptions::Resume"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Retrieve>("subscriptions::Retrieve"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SaveDefaultPaymentMethod>("subscriptions::SaveDefaultPaymentMethod"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Search>("subscriptions::Search"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::Subscription>("subscriptions::Subscription"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionAutomaticTax>("subscriptions::SubscriptionAutomaticTax"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionAutomaticTaxDisabledReason>("subscriptions::SubscriptionAutomaticTaxDisabledReason"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionBillingCycleAnchorConfig>("subscriptions::SubscriptionBillingCycleAnchorConfig"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionBillingSchedules>("subscriptions::SubscriptionBillingSchedules"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionBillingSchedulesAppliesTo>("subscriptions::SubscriptionBillingSchedulesAppliesTo"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionBillingSchedulesBillUntil>("subscriptions::SubscriptionBillingSchedulesBillUntil"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionBillingSchedulesBillUntilDuration>("subscriptions::SubscriptionBillingSchedulesBillUntilDuration"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionDefaultSource>("subscriptions::SubscriptionDefaultSource"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionInvoiceSettings>("subscriptions::SubscriptionInvoiceSettings"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPauseCollection>("subscriptions::SubscriptionPauseCollection"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPaymentMethodOptions>("subscriptions::SubscriptionPaymentMethodOptions"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPaymentMethodOptionsCard>("subscriptions::SubscriptionPaymentMethodOptionsCard"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPaymentMethodOptionsMandateOptionsPix>("subscriptions::SubscriptionPaymentMethodOptionsMandateOptionsPix"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPaymentMethodOptionsPix>("subscriptions::SubscriptionPaymentMethodOptionsPix"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPaymentSettings>("subscriptions::SubscriptionPaymentSettings"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPendingInvoiceItemInterval>("subscriptions::SubscriptionPendingInvoiceItemInterval"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPendingUpdate>("subscriptions::SubscriptionPendingUpdate"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionPresentmentDetails>("subscriptions::SubscriptionPresentmentDetails"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionStatus>("subscriptions::SubscriptionStatus"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionTrialSettings>("subscriptions::SubscriptionTrialSettings"),
    #[cfg(any(feature = "customers", feature = "subscriptions"))]
    AnyType::of::<crate::subscriptions::SubscriptionTrialSettingsEndBehavior>("subscriptions::SubscriptionTrialSettingsEndBehavior"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::Update>("subscriptions::Update"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AccountSubcategory>("subscriptions::params::AccountSubcategory"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AcssDebit>("subscriptions::params::AcssDebit"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AcssDebitMandateOptions>("subscriptions::params::AcssDebitMandateOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AddInvoiceItem>("subscriptions::params::AddInvoiceItem"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AddInvoiceItemPriceData>("subscriptions::params::AddInvoiceItemPriceData"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AppliesTo>("subscriptions::params::AppliesTo"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AppliesToType>("subscriptions::params::AppliesToType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::AutomaticTax>("subscriptions::params::AutomaticTax"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Bancontact>("subscriptions::params::Bancontact"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BankTransfer>("subscriptions::params::BankTransfer"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BillUntil>("subscriptions::params::BillUntil"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BillingCycleAnchor>("subscriptions::params::BillingCycleAnchor"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BillingCycleAnchorConfig>("subscriptions::params::BillingCycleAnchorConfig"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BillingModeType>("subscriptions::params::BillingModeType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::BillingThresholds>("subscriptions::params::BillingThresholds"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CancelAt>("subscriptions::params::CancelAt"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CancellationDetails>("subscriptions::params::CancellationDetails"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Card>("subscriptions::params::Card"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CardMandateOptions>("subscriptions::params::CardMandateOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CreateBillingMode>("subscriptions::params::CreateBillingMode"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CreateBillingSchedule>("subscriptions::params::CreateBillingSchedule"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CreateItem>("subscriptions::params::CreateItem"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::CustomerBalance>("subscriptions::params::CustomerBalance"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Discount>("subscriptions::params::Discount"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Duration>("subscriptions::params::Duration"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::End>("subscriptions::params::End"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::EndBehavior>("subscriptions::params::EndBehavior"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::EndType>("subscriptions::params::EndType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::EuBankTransfer>("subscriptions::params::EuBankTransfer"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Filters>("subscriptions::params::Filters"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::FinancialConnections>("subscriptions::params::FinancialConnections"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Flexible>("subscriptions::params::Flexible"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::InvoiceSettings>("subscriptions::params::InvoiceSettings"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::ItemBillingThresholds>("subscriptions::params::ItemBillingThresholds"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::ItemPriceData>("subscriptions::params::ItemPriceData"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Konbini>("subscriptions::params::Konbini"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::ListAutomaticTax>("subscriptions::params::ListAutomaticTax"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::MigrateBillingMode>("subscriptions::params::MigrateBillingMode"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PauseCollection>("subscriptions::params::PauseCollection"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PaymentBehavior>("subscriptions::params::PaymentBehavior"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PaymentMethodOptions>("subscriptions::params::PaymentMethodOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PaymentSettings>("subscriptions::params::PaymentSettings"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Payto>("subscriptions::params::Payto"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PaytoMandateOptions>("subscriptions::params::PaytoMandateOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PendingInvoiceItemInterval>("subscriptions::params::PendingInvoiceItemInterval"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Period>("subscriptions::params::Period"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Permission>("subscriptions::params::Permission"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Pix>("subscriptions::params::Pix"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PixMandateOptions>("subscriptions::params::PixMandateOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::PreferredLanguage>("subscriptions::params::PreferredLanguage"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Prefetch>("subscriptions::params::Prefetch"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::ProrationBehavior>("subscriptions::params::ProrationBehavior"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::ProrationDiscounts>("subscriptions::params::ProrationDiscounts"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Purpose>("subscriptions::params::Purpose"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Recurring>("subscriptions::params::Recurring"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::SepaDebit>("subscriptions::params::SepaDebit"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Start>("subscriptions::params::Start"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::StartType>("subscriptions::params::StartType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::TaxBehavior>("subscriptions::params::TaxBehavior"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::TransactionType>("subscriptions::params::TransactionType"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::TransferData>("subscriptions::params::TransferData"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::TrialEnd>("subscriptions::params::TrialEnd"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::TrialSettings>("subscriptions::params::TrialSettings"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::UpdateBillingSchedule>("subscriptions::params::UpdateBillingSchedule"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::UpdateItem>("subscriptions::params::UpdateItem"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::Upi>("subscriptions::params::Upi"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::UpiMandateOptions>("subscriptions::params::UpiMandateOptions"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::UsBankAccount>("subscriptions::params::UsBankAccount"),
    #[cfg(feature = "subscriptions")]
    AnyType::of::<crate::subscriptions::params::VerificationMethod>("subscriptions::params::VerificationMethod"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AddressSource>("tax::AddressSource"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AeType>("tax::AeType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Association>("tax::Association"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AssociationTransactionAttempts>("tax::AssociationTransactionAttempts"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AssociationTransactionAttemptsCommitted>("tax::AssociationTransactionAttemptsCommitted"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AssociationTransactionAttemptsErrored>("tax::AssociationTransactionAttemptsErrored"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AssociationTransactionAttemptsErroredReason>("tax::AssociationTransactionAttemptsErroredReason"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::AtType>("tax::AtType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Breakdown>("tax::Breakdown"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Calculation>("tax::Calculation"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::CalculationLineItem>("tax::CalculationLineItem"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::CalculationShippingCost>("tax::CalculationShippingCost"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::CustomerDetails>("tax::CustomerDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::CustomerDetailsTaxId>("tax::CustomerDetailsTaxId"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::ElectionType>("tax::ElectionType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Jurisdiction>("tax::Jurisdiction"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::JurisdictionLevel>("tax::JurisdictionLevel"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::LineItemTaxBreakdown>("tax::LineItemTaxBreakdown"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::LineItemTaxBreakdownSourcing>("tax::LineItemTaxBreakdownSourcing"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::LineItemTaxRateDetails>("tax::LineItemTaxRateDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::PlaceOfSupplyScheme>("tax::PlaceOfSupplyScheme"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::PostalAddress>("tax::PostalAddress"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RateDetails>("tax::RateDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RateDetailsRateType>("tax::RateDetailsRateType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Registration>("tax::Registration"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptions>("tax::RegistrationCountryOptions"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsCaProvinceStandard>("tax::RegistrationCountryOptionsCaProvinceStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsCanada>("tax::RegistrationCountryOptionsCanada"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsDefault>("tax::RegistrationCountryOptionsDefault"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsDefaultInboundGoods>("tax::RegistrationCountryOptionsDefaultInboundGoods"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsDefaultStandard>("tax::RegistrationCountryOptionsDefaultStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsEuStandard>("tax::RegistrationCountryOptionsEuStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsEurope>("tax::RegistrationCountryOptionsEurope"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsSimplified>("tax::RegistrationCountryOptionsSimplified"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsThailand>("tax::RegistrationCountryOptionsThailand"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsUnitedStates>("tax::RegistrationCountryOptionsUnitedStates"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsUsLocalAmusementTax>("tax::RegistrationCountryOptionsUsLocalAmusementTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsUsLocalLeaseTax>("tax::RegistrationCountryOptionsUsLocalLeaseTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsUsStateSalesTax>("tax::RegistrationCountryOptionsUsStateSalesTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationCountryOptionsUsStateSalesTaxElection>("tax::RegistrationCountryOptionsUsStateSalesTaxElection"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::RegistrationStatus>("tax::RegistrationStatus"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Settings>("tax::Settings"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsDefaults>("tax::SettingsDefaults"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsDefaultsProvider>("tax::SettingsDefaultsProvider"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsHeadOffice>("tax::SettingsHeadOffice"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsStatus>("tax::SettingsStatus"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsStatusDetails>("tax::SettingsStatusDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsStatusDetailsActive>("tax::SettingsStatusDetailsActive"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::SettingsStatusDetailsPending>("tax::SettingsStatusDetailsPending"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::ShipFromDetails>("tax::ShipFromDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TaxBehavior>("tax::TaxBehavior"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TaxIdType>("tax::TaxIdType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TaxType>("tax::TaxType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TaxabilityOverride>("tax::TaxabilityOverride"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TaxabilityReason>("tax::TaxabilityReason"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::Transaction>("tax::Transaction"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TransactionLineItem>("tax::TransactionLineItem"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TransactionLineItemReversal>("tax::TransactionLineItemReversal"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TransactionReversal>("tax::TransactionReversal"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TransactionShippingCost>("tax::TransactionShippingCost"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::TransactionType>("tax::TransactionType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::UsType>("tax::UsType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::associations::Find>("tax::associations::Find"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::Create>("tax::calculations::Create"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::Retrieve>("tax::calculations::Retrieve"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::line_items::List>("tax::calculations::line_items::List"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::CustomerDetails>("tax::calculations::params::CustomerDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::CustomerDetailsAddress>("tax::calculations::params::CustomerDetailsAddress"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::LineItem>("tax::calculations::params::LineItem"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::ShipFromDetails>("tax::calculations::params::ShipFromDetails"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::ShipFromDetailsAddress>("tax::calculations::params::ShipFromDetailsAddress"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::ShippingCost>("tax::calculations::params::ShippingCost"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::calculations::params::TaxId>("tax::calculations::params::TaxId"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::Create>("tax::registrations::Create"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::List>("tax::registrations::List"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::Retrieve>("tax::registrations::Retrieve"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::Update>("tax::registrations::Update"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::ActiveFrom>("tax::registrations::params::ActiveFrom"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::AeStandard>("tax::registrations::params::AeStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::AtStandard>("tax::registrations::params::AtStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Ca>("tax::registrations::params::Ca"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::CountryOptions>("tax::registrations::params::CountryOptions"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::DefaultType>("tax::registrations::params::DefaultType"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Election>("tax::registrations::params::Election"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Europe>("tax::registrations::params::Europe"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::ExpiresAt>("tax::registrations::params::ExpiresAt"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::LocalAmusementTax>("tax::registrations::params::LocalAmusementTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::LocalLeaseTax>("tax::registrations::params::LocalLeaseTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::ProvinceStandard>("tax::registrations::params::ProvinceStandard"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Simplified>("tax::registrations::params::Simplified"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::StateSalesTax>("tax::registrations::params::StateSalesTax"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Th>("tax::registrations::params::Th"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::registrations::params::Us>("tax::registrations::params::Us"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::settings::Retrieve>("tax::settings::Retrieve"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::settings::Update>("tax::settings::Update"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::settings::params::Address>("tax::settings::params::Address"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::settings::params::Defaults>("tax::settings::params::Defaults"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::settings::params::HeadOffice>("tax::settings::params::HeadOffice"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::CreateFromCalculation>("tax::transactions::CreateFromCalculation"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::CreateReversal>("tax::transactions::CreateReversal"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::Retrieve>("tax::transactions::Retrieve"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::line_items::List>("tax::transactions::line_items::List"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::params::LineItem>("tax::transactions::params::LineItem"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::params::Mode>("tax::transactions::params::Mode"),
    #[cfg(feature = "tax")]
    AnyType::of::<crate::tax::transactions::params::ShippingCost>("tax::transactions::params::ShippingCost"),
    #[cfg(feature = "tax_codes")]
    AnyType::of::<crate::tax_codes::List>("tax_codes::List"),
    #[cfg(feature = "tax_codes")]
    AnyType::of::<crate::tax_codes::Retrieve>("tax_codes::Retrieve"),
    #[cfg(feature = "tax_codes")]
    AnyType::of::<crate::tax_codes::TaxCode>("tax_codes::TaxCode"),
    #[cfg(feature = "tax_ids")]
    AnyType::of::<crate::tax_ids::Create>("tax_ids::Create"),
    #[cfg(feature = "tax_ids")]
    AnyType::of::<crate::tax_ids::Delete>("tax_ids::Delete"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "subscription_schedules", feature = "subscriptions", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::DeletedTaxId>("tax_ids::DeletedTaxId"),
    #[cfg(feature = "tax_ids")]
    AnyType::of::<crate::tax_ids::List>("tax_ids::List"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::OwnerType>("tax_ids::OwnerType"),
    #[cfg(feature = "tax_ids")]
    AnyType::of::<crate::tax_ids::Retrieve>("tax_ids::Retrieve"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::TaxId>("tax_ids::TaxId"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::TaxIdOwner>("tax_ids::TaxIdOwner"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::TaxIdType>("tax_ids::TaxIdType"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::TaxIdVerification>("tax_ids::TaxIdVerification"),
    #[cfg(any(feature = "customers", feature = "tax_ids"))]
    AnyType::of::<crate::tax_ids::TaxIdVerificationStatus>("tax_ids::TaxIdVerificationStatus"),
    #[cfg(feature = "tax_ids")]
    AnyType::of::<crate::tax_ids::params::Owner>("tax_ids::params::Owner"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::Create>("tax_rates::Create"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::List>("tax_rates::List"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::Retrieve>("tax_rates::Retrieve"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::TaxRate>("tax_rates::TaxRate"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::TaxRateJurisdictionLevel>("tax_rates::TaxRateJurisdictionLevel"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::TaxRateType>("tax_rates::TaxRateType"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::TaxType>("tax_rates::TaxType"),
    #[cfg(feature = "tax_rates")]
    AnyType::of::<crate::tax_rates::Update>("tax_rates::Update"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ChoiceStyle>("terminal::ChoiceStyle"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::Configuration>("terminal::Configuration"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationCellularConfig>("terminal::ConfigurationCellularConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationCurrencySpecificConfig>("terminal::ConfigurationCurrencySpecificConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationDeviceTypeSpecificConfig>("terminal::ConfigurationDeviceTypeSpecificConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationEnterprisePeapWifi>("terminal::ConfigurationEnterprisePeapWifi"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationEnterpriseTlsWifi>("terminal::ConfigurationEnterpriseTlsWifi"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationOfflineConfig>("terminal::ConfigurationOfflineConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationOrDeleted>("terminal::ConfigurationOrDeleted"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationPersonalPskWifi>("terminal::ConfigurationPersonalPskWifi"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationRebootWindow>("terminal::ConfigurationRebootWindow"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationTipping>("terminal::ConfigurationTipping"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConfigurationWifiConfig>("terminal::ConfigurationWifiConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ConnectionToken>("terminal::ConnectionToken"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::DefaultValue>("terminal::DefaultValue"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::DeletedConfiguration>("terminal::DeletedConfiguration"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::DeletedLocation>("terminal::DeletedLocation"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::DeletedReader>("terminal::DeletedReader"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::DeviceType>("terminal::DeviceType"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::InputType>("terminal::InputType"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::Location>("terminal::Location"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::LocationOrDeleted>("terminal::LocationOrDeleted"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::OnboardingLink>("terminal::OnboardingLink"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::OnboardingLinkAppleTermsAndConditions>("terminal::OnboardingLinkAppleTermsAndConditions"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::OnboardingLinkOptions>("terminal::OnboardingLinkOptions"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::Reader>("terminal::Reader"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderAction>("terminal::ReaderAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderActionStatus>("terminal::ReaderActionStatus"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderActionType>("terminal::ReaderActionType"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderCart>("terminal::ReaderCart"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderChoice>("terminal::ReaderChoice"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderCollectConfig>("terminal::ReaderCollectConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderCollectInputsAction>("terminal::ReaderCollectInputsAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderCollectPaymentMethodAction>("terminal::ReaderCollectPaymentMethodAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderConfirmConfig>("terminal::ReaderConfirmConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderConfirmPaymentIntentAction>("terminal::ReaderConfirmPaymentIntentAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderCustomText>("terminal::ReaderCustomText"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderEmail>("terminal::ReaderEmail"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderFileMetadata>("terminal::ReaderFileMetadata"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderInput>("terminal::ReaderInput"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderLineItem>("terminal::ReaderLineItem"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderNumeric>("terminal::ReaderNumeric"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::ReaderOrDeleted>("terminal::ReaderOrDeleted"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderPhone>("terminal::ReaderPhone"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderPrintContent>("terminal::ReaderPrintContent"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderProcessConfig>("terminal::ReaderProcessConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderProcessPaymentIntentAction>("terminal::ReaderProcessPaymentIntentAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderProcessSetupConfig>("terminal::ReaderProcessSetupConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderProcessSetupIntentAction>("terminal::ReaderProcessSetupIntentAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderRefundPaymentAction>("terminal::ReaderRefundPaymentAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderRefundPaymentActionReason>("terminal::ReaderRefundPaymentActionReason"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderRefundPaymentConfig>("terminal::ReaderRefundPaymentConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderSelection>("terminal::ReaderSelection"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderSetReaderDisplayAction>("terminal::ReaderSetReaderDisplayAction"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderSignature>("terminal::ReaderSignature"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderStatus>("terminal::ReaderStatus"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderText>("terminal::ReaderText"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderTippingConfig>("terminal::ReaderTippingConfig"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderToggle>("terminal::ReaderToggle"),
    #[cfg(any(feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::terminal::ReaderToggleValue>("terminal::ReaderToggleValue"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::Refund>("terminal::Refund"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::WifiType>("terminal::WifiType"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::Create>("terminal::configurations::Create"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::Delete>("terminal::configurations::Delete"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::List>("terminal::configurations::List"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::Retrieve>("terminal::configurations::Retrieve"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::Update>("terminal::configurations::Update"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::BbposWisepad3>("terminal::configurations::params::BbposWisepad3"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::BbposWiseposE>("terminal::configurations::params::BbposWiseposE"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::Cellular>("terminal::configurations::params::Cellular"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::CurrencySpecificConfig>("terminal::configurations::params::CurrencySpecificConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::EnterpriseEapPeap>("terminal::configurations::params::EnterpriseEapPeap"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::EnterpriseEapTls>("terminal::configurations::params::EnterpriseEapTls"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::Offline>("terminal::configurations::params::Offline"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::PersonalPsk>("terminal::configurations::params::PersonalPsk"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::RebootWindow>("terminal::configurations::params::RebootWindow"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::StripeS700>("terminal::configurations::params::StripeS700"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::StripeS710>("terminal::configurations::params::StripeS710"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::Tipping>("terminal::configurations::params::Tipping"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::VerifoneM425>("terminal::configurations::params::VerifoneM425"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::VerifoneP400>("terminal::configurations::params::VerifoneP400"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::VerifoneP630>("terminal::configurations::params::VerifoneP630"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::VerifoneUx700>("terminal::configurations::params::VerifoneUx700"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::VerifoneV660p>("terminal::configurations::params::VerifoneV660p"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::configurations::params::Wifi>("terminal::configurations::params::Wifi"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::connection_tokens::Create>("terminal::connection_tokens::Create"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::Create>("terminal::locations::Create"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::Delete>("terminal::locations::Delete"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::List>("terminal::locations::List"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::Retrieve>("terminal::locations::Retrieve"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::Update>("terminal::locations::Update"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::params::AddressKana>("terminal::locations::params::AddressKana"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::params::AddressKanji>("terminal::locations::params::AddressKanji"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::params::CreateAddress>("terminal::locations::params::CreateAddress"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::locations::params::UpdateAddress>("terminal::locations::params::UpdateAddress"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::onboarding_links::Create>("terminal::onboarding_links::Create"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::onboarding_links::params::AppleTermsAndConditions>("terminal::onboarding_links::params::AppleTermsAndConditions"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::onboarding_links::params::LinkOptions>("terminal::onboarding_links::params::LinkOptions"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::onboarding_links::params::LinkType>("terminal::onboarding_links::params::LinkType"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::CancelAction>("terminal::readers::CancelAction"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::CollectInputs>("terminal::readers::CollectInputs"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::CollectPaymentMethod>("terminal::readers::CollectPaymentMethod"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::ConfirmPaymentIntent>("terminal::readers::ConfirmPaymentIntent"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::Create>("terminal::readers::Create"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::Delete>("terminal::readers::Delete"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::List>("terminal::readers::List"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::ProcessPaymentIntent>("terminal::readers::ProcessPaymentIntent"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::ProcessSetupIntent>("terminal::readers::ProcessSetupIntent"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::RefundPayment>("terminal::readers::RefundPayment"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::Retrieve>("terminal::readers::Retrieve"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::SetReaderDisplay>("terminal::readers::SetReaderDisplay"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::Update>("terminal::readers::Update"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::AllowRedisplay>("terminal::readers::params::AllowRedisplay"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Cart>("terminal::readers::params::Cart"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Choice>("terminal::readers::params::Choice"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::CollectConfig>("terminal::readers::params::CollectConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::ConfirmConfig>("terminal::readers::params::ConfirmConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::CustomText>("terminal::readers::params::CustomText"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Input>("terminal::readers::params::Input"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::LineItem>("terminal::readers::params::LineItem"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::ProcessPaymentIntentProcessConfig>("terminal::readers::params::ProcessPaymentIntentProcessConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::ProcessSetupIntentProcessConfig>("terminal::readers::params::ProcessSetupIntentProcessConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::RefundPaymentConfig>("terminal::readers::params::RefundPaymentConfig"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Selection>("terminal::readers::params::Selection"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::SetReaderDisplayType>("terminal::readers::params::SetReaderDisplayType"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Tipping>("terminal::readers::params::Tipping"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::readers::params::Toggle>("terminal::readers::params::Toggle"),
    #[cfg(feature = "terminal")]
    AnyType::of::<crate::terminal::refunds::Create>("terminal::refunds::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::BillingClockAdvancingStatusDetails>("test_helpers::BillingClockAdvancingStatusDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::BillingClockStatusDetails>("test_helpers::BillingClockStatusDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::DeletedTestClock>("test_helpers::DeletedTestClock"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::TestClock>("test_helpers::TestClock"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::TestClockStatus>("test_helpers::TestClockStatus"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::Create>("test_helpers::confirmation_tokens::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AccountHolderType>("test_helpers::confirmation_tokens::params::AccountHolderType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AccountType>("test_helpers::confirmation_tokens::params::AccountType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AcssDebit>("test_helpers::confirmation_tokens::params::AcssDebit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Affirm>("test_helpers::confirmation_tokens::params::Affirm"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AfterpayClearpay>("test_helpers::confirmation_tokens::params::AfterpayClearpay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Alipay>("test_helpers::confirmation_tokens::params::Alipay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AllowRedisplay>("test_helpers::confirmation_tokens::params::AllowRedisplay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Alma>("test_helpers::confirmation_tokens::params::Alma"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AmazonPay>("test_helpers::confirmation_tokens::params::AmazonPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AmountType>("test_helpers::confirmation_tokens::params::AmountType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::AuBecsDebit>("test_helpers::confirmation_tokens::params::AuBecsDebit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::BacsDebit>("test_helpers::confirmation_tokens::params::BacsDebit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Bancontact>("test_helpers::confirmation_tokens::params::Bancontact"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Billie>("test_helpers::confirmation_tokens::params::Billie"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::BillingDetails>("test_helpers::confirmation_tokens::params::BillingDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::BillingDetailsAddress>("test_helpers::confirmation_tokens::params::BillingDetailsAddress"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Bizum>("test_helpers::confirmation_tokens::params::Bizum"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Blik>("test_helpers::confirmation_tokens::params::Blik"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Boleto>("test_helpers::confirmation_tokens::params::Boleto"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Card>("test_helpers::confirmation_tokens::params::Card"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Cashapp>("test_helpers::confirmation_tokens::params::Cashapp"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Country>("test_helpers::confirmation_tokens::params::Country"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Crypto>("test_helpers::confirmation_tokens::params::Crypto"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::CustomerBalance>("test_helpers::confirmation_tokens::params::CustomerBalance"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Dob>("test_helpers::confirmation_tokens::params::Dob"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Eps>("test_helpers::confirmation_tokens::params::Eps"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::EpsBank>("test_helpers::confirmation_tokens::params::EpsBank"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Fpx>("test_helpers::confirmation_tokens::params::Fpx"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::FpxBank>("test_helpers::confirmation_tokens::params::FpxBank"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Funding>("test_helpers::confirmation_tokens::params::Funding"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Giropay>("test_helpers::confirmation_tokens::params::Giropay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Grabpay>("test_helpers::confirmation_tokens::params::Grabpay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Ideal>("test_helpers::confirmation_tokens::params::Ideal"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::IdealBank>("test_helpers::confirmation_tokens::params::IdealBank"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Installments>("test_helpers::confirmation_tokens::params::Installments"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::InteracPresent>("test_helpers::confirmation_tokens::params::InteracPresent"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Interval>("test_helpers::confirmation_tokens::params::Interval"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::KakaoPay>("test_helpers::confirmation_tokens::params::KakaoPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Klarna>("test_helpers::confirmation_tokens::params::Klarna"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Konbini>("test_helpers::confirmation_tokens::params::Konbini"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::KrCard>("test_helpers::confirmation_tokens::params::KrCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Link>("test_helpers::confirmation_tokens::params::Link"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::MandateOptions>("test_helpers::confirmation_tokens::params::MandateOptions"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::MbWay>("test_helpers::confirmation_tokens::params::MbWay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Mobilepay>("test_helpers::confirmation_tokens::params::Mobilepay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Multibanco>("test_helpers::confirmation_tokens::params::Multibanco"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::NaverPay>("test_helpers::confirmation_tokens::params::NaverPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::NzBankAccount>("test_helpers::confirmation_tokens::params::NzBankAccount"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Oxxo>("test_helpers::confirmation_tokens::params::Oxxo"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::P24>("test_helpers::confirmation_tokens::params::P24"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::P24Bank>("test_helpers::confirmation_tokens::params::P24Bank"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::PayByBank>("test_helpers::confirmation_tokens::params::PayByBank"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Payco>("test_helpers::confirmation_tokens::params::Payco"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::PaymentMethodData>("test_helpers::confirmation_tokens::params::PaymentMethodData"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::PaymentMethodOptions>("test_helpers::confirmation_tokens::params::PaymentMethodOptions"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Paynow>("test_helpers::confirmation_tokens::params::Paynow"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Paypal>("test_helpers::confirmation_tokens::params::Paypal"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Payto>("test_helpers::confirmation_tokens::params::Payto"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Pix>("test_helpers::confirmation_tokens::params::Pix"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Plan>("test_helpers::confirmation_tokens::params::Plan"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::PlanType>("test_helpers::confirmation_tokens::params::PlanType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Promptpay>("test_helpers::confirmation_tokens::params::Promptpay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::RadarOptions>("test_helpers::confirmation_tokens::params::RadarOptions"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::RevolutPay>("test_helpers::confirmation_tokens::params::RevolutPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::SamsungPay>("test_helpers::confirmation_tokens::params::SamsungPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Satispay>("test_helpers::confirmation_tokens::params::Satispay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Scalapay>("test_helpers::confirmation_tokens::params::Scalapay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::SepaDebit>("test_helpers::confirmation_tokens::params::SepaDebit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::SetupFutureUsage>("test_helpers::confirmation_tokens::params::SetupFutureUsage"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Shipping>("test_helpers::confirmation_tokens::params::Shipping"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::ShippingAddress>("test_helpers::confirmation_tokens::params::ShippingAddress"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Sofort>("test_helpers::confirmation_tokens::params::Sofort"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Sunbit>("test_helpers::confirmation_tokens::params::Sunbit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Swish>("test_helpers::confirmation_tokens::params::Swish"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Twint>("test_helpers::confirmation_tokens::params::Twint"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Upi>("test_helpers::confirmation_tokens::params::Upi"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::UsBankAccount>("test_helpers::confirmation_tokens::params::UsBankAccount"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::WechatPay>("test_helpers::confirmation_tokens::params::WechatPay"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::confirmation_tokens::params::Zip>("test_helpers::confirmation_tokens::params::Zip"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::customers::FundCashBalance>("test_helpers::customers::FundCashBalance"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Capture>("test_helpers::issuing::authorizations::Capture"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Create>("test_helpers::issuing::authorizations::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Expire>("test_helpers::issuing::authorizations::Expire"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::FinalizeAmount>("test_helpers::issuing::authorizations::FinalizeAmount"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Increment>("test_helpers::issuing::authorizations::Increment"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Respond>("test_helpers::issuing::authorizations::Respond"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::Reverse>("test_helpers::issuing::authorizations::Reverse"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AddressLine1Check>("test_helpers::issuing::authorizations::params::AddressLine1Check"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AddressPostalCodeCheck>("test_helpers::issuing::authorizations::params::AddressPostalCodeCheck"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AmountDetails>("test_helpers::issuing::authorizations::params::AmountDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AuthenticationExemption>("test_helpers::issuing::authorizations::params::AuthenticationExemption"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AuthenticationExemptionType>("test_helpers::issuing::authorizations::params::AuthenticationExemptionType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::AuthorizationMethod>("test_helpers::issuing::authorizations::params::AuthorizationMethod"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::CardTestingRisk>("test_helpers::issuing::authorizations::params::CardTestingRisk"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::ClaimedBy>("test_helpers::issuing::authorizations::params::ClaimedBy"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::CreateFleet>("test_helpers::issuing::authorizations::params::CreateFleet"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::CvcCheck>("test_helpers::issuing::authorizations::params::CvcCheck"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::ExpiryCheck>("test_helpers::issuing::authorizations::params::ExpiryCheck"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::FraudDisputabilityLikelihood>("test_helpers::issuing::authorizations::params::FraudDisputabilityLikelihood"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::FraudRisk>("test_helpers::issuing::authorizations::params::FraudRisk"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::Level>("test_helpers::issuing::authorizations::params::Level"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::MerchantDisputeRisk>("test_helpers::issuing::authorizations::params::MerchantDisputeRisk"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::NetworkData>("test_helpers::issuing::authorizations::params::NetworkData"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::ResultType>("test_helpers::issuing::authorizations::params::ResultType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::RiskAssessment>("test_helpers::issuing::authorizations::params::RiskAssessment"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::ThreeDSecure>("test_helpers::issuing::authorizations::params::ThreeDSecure"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::VerificationData>("test_helpers::issuing::authorizations::params::VerificationData"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::authorizations::params::Wallet>("test_helpers::issuing::authorizations::params::Wallet"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::cards::DeliverCard>("test_helpers::issuing::cards::DeliverCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::cards::FailCard>("test_helpers::issuing::cards::FailCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::cards::ReturnCard>("test_helpers::issuing::cards::ReturnCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::cards::ShipCard>("test_helpers::issuing::cards::ShipCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::cards::SubmitCard>("test_helpers::issuing::cards::SubmitCard"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::CardholderPromptData>("test_helpers::issuing::params::CardholderPromptData"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Category>("test_helpers::issuing::params::Category"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Fleet>("test_helpers::issuing::params::Fleet"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Flight>("test_helpers::issuing::params::Flight"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Fuel>("test_helpers::issuing::params::Fuel"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::FuelType>("test_helpers::issuing::params::FuelType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Lodging>("test_helpers::issuing::params::Lodging"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::MerchantData>("test_helpers::issuing::params::MerchantData"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::NonFuel>("test_helpers::issuing::params::NonFuel"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::PurchaseDetails>("test_helpers::issuing::params::PurchaseDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::PurchaseType>("test_helpers::issuing::params::PurchaseType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Receipt>("test_helpers::issuing::params::Receipt"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::ReportedBreakdown>("test_helpers::issuing::params::ReportedBreakdown"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::ReportedBreakdownFuel>("test_helpers::issuing::params::ReportedBreakdownFuel"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Segment>("test_helpers::issuing::params::Segment"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::ServiceType>("test_helpers::issuing::params::ServiceType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Tax>("test_helpers::issuing::params::Tax"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::params::Unit>("test_helpers::issuing::params::Unit"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::Activate>("test_helpers::issuing::personalization_designs::Activate"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::Deactivate>("test_helpers::issuing::personalization_designs::Deactivate"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::Reject>("test_helpers::issuing::personalization_designs::Reject"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::params::CardLogo>("test_helpers::issuing::personalization_designs::params::CardLogo"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::params::CarrierText>("test_helpers::issuing::personalization_designs::params::CarrierText"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::personalization_designs::params::RejectionReasons>("test_helpers::issuing::personalization_designs::params::RejectionReasons"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::settlements::Complete>("test_helpers::issuing::settlements::Complete"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::settlements::Create>("test_helpers::issuing::settlements::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::settlements::params::Network>("test_helpers::issuing::settlements::params::Network"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::transactions::CreateForceCapture>("test_helpers::issuing::transactions::CreateForceCapture"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::transactions::CreateUnlinkedRefund>("test_helpers::issuing::transactions::CreateUnlinkedRefund"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::issuing::transactions::Refund>("test_helpers::issuing::transactions::Refund"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::params::InitiatingPaymentMethodDetailsType>("test_helpers::params::InitiatingPaymentMethodDetailsType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::refunds::Expire>("test_helpers::refunds::Expire"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::PresentPaymentMethod>("test_helpers::terminal::readers::PresentPaymentMethod"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::SucceedInputCollection>("test_helpers::terminal::readers::SucceedInputCollection"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::TimeoutInputCollection>("test_helpers::terminal::readers::TimeoutInputCollection"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::params::Card>("test_helpers::terminal::readers::params::Card"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::params::CardPresent>("test_helpers::terminal::readers::params::CardPresent"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::params::InteracPresent>("test_helpers::terminal::readers::params::InteracPresent"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::params::PresentPaymentMethodType>("test_helpers::terminal::readers::params::PresentPaymentMethodType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::terminal::readers::params::SkipNonRequiredInputs>("test_helpers::terminal::readers::params::SkipNonRequiredInputs"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::test_clocks::Advance>("test_helpers::test_clocks::Advance"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::test_clocks::Create>("test_helpers::test_clocks::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::test_clocks::Delete>("test_helpers::test_clocks::Delete"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::test_clocks::List>("test_helpers::test_clocks::List"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::test_clocks::Retrieve>("test_helpers::test_clocks::Retrieve"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::inbound_transfers::Fail>("test_helpers::treasury::inbound_transfers::Fail"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::inbound_transfers::ReturnInboundTransfer>("test_helpers::treasury::inbound_transfers::ReturnInboundTransfer"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::inbound_transfers::Succeed>("test_helpers::treasury::inbound_transfers::Succeed"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::inbound_transfers::params::Code>("test_helpers::treasury::inbound_transfers::params::Code"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::inbound_transfers::params::FailureDetails>("test_helpers::treasury::inbound_transfers::params::FailureDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_payments::Fail>("test_helpers::treasury::outbound_payments::Fail"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_payments::Post>("test_helpers::treasury::outbound_payments::Post"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_payments::ReturnOutboundPayment>("test_helpers::treasury::outbound_payments::ReturnOutboundPayment"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_payments::Update>("test_helpers::treasury::outbound_payments::Update"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_transfers::Fail>("test_helpers::treasury::outbound_transfers::Fail"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_transfers::Post>("test_helpers::treasury::outbound_transfers::Post"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_transfers::ReturnOutboundTransfer>("test_helpers::treasury::outbound_transfers::ReturnOutboundTransfer"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::outbound_transfers::Update>("test_helpers::treasury::outbound_transfers::Update"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::Ach>("test_helpers::treasury::params::Ach"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::Code>("test_helpers::treasury::params::Code"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::InitiatingPaymentMethodDetails>("test_helpers::treasury::params::InitiatingPaymentMethodDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::Network>("test_helpers::treasury::params::Network"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::ReturnedDetails>("test_helpers::treasury::params::ReturnedDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::TrackingDetails>("test_helpers::treasury::params::TrackingDetails"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::TrackingDetailsType>("test_helpers::treasury::params::TrackingDetailsType"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::UsBankAccount>("test_helpers::treasury::params::UsBankAccount"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::params::UsDomesticWire>("test_helpers::treasury::params::UsDomesticWire"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::received_credits::Create>("test_helpers::treasury::received_credits::Create"),
    #[cfg(feature = "test_helpers")]
    AnyType::of::<crate::test_helpers::treasury::received_debits::Create>("test_helpers::treasury::received_debits::Create"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::Create>("tokens::Create"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::Retrieve>("tokens::Retrieve"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::Token>("tokens::Token"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Account>("tokens::params::Account"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AccountHolderType>("tokens::params::AccountHolderType"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AccountType>("tokens::params::AccountType"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AdditionalTosAcceptances>("tokens::params::AdditionalTosAcceptances"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AdditionalTosAcceptancesAccount>("tokens::params::AdditionalTosAcceptancesAccount"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AddressKana>("tokens::params::AddressKana"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::AddressKanji>("tokens::params::AddressKanji"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::BankAccount>("tokens::params::BankAccount"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::BusinessType>("tokens::params::BusinessType"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Card>("tokens::params::Card"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::CardDetails>("tokens::params::CardDetails"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Company>("tokens::params::Company"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::CompanyVerification>("tokens::params::CompanyVerification"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::CreateAddress>("tokens::params::CreateAddress"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::CreateDocuments>("tokens::params::CreateDocuments"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::CvcUpdate>("tokens::params::CvcUpdate"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::DirectorshipDeclaration>("tokens::params::DirectorshipDeclaration"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Dob>("tokens::params::Dob"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Document>("tokens::params::Document"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Ethnicity>("tokens::params::Ethnicity"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::EthnicityDetails>("tokens::params::EthnicityDetails"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Individual>("tokens::params::Individual"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::IndividualRelationship>("tokens::params::IndividualRelationship"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Networks>("tokens::params::Networks"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::OwnershipDeclaration>("tokens::params::OwnershipDeclaration"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::OwnershipExemptionReason>("tokens::params::OwnershipExemptionReason"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Person>("tokens::params::Person"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PersonAddress>("tokens::params::PersonAddress"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PersonDocuments>("tokens::params::PersonDocuments"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PersonRelationship>("tokens::params::PersonRelationship"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PersonVerification>("tokens::params::PersonVerification"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PersonVerificationDocument>("tokens::params::PersonVerificationDocument"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Pii>("tokens::params::Pii"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::PoliticalExposure>("tokens::params::PoliticalExposure"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Preferred>("tokens::params::Preferred"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Race>("tokens::params::Race"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::RaceDetails>("tokens::params::RaceDetails"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::RegistrationDate>("tokens::params::RegistrationDate"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::RepresentativeDeclaration>("tokens::params::RepresentativeDeclaration"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::Structure>("tokens::params::Structure"),
    #[cfg(feature = "tokens")]
    AnyType::of::<crate::tokens::params::UsCfpbData>("tokens::params::UsCfpbData"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::Cancel>("topups::Cancel"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::Create>("topups::Create"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::List>("topups::List"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::Retrieve>("topups::Retrieve"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::Topup>("topups::Topup"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::TopupStatus>("topups::TopupStatus"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::Update>("topups::Update"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::params::AmountFilter>("topups::params::AmountFilter"),
    #[cfg(feature = "topups")]
    AnyType::of::<crate::topups::params::AmountRange>("topups::params::AmountRange"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::Create>("transfers::Create"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::List>("transfers::List"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::Retrieve>("transfers::Retrieve"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::Transfer>("transfers::Transfer"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::TransferReversal>("transfers::TransferReversal"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::Update>("transfers::Update"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::params::SourceType>("transfers::params::SourceType"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::reversals::Create>("transfers::reversals::Create"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::reversals::List>("transfers::reversals::List"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::reversals::Retrieve>("transfers::reversals::Retrieve"),
    #[cfg(feature = "transfers")]
    AnyType::of::<crate::transfers::reversals::Update>("transfers::reversals::Update"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::AccountHolderType>("treasury::AccountHolderType"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::AccountType>("treasury::AccountType"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::BillingDetails>("treasury::BillingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::Code>("treasury::Code"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::CreditReversal>("treasury::CreditReversal"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::CreditReversalStatus>("treasury::CreditReversalStatus"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::DebitReversal>("treasury::DebitReversal"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::DebitReversalStatus>("treasury::DebitReversalStatus"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::DestinationPaymentMethodDataType>("treasury::DestinationPaymentMethodDataType"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::FailureCode>("treasury::FailureCode"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccount>("treasury::FinancialAccount"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountAbaRecord>("treasury::FinancialAccountAbaRecord"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountAbaToggleSettings>("treasury::FinancialAccountAbaToggleSettings"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountActiveFeature>("treasury::FinancialAccountActiveFeature"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountBalance>("treasury::FinancialAccountBalance"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountClosedStatusDetails>("treasury::FinancialAccountClosedStatusDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountClosedStatusDetailsReason>("treasury::FinancialAccountClosedStatusDetailsReason"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountFeatures>("treasury::FinancialAccountFeatures"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountFinancialAddress>("treasury::FinancialAccountFinancialAddress"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountFinancialAddressSupportedNetwork>("treasury::FinancialAccountFinancialAddressSupportedNetwork"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountFinancialAddressesFeatures>("treasury::FinancialAccountFinancialAddressesFeatures"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountInboundTransfers>("treasury::FinancialAccountInboundTransfers"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountInboundTransfersAch>("treasury::FinancialAccountInboundTransfersAch"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountOutboundAchToggleSettings>("treasury::FinancialAccountOutboundAchToggleSettings"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountOutboundPayments>("treasury::FinancialAccountOutboundPayments"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountOutboundTransfers>("treasury::FinancialAccountOutboundTransfers"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountPendingFeature>("treasury::FinancialAccountPendingFeature"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountPlatformRestrictions>("treasury::FinancialAccountPlatformRestrictions"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountRestrictedFeature>("treasury::FinancialAccountRestrictedFeature"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountStatus>("treasury::FinancialAccountStatus"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountStatusDetails>("treasury::FinancialAccountStatusDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountToggleSettings>("treasury::FinancialAccountToggleSettings"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountToggleSettingsStatus>("treasury::FinancialAccountToggleSettingsStatus"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountTogglesSettingStatusDetails>("treasury::FinancialAccountTogglesSettingStatusDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountTogglesSettingStatusDetailsCode>("treasury::FinancialAccountTogglesSettingStatusDetailsCode"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountTogglesSettingStatusDetailsResolution>("treasury::FinancialAccountTogglesSettingStatusDetailsResolution"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FinancialAccountTogglesSettingStatusDetailsRestriction>("treasury::FinancialAccountTogglesSettingStatusDetailsRestriction"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::FlowType>("treasury::FlowType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::InboundFlows>("treasury::InboundFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransfer>("treasury::InboundTransfer"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransferFailureDetails>("treasury::InboundTransferFailureDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransferFailureDetailsCode>("treasury::InboundTransferFailureDetailsCode"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransferLinkedFlows>("treasury::InboundTransferLinkedFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransferStatusTransitions>("treasury::InboundTransferStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransfers>("treasury::InboundTransfers"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InboundTransfersUsBankAccount>("treasury::InboundTransfersUsBankAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InitiatingPaymentMethodDetails>("treasury::InitiatingPaymentMethodDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InitiatingPaymentMethodDetailsBalance>("treasury::InitiatingPaymentMethodDetailsBalance"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::InitiatingPaymentMethodDetailsUsBankAccount>("treasury::InitiatingPaymentMethodDetailsUsBankAccount"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::OutboundFlows>("treasury::OutboundFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPayment>("treasury::OutboundPayment"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentAchTrackingDetails>("treasury::OutboundPaymentAchTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentEndUserDetails>("treasury::OutboundPaymentEndUserDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentPaymentMethodDetails>("treasury::OutboundPaymentPaymentMethodDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentPaymentMethodDetailsFinancialAccount>("treasury::OutboundPaymentPaymentMethodDetailsFinancialAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentPaymentMethodDetailsUsBankAccount>("treasury::OutboundPaymentPaymentMethodDetailsUsBankAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentReturnedStatus>("treasury::OutboundPaymentReturnedStatus"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentStatusTransitions>("treasury::OutboundPaymentStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentTrackingDetails>("treasury::OutboundPaymentTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentTrackingDetailsType>("treasury::OutboundPaymentTrackingDetailsType"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundPaymentUsDomesticWireTrackingDetails>("treasury::OutboundPaymentUsDomesticWireTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransfer>("treasury::OutboundTransfer"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferAchTrackingDetails>("treasury::OutboundTransferAchTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferPaymentMethodDetails>("treasury::OutboundTransferPaymentMethodDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferPaymentMethodDetailsFinancialAccount>("treasury::OutboundTransferPaymentMethodDetailsFinancialAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferPaymentMethodDetailsUsBankAccount>("treasury::OutboundTransferPaymentMethodDetailsUsBankAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferReturnedDetails>("treasury::OutboundTransferReturnedDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferStatusTransitions>("treasury::OutboundTransferStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferTrackingDetails>("treasury::OutboundTransferTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::OutboundTransferUsDomesticWireTrackingDetails>("treasury::OutboundTransferUsDomesticWireTrackingDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedCredit>("treasury::ReceivedCredit"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedCreditLinkedFlows>("treasury::ReceivedCreditLinkedFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedCreditReversalDetails>("treasury::ReceivedCreditReversalDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedCreditSourceFlowsDetails>("treasury::ReceivedCreditSourceFlowsDetails"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedCreditSourceFlowsDetailsType>("treasury::ReceivedCreditSourceFlowsDetailsType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::ReceivedCreditStatusTransitions>("treasury::ReceivedCreditStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedDebit>("treasury::ReceivedDebit"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::ReceivedDebitDebitReversalLinkedFlows>("treasury::ReceivedDebitDebitReversalLinkedFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedDebitLinkedFlows>("treasury::ReceivedDebitLinkedFlows"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedDebitReversalDetails>("treasury::ReceivedDebitReversalDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::ReceivedDebitStatusTransitions>("treasury::ReceivedDebitStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::ReceivedPaymentMethodDetailsFinancialAccount>("treasury::ReceivedPaymentMethodDetailsFinancialAccount"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::RestrictedReason>("treasury::RestrictedReason"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::Transaction>("treasury::Transaction"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionBalanceImpact>("treasury::TransactionBalanceImpact"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionEntry>("treasury::TransactionEntry"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionEntryType>("treasury::TransactionEntryType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionFlowDetails>("treasury::TransactionFlowDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionFlowDetailsType>("treasury::TransactionFlowDetailsType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionStatus>("treasury::TransactionStatus"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::TransactionStatusTransitions>("treasury::TransactionStatusTransitions"),
    #[cfg(any(feature = "test_helpers", feature = "treasury"))]
    AnyType::of::<crate::treasury::UsBankAccountNetwork>("treasury::UsBankAccountNetwork"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::credit_reversals::Create>("treasury::credit_reversals::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::credit_reversals::List>("treasury::credit_reversals::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::credit_reversals::Retrieve>("treasury::credit_reversals::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::debit_reversals::Create>("treasury::debit_reversals::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::debit_reversals::List>("treasury::debit_reversals::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::debit_reversals::Retrieve>("treasury::debit_reversals::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::debit_reversals::params::DebitReversalStatus>("treasury::debit_reversals::params::DebitReversalStatus"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::debit_reversals::params::Resolution>("treasury::debit_reversals::params::Resolution"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::Close>("treasury::financial_accounts::Close"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::Create>("treasury::financial_accounts::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::List>("treasury::financial_accounts::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::Retrieve>("treasury::financial_accounts::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::Update>("treasury::financial_accounts::Update"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::features::Retrieve>("treasury::financial_accounts::features::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::features::Update>("treasury::financial_accounts::features::Update"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::Aba>("treasury::financial_accounts::params::Aba"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::Access>("treasury::financial_accounts::params::Access"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::Features>("treasury::financial_accounts::params::Features"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::FinancialAddresses>("treasury::financial_accounts::params::FinancialAddresses"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::ForwardingSettings>("treasury::financial_accounts::params::ForwardingSettings"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::InboundTransfers>("treasury::financial_accounts::params::InboundTransfers"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::InboundTransfersAch>("treasury::financial_accounts::params::InboundTransfersAch"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::OutboundPayments>("treasury::financial_accounts::params::OutboundPayments"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::OutboundPaymentsAch>("treasury::financial_accounts::params::OutboundPaymentsAch"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::OutboundTransfers>("treasury::financial_accounts::params::OutboundTransfers"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::financial_accounts::params::PlatformRestrictions>("treasury::financial_accounts::params::PlatformRestrictions"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::inbound_transfers::Cancel>("treasury::inbound_transfers::Cancel"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::inbound_transfers::Create>("treasury::inbound_transfers::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::inbound_transfers::List>("treasury::inbound_transfers::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::inbound_transfers::Retrieve>("treasury::inbound_transfers::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::Cancel>("treasury::outbound_payments::Cancel"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::Create>("treasury::outbound_payments::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::List>("treasury::outbound_payments::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::Retrieve>("treasury::outbound_payments::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::params::Address>("treasury::outbound_payments::params::Address"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::params::BillingDetails>("treasury::outbound_payments::params::BillingDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::params::DestinationPaymentMethodData>("treasury::outbound_payments::params::DestinationPaymentMethodData"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::params::DestinationPaymentMethodDataUsBankAccount>("treasury::outbound_payments::params::DestinationPaymentMethodDataUsBankAccount"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_payments::params::EndUserDetails>("treasury::outbound_payments::params::EndUserDetails"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_transfers::Cancel>("treasury::outbound_transfers::Cancel"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_transfers::Create>("treasury::outbound_transfers::Create"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_transfers::List>("treasury::outbound_transfers::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_transfers::Retrieve>("treasury::outbound_transfers::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::outbound_transfers::params::DestinationPaymentMethodData>("treasury::outbound_transfers::params::DestinationPaymentMethodData"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::params::DestinationPaymentMethodDataType>("treasury::params::DestinationPaymentMethodDataType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::params::DestinationPaymentMethodOptions>("treasury::params::DestinationPaymentMethodOptions"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::params::DestinationPaymentMethodOptionsUsBankAccount>("treasury::params::DestinationPaymentMethodOptionsUsBankAccount"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_credits::List>("treasury::received_credits::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_credits::Retrieve>("treasury::received_credits::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_credits::params::LinkedFlows>("treasury::received_credits::params::LinkedFlows"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_credits::params::SourceFlowType>("treasury::received_credits::params::SourceFlowType"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_debits::List>("treasury::received_debits::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::received_debits::Retrieve>("treasury::received_debits::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transaction_entries::List>("treasury::transaction_entries::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transaction_entries::Retrieve>("treasury::transaction_entries::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transaction_entries::params::OrderBy>("treasury::transaction_entries::params::OrderBy"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transactions::List>("treasury::transactions::List"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transactions::Retrieve>("treasury::transactions::Retrieve"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transactions::params::OrderBy>("treasury::transactions::params::OrderBy"),
    #[cfg(feature = "treasury")]
    AnyType::of::<crate::treasury::transactions::params::StatusTransitions>("treasury::transactions::params::StatusTransitions"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::AccountHolderType>("types::AccountHolderType"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::AccountReferenceType>("types::AccountReferenceType"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::types::AccountRequirementsError>("types::AccountRequirementsError"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::types::AccountRequirementsErrorCode>("types::AccountRequirementsErrorCode"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::AccountSubcategory>("types::AccountSubcategory"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::AccountType>("types::AccountType"),
    AnyType::of::<crate::types::Address>("types::Address"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::AmountType>("types::AmountType"),
    #[cfg(any(feature = "errors", feature = "invoices", feature = "payment_intents", feature = "setup_attempts", feature = "setup_intents", feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::types::ApiErrors>("types::ApiErrors"),
    #[cfg(any(feature = "errors", feature = "invoices", feature = "payment_intents", feature = "setup_attempts", feature = "setup_intents", feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::types::ApiErrorsSource>("types::ApiErrorsSource"),
    #[cfg(any(feature = "errors", feature = "invoices", feature = "payment_intents", feature = "setup_attempts", feature = "setup_intents", feature = "terminal", feature = "test_helpers"))]
    AnyType::of::<crate::types::ApiErrorsType>("types::ApiErrorsType"),
    AnyType::of::<crate::types::Application>("types::Application"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::BankTransferFinancialAddressSupportedNetwork>("types::BankTransferFinancialAddressSupportedNetwork"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::BillingDetails>("types::BillingDetails"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::CardGeneratedFromPaymentMethodDetails>("types::CardGeneratedFromPaymentMethodDetails"),
    #[cfg(any(feature = "checkout", feature = "payment_links"))]
    AnyType::of::<crate::types::CheckoutSessionManagedPayments>("types::CheckoutSessionManagedPayments"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::ConnectAccountReference>("types::ConnectAccountReference"),
    #[cfg(any(feature = "billing_portal", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::DeletedApplication>("types::DeletedApplication"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::types::DeletedObject>("types::DeletedObject"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::DeletedPaymentSource>("types::DeletedPaymentSource"),
    #[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
    AnyType::of::<crate::types::DiscountAmount>("types::DiscountAmount"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::ErrorBody>("types::ErrorBody"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "external_accounts", feature = "sources"))]
    AnyType::of::<crate::types::ExternalAccount>("types::ExternalAccount"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferAbaRecord>("types::FundingInstructionsBankTransferAbaRecord"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferFinancialAddress>("types::FundingInstructionsBankTransferFinancialAddress"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferFinancialAddressType>("types::FundingInstructionsBankTransferFinancialAddressType"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferIbanRecord>("types::FundingInstructionsBankTransferIbanRecord"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferSortCodeRecord>("types::FundingInstructionsBankTransferSortCodeRecord"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferSpeiRecord>("types::FundingInstructionsBankTransferSpeiRecord"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferSwiftRecord>("types::FundingInstructionsBankTransferSwiftRecord"),
    #[cfg(any(feature = "customers", feature = "payment_intents"))]
    AnyType::of::<crate::types::FundingInstructionsBankTransferZenginRecord>("types::FundingInstructionsBankTransferZenginRecord"),
    #[cfg(any(feature = "invoice_items", feature = "invoices"))]
    AnyType::of::<crate::types::InvoiceLineItemPeriod>("types::InvoiceLineItemPeriod"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoiceMandateOptionsPayto>("types::InvoiceMandateOptionsPayto"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoiceMandateOptionsPaytoPurpose>("types::InvoiceMandateOptionsPaytoPurpose"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsAcssDebit>("types::InvoicePaymentMethodOptionsAcssDebit"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsAcssDebitMandateOptions>("types::InvoicePaymentMethodOptionsAcssDebitMandateOptions"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsBancontact>("types::InvoicePaymentMethodOptionsBancontact"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsCustomerBalance>("types::InvoicePaymentMethodOptionsCustomerBalance"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>("types::InvoicePaymentMethodOptionsCustomerBalanceBankTransfer"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer>("types::InvoicePaymentMethodOptionsCustomerBalanceEuBankTransfer"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsCustomerBalanceFundingType>("types::InvoicePaymentMethodOptionsCustomerBalanceFundingType"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsKonbini>("types::InvoicePaymentMethodOptionsKonbini"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsMandateOptionsUpi>("types::InvoicePaymentMethodOptionsMandateOptionsUpi"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsPayto>("types::InvoicePaymentMethodOptionsPayto"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsSepaDebit>("types::InvoicePaymentMethodOptionsSepaDebit"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsUpi>("types::InvoicePaymentMethodOptionsUpi"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsUsBankAccount>("types::InvoicePaymentMethodOptionsUsBankAccount"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>("types::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions"),
    #[cfg(any(feature = "invoice_items", feature = "invoices"))]
    AnyType::of::<crate::types::InvoicePricing>("types::InvoicePricing"),
    #[cfg(any(feature = "invoice_items", feature = "invoices"))]
    AnyType::of::<crate::types::InvoicePricingPriceDetails>("types::InvoicePricingPriceDetails"),
    #[cfg(any(feature = "checkout", feature = "payment_links"))]
    AnyType::of::<crate::types::InvoiceSettingCheckoutRenderingOptions>("types::InvoiceSettingCheckoutRenderingOptions"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links"))]
    AnyType::of::<crate::types::InvoiceSettingCustomField>("types::InvoiceSettingCustomField"),
    #[cfg(any(feature = "credit_notes", feature = "invoices"))]
    AnyType::of::<crate::types::InvoiceShippingCost>("types::InvoiceShippingCost"),
    #[cfg(any(feature = "credit_notes", feature = "invoices"))]
    AnyType::of::<crate::types::InvoiceTax>("types::InvoiceTax"),
    #[cfg(any(feature = "credit_notes", feature = "invoices"))]
    AnyType::of::<crate::types::InvoiceTaxBehavior>("types::InvoiceTaxBehavior"),
    #[cfg(any(feature = "credit_notes", feature = "invoices"))]
    AnyType::of::<crate::types::InvoiceTaxRateDetails>("types::InvoiceTaxRateDetails"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::InvoiceUsBankAccountLinkedAccountOptionsFilters>("types::InvoiceUsBankAccountLinkedAccountOptionsFilters"),
    #[cfg(any(feature = "accounts", feature = "customers", feature = "sources", feature = "terminal"))]
    AnyType::of::<crate::types::JapanAddress>("types::JapanAddress"),
    #[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
    AnyType::of::<crate::types::LineItem>("types::LineItem"),
    #[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
    AnyType::of::<crate::types::LineItemAdjustableQuantity>("types::LineItemAdjustableQuantity"),
    #[cfg(any(feature = "checkout", feature = "payment_links", feature = "quotes"))]
    AnyType::of::<crate::types::LineItemDiscountAmount>("types::LineItemDiscountAmount"),
    #[cfg(any(feature = "checkout", feature = "credit_notes", feature = "invoices", feature = "payment_links", feature = "quotes"))]
    AnyType::of::<crate::types::LineItemTaxAmount>("types::LineItemTaxAmount"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::LinkedAccountOptions>("types::LinkedAccountOptions"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::LinkedAccountOptionsFilters>("types::LinkedAccountOptionsFilters"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::LinkedAccountOptionsPermission>("types::LinkedAccountOptionsPermission"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::LinkedAccountOptionsPrefetch>("types::LinkedAccountOptionsPrefetch"),
    #[cfg(any(feature = "customers", feature = "payment_intents", feature = "setup_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::ManagedPayments>("types::ManagedPayments"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::Networks>("types::Networks"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentIntentNextActionBlikAuthorize>("types::PaymentIntentNextActionBlikAuthorize"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>("types::PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentIntentNextActionCashappQrCode>("types::PaymentIntentNextActionCashappQrCode"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>("types::PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentIntentNextActionUpiQrCode>("types::PaymentIntentNextActionUpiQrCode"),
    #[cfg(any(feature = "charges", feature = "checkout", feature = "payment_intents", feature = "refunds", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentIntentPresentmentDetails>("types::PaymentIntentPresentmentDetails"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAcssDebit>("types::PaymentMethodAcssDebit"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAffirm>("types::PaymentMethodAffirm"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAfterpayClearpay>("types::PaymentMethodAfterpayClearpay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAlipay>("types::PaymentMethodAlipay"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodAlipayDetails>("types::PaymentMethodAlipayDetails"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAlma>("types::PaymentMethodAlma"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAmazonPay>("types::PaymentMethodAmazonPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodAuBecsDebit>("types::PaymentMethodAuBecsDebit"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBacsDebit>("types::PaymentMethodBacsDebit"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBancontact>("types::PaymentMethodBancontact"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBillie>("types::PaymentMethodBillie"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBizum>("types::PaymentMethodBizum"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBlik>("types::PaymentMethodBlik"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodBoleto>("types::PaymentMethodBoleto"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCard>("types::PaymentMethodCard"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardChecks>("types::PaymentMethodCardChecks"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodCardDetailsChecksAddressPostalCodeCheck>("types::PaymentMethodCardDetailsChecksAddressPostalCodeCheck"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodCardDetailsThreeDSecureAuthenticationFlow>("types::PaymentMethodCardDetailsThreeDSecureAuthenticationFlow"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodCardDetailsThreeDSecureExemptionIndicator>("types::PaymentMethodCardDetailsThreeDSecureExemptionIndicator"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodCardDetailsThreeDSecureResultReason>("types::PaymentMethodCardDetailsThreeDSecureResultReason"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardGeneratedCard>("types::PaymentMethodCardGeneratedCard"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardPresent>("types::PaymentMethodCardPresent"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardPresentNetworks>("types::PaymentMethodCardPresentNetworks"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardPresentWallet>("types::PaymentMethodCardPresentWallet"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardPresentWalletType>("types::PaymentMethodCardPresentWalletType"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardRegulatedStatus>("types::PaymentMethodCardRegulatedStatus"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWallet>("types::PaymentMethodCardWallet"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletAmexExpressCheckout>("types::PaymentMethodCardWalletAmexExpressCheckout"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletApplePay>("types::PaymentMethodCardWalletApplePay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletGooglePay>("types::PaymentMethodCardWalletGooglePay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletLink>("types::PaymentMethodCardWalletLink"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletMasterpass>("types::PaymentMethodCardWalletMasterpass"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletSamsungPay>("types::PaymentMethodCardWalletSamsungPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletType>("types::PaymentMethodCardWalletType"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCardWalletVisaCheckout>("types::PaymentMethodCardWalletVisaCheckout"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCashapp>("types::PaymentMethodCashapp"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentMethodConfigurationDetails>("types::PaymentMethodConfigurationDetails"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCrypto>("types::PaymentMethodCrypto"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodCustomerBalance>("types::PaymentMethodCustomerBalance"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsAchCreditTransfer>("types::PaymentMethodDetailsAchCreditTransfer"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsAchDebit>("types::PaymentMethodDetailsAchDebit"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsAuBecsDebit>("types::PaymentMethodDetailsAuBecsDebit"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsBacsDebit>("types::PaymentMethodDetailsBacsDebit"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_intents", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardInstallmentsPlan>("types::PaymentMethodDetailsCardInstallmentsPlan"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_intents", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardInstallmentsPlanInterval>("types::PaymentMethodDetailsCardInstallmentsPlanInterval"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_intents", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardInstallmentsPlanType>("types::PaymentMethodDetailsCardInstallmentsPlanType"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardPresent>("types::PaymentMethodDetailsCardPresent"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "setup_attempts", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardPresentOffline>("types::PaymentMethodDetailsCardPresentOffline"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "setup_attempts", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardPresentOfflineType>("types::PaymentMethodDetailsCardPresentOfflineType"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardPresentReceipt>("types::PaymentMethodDetailsCardPresentReceipt"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardPresentReceiptAccountType>("types::PaymentMethodDetailsCardPresentReceiptAccountType"),
    #[cfg(any(feature = "charges", feature = "setup_attempts"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardWalletApplePay>("types::PaymentMethodDetailsCardWalletApplePay"),
    #[cfg(any(feature = "charges", feature = "setup_attempts"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCardWalletGooglePay>("types::PaymentMethodDetailsCardWalletGooglePay"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCrypto>("types::PaymentMethodDetailsCrypto"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCryptoNetwork>("types::PaymentMethodDetailsCryptoNetwork"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCryptoTokenCurrency>("types::PaymentMethodDetailsCryptoTokenCurrency"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsCustomerBalance>("types::PaymentMethodDetailsCustomerBalance"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsFpx>("types::PaymentMethodDetailsFpx"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsGrabpay>("types::PaymentMethodDetailsGrabpay"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsInteracPresent>("types::PaymentMethodDetailsInteracPresent"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsInteracPresentReceipt>("types::PaymentMethodDetailsInteracPresentReceipt"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsKrCard>("types::PaymentMethodDetailsKrCard"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsNzBankAccount>("types::PaymentMethodDetailsNzBankAccount"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordAcssDebit>("types::PaymentMethodDetailsPaymentRecordAcssDebit"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordAffirm>("types::PaymentMethodDetailsPaymentRecordAffirm"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordAfterpayClearpay>("types::PaymentMethodDetailsPaymentRecordAfterpayClearpay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordAlma>("types::PaymentMethodDetailsPaymentRecordAlma"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordAmazonPay>("types::PaymentMethodDetailsPaymentRecordAmazonPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordBancontact>("types::PaymentMethodDetailsPaymentRecordBancontact"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordBillie>("types::PaymentMethodDetailsPaymentRecordBillie"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordBizum>("types::PaymentMethodDetailsPaymentRecordBizum"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordBlik>("types::PaymentMethodDetailsPaymentRecordBlik"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordBoleto>("types::PaymentMethodDetailsPaymentRecordBoleto"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordCashapp>("types::PaymentMethodDetailsPaymentRecordCashapp"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordEps>("types::PaymentMethodDetailsPaymentRecordEps"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordGiropay>("types::PaymentMethodDetailsPaymentRecordGiropay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordIdeal>("types::PaymentMethodDetailsPaymentRecordIdeal"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordKakaoPay>("types::PaymentMethodDetailsPaymentRecordKakaoPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordKlarna>("types::PaymentMethodDetailsPaymentRecordKlarna"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordKonbini>("types::PaymentMethodDetailsPaymentRecordKonbini"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordLink>("types::PaymentMethodDetailsPaymentRecordLink"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordMbWay>("types::PaymentMethodDetailsPaymentRecordMbWay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordMobilepay>("types::PaymentMethodDetailsPaymentRecordMobilepay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordMultibanco>("types::PaymentMethodDetailsPaymentRecordMultibanco"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordNaverPay>("types::PaymentMethodDetailsPaymentRecordNaverPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordOxxo>("types::PaymentMethodDetailsPaymentRecordOxxo"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordP24>("types::PaymentMethodDetailsPaymentRecordP24"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPayByBank>("types::PaymentMethodDetailsPaymentRecordPayByBank"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPayco>("types::PaymentMethodDetailsPaymentRecordPayco"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPaynow>("types::PaymentMethodDetailsPaymentRecordPaynow"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPayto>("types::PaymentMethodDetailsPaymentRecordPayto"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPix>("types::PaymentMethodDetailsPaymentRecordPix"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordPromptpay>("types::PaymentMethodDetailsPaymentRecordPromptpay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordRevolutPay>("types::PaymentMethodDetailsPaymentRecordRevolutPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordSamsungPay>("types::PaymentMethodDetailsPaymentRecordSamsungPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordSatispay>("types::PaymentMethodDetailsPaymentRecordSatispay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordScalapay>("types::PaymentMethodDetailsPaymentRecordScalapay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordSepaDebit>("types::PaymentMethodDetailsPaymentRecordSepaDebit"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordSofort>("types::PaymentMethodDetailsPaymentRecordSofort"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordSwish>("types::PaymentMethodDetailsPaymentRecordSwish"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordTwint>("types::PaymentMethodDetailsPaymentRecordTwint"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordUpi>("types::PaymentMethodDetailsPaymentRecordUpi"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordUsBankAccount>("types::PaymentMethodDetailsPaymentRecordUsBankAccount"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordWechatPay>("types::PaymentMethodDetailsPaymentRecordWechatPay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaymentRecordZip>("types::PaymentMethodDetailsPaymentRecordZip"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsPaypal>("types::PaymentMethodDetailsPaypal"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsStripeAccount>("types::PaymentMethodDetailsStripeAccount"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsSunbit>("types::PaymentMethodDetailsSunbit"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentMethodDetailsWechat>("types::PaymentMethodDetailsWechat"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodEps>("types::PaymentMethodEps"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodEpsBank>("types::PaymentMethodEpsBank"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodFpx>("types::PaymentMethodFpx"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodFpxBank>("types::PaymentMethodFpxBank"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodGiropay>("types::PaymentMethodGiropay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodGrabpay>("types::PaymentMethodGrabpay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodIdeal>("types::PaymentMethodIdeal"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodIdealBank>("types::PaymentMethodIdealBank"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodIdealBic>("types::PaymentMethodIdealBic"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodInteracPresent>("types::PaymentMethodInteracPresent"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKakaoPay>("types::PaymentMethodKakaoPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKlarna>("types::PaymentMethodKlarna"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKlarnaDob>("types::PaymentMethodKlarnaDob"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKonbini>("types::PaymentMethodKonbini"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKrCard>("types::PaymentMethodKrCard"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodKrCardBrand>("types::PaymentMethodKrCardBrand"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodLink>("types::PaymentMethodLink"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodMbWay>("types::PaymentMethodMbWay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodMobilepay>("types::PaymentMethodMobilepay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodMultibanco>("types::PaymentMethodMultibanco"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodNaverPay>("types::PaymentMethodNaverPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodNaverPayFunding>("types::PaymentMethodNaverPayFunding"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodNzBankAccount>("types::PaymentMethodNzBankAccount"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>("types::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType"),
    #[cfg(any(feature = "checkout", feature = "payment_intents"))]
    AnyType::of::<crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccount>("types::PaymentMethodOptionsCustomerBalanceEuBankAccount"),
    #[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "subscriptions"))]
    AnyType::of::<crate::types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry>("types::PaymentMethodOptionsCustomerBalanceEuBankAccountCountry"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentMethodOptionsMandateOptionsPix>("types::PaymentMethodOptionsMandateOptionsPix"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof>("types::PaymentMethodOptionsMandateOptionsPixAmountIncludesIof"),
    #[cfg(any(feature = "checkout", feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule>("types::PaymentMethodOptionsMandateOptionsPixPaymentSchedule"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::PaymentMethodOptionsUsBankAccountMandateOptions>("types::PaymentMethodOptionsUsBankAccountMandateOptions"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodOxxo>("types::PaymentMethodOxxo"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodP24>("types::PaymentMethodP24"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodP24Bank>("types::PaymentMethodP24Bank"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPayByBank>("types::PaymentMethodPayByBank"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPayco>("types::PaymentMethodPayco"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPaynow>("types::PaymentMethodPaynow"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPaypal>("types::PaymentMethodPaypal"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPayto>("types::PaymentMethodPayto"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPix>("types::PaymentMethodPix"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodPromptpay>("types::PaymentMethodPromptpay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodRevolutPay>("types::PaymentMethodRevolutPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSamsungPay>("types::PaymentMethodSamsungPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSatispay>("types::PaymentMethodSatispay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodScalapay>("types::PaymentMethodScalapay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSepaDebit>("types::PaymentMethodSepaDebit"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSofort>("types::PaymentMethodSofort"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSunbit>("types::PaymentMethodSunbit"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodSwish>("types::PaymentMethodSwish"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodTwint>("types::PaymentMethodTwint"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUpi>("types::PaymentMethodUpi"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUsBankAccount>("types::PaymentMethodUsBankAccount"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUsBankAccountBlocked>("types::PaymentMethodUsBankAccountBlocked"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUsBankAccountBlockedNetworkCode>("types::PaymentMethodUsBankAccountBlockedNetworkCode"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUsBankAccountBlockedReason>("types::PaymentMethodUsBankAccountBlockedReason"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodUsBankAccountStatusDetails>("types::PaymentMethodUsBankAccountStatusDetails"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodWechatPay>("types::PaymentMethodWechatPay"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::PaymentMethodZip>("types::PaymentMethodZip"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordAddress>("types::PaymentRecordAddress"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordAmount>("types::PaymentRecordAmount"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordBillingDetails>("types::PaymentRecordBillingDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordCustomerDetails>("types::PaymentRecordCustomerDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodAlmaDetailsInstallments>("types::PaymentRecordPaymentMethodAlmaDetailsInstallments"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFunding>("types::PaymentRecordPaymentMethodAmazonPayDetailsFunding"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingCard>("types::PaymentRecordPaymentMethodAmazonPayDetailsFundingCard"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodAmazonPayDetailsFundingType>("types::PaymentRecordPaymentMethodAmazonPayDetailsFundingType"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetails>("types::PaymentRecordPaymentMethodCardDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsBrand>("types::PaymentRecordPaymentMethodCardDetailsBrand"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsChecks>("types::PaymentRecordPaymentMethodCardDetailsChecks"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check>("types::PaymentRecordPaymentMethodCardDetailsChecksAddressLine1Check"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsChecksCvcCheck>("types::PaymentRecordPaymentMethodCardDetailsChecksCvcCheck"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsFunding>("types::PaymentRecordPaymentMethodCardDetailsFunding"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsInstallmentPlan>("types::PaymentRecordPaymentMethodCardDetailsInstallmentPlan"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsInstallments>("types::PaymentRecordPaymentMethodCardDetailsInstallments"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsNetwork>("types::PaymentRecordPaymentMethodCardDetailsNetwork"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsNetworkToken>("types::PaymentRecordPaymentMethodCardDetailsNetworkToken"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage>("types::PaymentRecordPaymentMethodCardDetailsStoredCredentialUsage"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecure>("types::PaymentRecordPaymentMethodCardDetailsThreeDSecure"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureResult>("types::PaymentRecordPaymentMethodCardDetailsThreeDSecureResult"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion>("types::PaymentRecordPaymentMethodCardDetailsThreeDSecureVersion"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsWallet>("types::PaymentRecordPaymentMethodCardDetailsWallet"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsWalletApplePay>("types::PaymentRecordPaymentMethodCardDetailsWalletApplePay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCardDetailsWalletGooglePay>("types::PaymentRecordPaymentMethodCardDetailsWalletGooglePay"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodCustomDetails>("types::PaymentRecordPaymentMethodCustomDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodDetails>("types::PaymentRecordPaymentMethodDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetails>("types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress>("types::PaymentRecordPaymentMethodKlarnaDetailsPayerDetailsAddress"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodKonbiniDetailsStore>("types::PaymentRecordPaymentMethodKonbiniDetailsStore"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodKonbiniDetailsStoreChain>("types::PaymentRecordPaymentMethodKonbiniDetailsStoreChain"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodMobilepayDetailsCard>("types::PaymentRecordPaymentMethodMobilepayDetailsCard"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFunding>("types::PaymentRecordPaymentMethodRevolutPayDetailsFunding"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordPaymentMethodRevolutPayDetailsFundingCard>("types::PaymentRecordPaymentMethodRevolutPayDetailsFundingCard"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordProcessorDetails>("types::PaymentRecordProcessorDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordProcessorDetailsCustomDetails>("types::PaymentRecordProcessorDetailsCustomDetails"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaymentRecordShippingDetails>("types::PaymentRecordShippingDetails"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaypalSellerProtection>("types::PaypalSellerProtection"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaypalSellerProtectionDisputeCategory>("types::PaypalSellerProtectionDisputeCategory"),
    #[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::PaypalSellerProtectionStatus>("types::PaypalSellerProtectionStatus"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "payment_attempt_records", feature = "payment_records", feature = "subscriptions"))]
    AnyType::of::<crate::types::PreferredLanguage>("types::PreferredLanguage"),
    #[cfg(any(feature = "charges", feature = "customers", feature = "payment_methods"))]
    AnyType::of::<crate::types::RadarOptions>("types::RadarOptions"),
    #[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "customers", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "test_helpers"))]
    AnyType::of::<crate::types::ReadMethod>("types::ReadMethod"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::SepaDebitGeneratedFrom>("types::SepaDebitGeneratedFrom"),
    #[cfg(any(feature = "charges", feature = "customers", feature = "invoices", feature = "payment_intents", feature = "sources"))]
    AnyType::of::<crate::types::Shipping>("types::Shipping"),
    #[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionBillingMode>("types::SubscriptionBillingMode"),
    #[cfg(any(feature = "customers", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionBillingModeFlexible>("types::SubscriptionBillingModeFlexible"),
    #[cfg(any(feature = "customers", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionBillingModeFlexibleProrationDiscounts>("types::SubscriptionBillingModeFlexibleProrationDiscounts"),
    #[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionBillingModeType>("types::SubscriptionBillingModeType"),
    #[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionBillingThresholds>("types::SubscriptionBillingThresholds"),
    #[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
    AnyType::of::<crate::types::SubscriptionItemBillingThresholds>("types::SubscriptionItemBillingThresholds"),
    #[cfg(any(feature = "customers", feature = "subscription_schedules", feature = "subscriptions"))]
    AnyType::of::<crate::types::SubscriptionTransferData>("types::SubscriptionTransferData"),
    #[cfg(any(feature = "tax", feature = "tax_rates"))]
    AnyType::of::<crate::types::TaxRateFlatAmount>("types::TaxRateFlatAmount"),
    #[cfg(any(feature = "checkout", feature = "credit_notes", feature = "invoices", feature = "payment_links", feature = "quotes"))]
    AnyType::of::<crate::types::TaxabilityReason>("types::TaxabilityReason"),
    #[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
    AnyType::of::<crate::types::ThreeDSecureElectronicCommerceIndicator>("types::ThreeDSecureElectronicCommerceIndicator"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::ThreeDSecureUsage>("types::ThreeDSecureUsage"),
    #[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
    AnyType::of::<crate::types::UsBankAccountMandateOptionsCollectionMethod>("types::UsBankAccountMandateOptionsCollectionMethod"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::UsBankAccountNetworks>("types::UsBankAccountNetworks"),
    #[cfg(any(feature = "confirmation_tokens", feature = "customers", feature = "payment_methods", feature = "test_helpers"))]
    AnyType::of::<crate::types::UsBankAccountNetworksSupported>("types::UsBankAccountNetworksSupported"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBody>("types::V2ErrorBody"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBodyCode>("types::V2ErrorBodyCode"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBodyError>("types::V2ErrorBodyError"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBodyIncorrectField>("types::V2ErrorBodyIncorrectField"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBodyInvalidPermutation>("types::V2ErrorBodyInvalidPermutation"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::V2ErrorBodyType>("types::V2ErrorBodyType"),
    #[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
    AnyType::of::<crate::types::VerificationMethod>("types::VerificationMethod"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::MeterEvent>("v2::billing::MeterEvent"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::MeterEventAdjustment>("v2::billing::MeterEventAdjustment"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::MeterEventAdjustmentCancel>("v2::billing::MeterEventAdjustmentCancel"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::MeterEventAdjustmentStatus>("v2::billing::MeterEventAdjustmentStatus"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::MeterEventSession>("v2::billing::MeterEventSession"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_adjustments::Create>("v2::billing::meter_event_adjustments::Create"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_adjustments::params::Cancel>("v2::billing::meter_event_adjustments::params::Cancel"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_adjustments::params::MeterEventAdjustmentType>("v2::billing::meter_event_adjustments::params::MeterEventAdjustmentType"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_session::Create>("v2::billing::meter_event_session::Create"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_stream::Create>("v2::billing::meter_event_stream::Create"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_event_stream::params::Event>("v2::billing::meter_event_stream::params::Event"),
    #[cfg(feature = "v2_billing")]
    AnyType::of::<crate::v2::billing::meter_events::Create>("v2::billing::meter_events::Create"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::FeedType>("v2::commerce::FeedType"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImport>("v2::commerce::ProductCatalogImport"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportAwaitingUpload>("v2::commerce::ProductCatalogImportAwaitingUpload"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportCode>("v2::commerce::ProductCatalogImportCode"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportDownloadUrl>("v2::commerce::ProductCatalogImportDownloadUrl"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportErrorFile>("v2::commerce::ProductCatalogImportErrorFile"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportFailed>("v2::commerce::ProductCatalogImportFailed"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportProcessing>("v2::commerce::ProductCatalogImportProcessing"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportSample>("v2::commerce::ProductCatalogImportSample"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportStatus>("v2::commerce::ProductCatalogImportStatus"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportStatusDetails>("v2::commerce::ProductCatalogImportStatusDetails"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportSucceeded>("v2::commerce::ProductCatalogImportSucceeded"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportSucceededWithErrors>("v2::commerce::ProductCatalogImportSucceededWithErrors"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportType>("v2::commerce::ProductCatalogImportType"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::ProductCatalogImportUploadUrl>("v2::commerce::ProductCatalogImportUploadUrl"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::product_catalog::imports::Create>("v2::commerce::product_catalog::imports::Create"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::product_catalog::imports::List>("v2::commerce::product_catalog::imports::List"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::product_catalog::imports::Retrieve>("v2::commerce::product_catalog::imports::Retrieve"),
    #[cfg(feature = "v2_commerce")]
    AnyType::of::<crate::v2::commerce::product_catalog::imports::params::Mode>("v2::commerce::product_catalog::imports::params::Mode"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Account>("v2::core::Account"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAccount>("v2::core::AccountAccount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAddress>("v2::core::AccountAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAmount>("v2::core::AccountAmount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAnnualRevenue>("v2::core::AccountAnnualRevenue"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAttestations>("v2::core::AccountAttestations"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAutomaticIndirectTax>("v2::core::AccountAutomaticIndirectTax"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountAwaitingActionFrom>("v2::core::AccountAwaitingActionFrom"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountBacsDebitPayments>("v2::core::AccountBacsDebitPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountBilling>("v2::core::AccountBilling"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountBranding>("v2::core::AccountBranding"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountBusinessDetails>("v2::core::AccountBusinessDetails"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCapabilities>("v2::core::AccountCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCapabilitiesStripeBalance>("v2::core::AccountCapabilitiesStripeBalance"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCapability>("v2::core::AccountCapability"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCardPayments>("v2::core::AccountCardPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCode>("v2::core::AccountCode"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountConfiguration>("v2::core::AccountConfiguration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCustomField>("v2::core::AccountCustomField"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountCustomer>("v2::core::AccountCustomer"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDashboard>("v2::core::AccountDashboard"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDeadline>("v2::core::AccountDeadline"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDeadlineStatus>("v2::core::AccountDeadlineStatus"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDeclineOn>("v2::core::AccountDeclineOn"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDefaults>("v2::core::AccountDefaults"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDirectorshipDeclaration>("v2::core::AccountDirectorshipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountDocuments>("v2::core::AccountDocuments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountEntry>("v2::core::AccountEntry"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountError>("v2::core::AccountError"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountErrorCode>("v2::core::AccountErrorCode"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountFutureRequirements>("v2::core::AccountFutureRequirements"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountHours>("v2::core::AccountHours"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountIdNumber>("v2::core::AccountIdNumber"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountIdentity>("v2::core::AccountIdentity"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountImpact>("v2::core::AccountImpact"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountIndividual>("v2::core::AccountIndividual"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountInvoice>("v2::core::AccountInvoice"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountKana>("v2::core::AccountKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountKanji>("v2::core::AccountKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountKonbiniPayments>("v2::core::AccountKonbiniPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLink>("v2::core::AccountLink"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLinkAccountOnboarding>("v2::core::AccountLinkAccountOnboarding"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLinkAccountUpdate>("v2::core::AccountLinkAccountUpdate"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLinkCollectionOptions>("v2::core::AccountLinkCollectionOptions"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLinkUseCase>("v2::core::AccountLinkUseCase"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLocation>("v2::core::AccountLocation"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountLocationSource>("v2::core::AccountLocationSource"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountMerchant>("v2::core::AccountMerchant"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountMerchantCapabilities>("v2::core::AccountMerchantCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountMerchantSupport>("v2::core::AccountMerchantSupport"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountMinimumDeadline>("v2::core::AccountMinimumDeadline"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountMonthlyEstimatedRevenue>("v2::core::AccountMonthlyEstimatedRevenue"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountOwnershipDeclaration>("v2::core::AccountOwnershipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountPayouts>("v2::core::AccountPayouts"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountPerson>("v2::core::AccountPerson"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountPersonToken>("v2::core::AccountPersonToken"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountPersonsProvided>("v2::core::AccountPersonsProvided"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountProfile>("v2::core::AccountProfile"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountProofOfRegistration>("v2::core::AccountProofOfRegistration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountProofOfUltimateBeneficialOwnership>("v2::core::AccountProofOfUltimateBeneficialOwnership"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRecipient>("v2::core::AccountRecipient"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRecipientCapabilities>("v2::core::AccountRecipientCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountReference>("v2::core::AccountReference"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRegistrationDate>("v2::core::AccountRegistrationDate"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRendering>("v2::core::AccountRendering"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRepresentativeDeclaration>("v2::core::AccountRepresentativeDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRequestedReason>("v2::core::AccountRequestedReason"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRequestedReasonCode>("v2::core::AccountRequestedReasonCode"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRequirements>("v2::core::AccountRequirements"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRequirementsCollector>("v2::core::AccountRequirementsCollector"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountResolution>("v2::core::AccountResolution"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountResponsibilities>("v2::core::AccountResponsibilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountRestrictsCapability>("v2::core::AccountRestrictsCapability"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptNames>("v2::core::AccountScriptNames"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptNamesKana>("v2::core::AccountScriptNamesKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptNamesKanji>("v2::core::AccountScriptNamesKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptStatementDescriptor>("v2::core::AccountScriptStatementDescriptor"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptStatementDescriptorKana>("v2::core::AccountScriptStatementDescriptorKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountScriptStatementDescriptorKanji>("v2::core::AccountScriptStatementDescriptorKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountSepaDebitPayments>("v2::core::AccountSepaDebitPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountShipping>("v2::core::AccountShipping"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountSigner>("v2::core::AccountSigner"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountStatementDescriptor>("v2::core::AccountStatementDescriptor"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountStatus>("v2::core::AccountStatus"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountStatusDetails>("v2::core::AccountStatusDetails"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountStripeBalance>("v2::core::AccountStripeBalance"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountStripeTransfers>("v2::core::AccountStripeTransfers"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountSummary>("v2::core::AccountSummary"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountSummaryMinimumDeadline>("v2::core::AccountSummaryMinimumDeadline"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountSupport>("v2::core::AccountSupport"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountTermsOfService>("v2::core::AccountTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountToken>("v2::core::AccountToken"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AccountType>("v2::core::AccountType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AdditionalAddress>("v2::core::AdditionalAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AdditionalName>("v2::core::AdditionalName"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AdditionalNamePurpose>("v2::core::AdditionalNamePurpose"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AdditionalTermsOfService>("v2::core::AdditionalTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Address>("v2::core::Address"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AmountTaxDisplay>("v2::core::AmountTaxDisplay"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AppliedConfiguration>("v2::core::AppliedConfiguration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::AutomaticIndirectTaxExempt>("v2::core::AutomaticIndirectTaxExempt"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::BusinessDetailsIdNumberType>("v2::core::BusinessDetailsIdNumberType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::BusinessDetailsStructure>("v2::core::BusinessDetailsStructure"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Capability>("v2::core::Capability"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Configuration>("v2::core::Configuration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::DateOfBirth>("v2::core::DateOfBirth"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::DefaultsLocale>("v2::core::DefaultsLocale"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Document>("v2::core::Document"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Documents>("v2::core::Documents"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EntityType>("v2::core::EntityType"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::Event>("v2::core::Event"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestination>("v2::core::EventDestination"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationAmazonEventbridge>("v2::core::EventDestinationAmazonEventbridge"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationAwsEventSourceStatus>("v2::core::EventDestinationAwsEventSourceStatus"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationAzureEventGrid>("v2::core::EventDestinationAzureEventGrid"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationAzurePartnerTopicStatus>("v2::core::EventDestinationAzurePartnerTopicStatus"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationDisabled>("v2::core::EventDestinationDisabled"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationReason>("v2::core::EventDestinationReason"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationStatus>("v2::core::EventDestinationStatus"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationStatusDetails>("v2::core::EventDestinationStatusDetails"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationType>("v2::core::EventDestinationType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventDestinationWebhookEndpoint>("v2::core::EventDestinationWebhookEndpoint"),
    #[cfg(feature = "webhook")]
    AnyType::of::<crate::v2::core::EventNotification>("v2::core::EventNotification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::EventPayload>("v2::core::EventPayload"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::EventReason>("v2::core::EventReason"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::EventRelatedObject>("v2::core::EventRelatedObject"),
    #[cfg(any(feature = "v2_core", feature = "webhook"))]
    AnyType::of::<crate::v2::core::EventRequest>("v2::core::EventRequest"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::FeesCollector>("v2::core::FeesCollector"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Fields>("v2::core::Fields"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::FrontBack>("v2::core::FrontBack"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::FutureRequirements>("v2::core::FutureRequirements"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::IdNumber>("v2::core::IdNumber"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::IdNumberType>("v2::core::IdNumberType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Kana>("v2::core::Kana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Kanji>("v2::core::Kanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::LegalGender>("v2::core::LegalGender"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::LossesCollector>("v2::core::LossesCollector"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::OwnershipExemptionReason>("v2::core::OwnershipExemptionReason"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::PoliticalExposure>("v2::core::PoliticalExposure"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::PrimaryVerification>("v2::core::PrimaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::Relationship>("v2::core::Relationship"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::ScriptAddresses>("v2::core::ScriptAddresses"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::ScriptNames>("v2::core::ScriptNames"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::SecondaryVerification>("v2::core::SecondaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::UseCaseType>("v2::core::UseCaseType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_links::Create>("v2::core::account_links::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_links::params::AccountOnboarding>("v2::core::account_links::params::AccountOnboarding"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_links::params::AccountUpdate>("v2::core::account_links::params::AccountUpdate"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_links::params::CollectionOptions>("v2::core::account_links::params::CollectionOptions"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_links::params::UseCase>("v2::core::account_links::params::UseCase"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::Create>("v2::core::account_tokens::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::Retrieve>("v2::core::account_tokens::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::Attestations>("v2::core::account_tokens::params::Attestations"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::DirectorshipDeclaration>("v2::core::account_tokens::params::DirectorshipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::Identity>("v2::core::account_tokens::params::Identity"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::OwnershipDeclaration>("v2::core::account_tokens::params::OwnershipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::RepresentativeDeclaration>("v2::core::account_tokens::params::RepresentativeDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::account_tokens::params::TermsOfService>("v2::core::account_tokens::params::TermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::Close>("v2::core::accounts::Close"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::Create>("v2::core::accounts::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::List>("v2::core::accounts::List"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::Retrieve>("v2::core::accounts::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::Update>("v2::core::accounts::Update"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BacsDebitPayments>("v2::core::accounts::params::BacsDebitPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Branding>("v2::core::accounts::params::Branding"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BusinessDetailsAddress>("v2::core::accounts::params::BusinessDetailsAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BusinessDetailsDocumentsPrimaryVerification>("v2::core::accounts::params::BusinessDetailsDocumentsPrimaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BusinessDetailsScriptAddresses>("v2::core::accounts::params::BusinessDetailsScriptAddresses"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BusinessDetailsScriptAddressesKana>("v2::core::accounts::params::BusinessDetailsScriptAddressesKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::BusinessDetailsScriptAddressesKanji>("v2::core::accounts::params::BusinessDetailsScriptAddressesKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CardPayments>("v2::core::accounts::params::CardPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateAccount>("v2::core::accounts::params::CreateAccount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateAttestations>("v2::core::accounts::params::CreateAttestations"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateAutomaticIndirectTax>("v2::core::accounts::params::CreateAutomaticIndirectTax"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateBilling>("v2::core::accounts::params::CreateBilling"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateBusinessDetails>("v2::core::accounts::params::CreateBusinessDetails"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateCapabilities>("v2::core::accounts::params::CreateCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateCapability>("v2::core::accounts::params::CreateCapability"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateConfiguration>("v2::core::accounts::params::CreateConfiguration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateCustomer>("v2::core::accounts::params::CreateCustomer"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateDocuments>("v2::core::accounts::params::CreateDocuments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateIdentity>("v2::core::accounts::params::CreateIdentity"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateIndividual>("v2::core::accounts::params::CreateIndividual"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateMerchant>("v2::core::accounts::params::CreateMerchant"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateMerchantCapabilities>("v2::core::accounts::params::CreateMerchantCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateRecipient>("v2::core::accounts::params::CreateRecipient"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateRecipientCapabilities>("v2::core::accounts::params::CreateRecipientCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateStripeBalance>("v2::core::accounts::params::CreateStripeBalance"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateStripeTransfers>("v2::core::accounts::params::CreateStripeTransfers"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateSupport>("v2::core::accounts::params::CreateSupport"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CreateTermsOfService>("v2::core::accounts::params::CreateTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CryptoStorer>("v2::core::accounts::params::CryptoStorer"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::CustomField>("v2::core::accounts::params::CustomField"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::DeclineOn>("v2::core::accounts::params::DeclineOn"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Defaults>("v2::core::accounts::params::Defaults"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::DirectorshipDeclaration>("v2::core::accounts::params::DirectorshipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Hours>("v2::core::accounts::params::Hours"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Include>("v2::core::accounts::params::Include"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::IndividualAdditionalAddress>("v2::core::accounts::params::IndividualAdditionalAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::IndividualDocuments>("v2::core::accounts::params::IndividualDocuments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::IndividualDocumentsSecondaryVerification>("v2::core::accounts::params::IndividualDocumentsSecondaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Invoice>("v2::core::accounts::params::Invoice"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::KonbiniPayments>("v2::core::accounts::params::KonbiniPayments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::KonbiniPaymentsSupport>("v2::core::accounts::params::KonbiniPaymentsSupport"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::OwnershipDeclaration>("v2::core::accounts::params::OwnershipDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Profile>("v2::core::accounts::params::Profile"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Relationship>("v2::core::accounts::params::Relationship"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Rendering>("v2::core::accounts::params::Rendering"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::RepresentativeDeclaration>("v2::core::accounts::params::RepresentativeDeclaration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Responsibilities>("v2::core::accounts::params::Responsibilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::ScriptStatementDescriptor>("v2::core::accounts::params::ScriptStatementDescriptor"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::ScriptStatementDescriptorKana>("v2::core::accounts::params::ScriptStatementDescriptorKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::ScriptStatementDescriptorKanji>("v2::core::accounts::params::ScriptStatementDescriptorKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::SecondaryVerificationFrontBack>("v2::core::accounts::params::SecondaryVerificationFrontBack"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Shipping>("v2::core::accounts::params::Shipping"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::ShippingAddress>("v2::core::accounts::params::ShippingAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::StatementDescriptor>("v2::core::accounts::params::StatementDescriptor"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::Storer>("v2::core::accounts::params::Storer"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateAccount>("v2::core::accounts::params::UpdateAccount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateAttestations>("v2::core::accounts::params::UpdateAttestations"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateAutomaticIndirectTax>("v2::core::accounts::params::UpdateAutomaticIndirectTax"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateBilling>("v2::core::accounts::params::UpdateBilling"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateCapabilities>("v2::core::accounts::params::UpdateCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateCapability>("v2::core::accounts::params::UpdateCapability"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateConfiguration>("v2::core::accounts::params::UpdateConfiguration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateCustomer>("v2::core::accounts::params::UpdateCustomer"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateIdentity>("v2::core::accounts::params::UpdateIdentity"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateMerchant>("v2::core::accounts::params::UpdateMerchant"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateMerchantCapabilities>("v2::core::accounts::params::UpdateMerchantCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateRecipient>("v2::core::accounts::params::UpdateRecipient"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateRecipientCapabilities>("v2::core::accounts::params::UpdateRecipientCapabilities"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateStripeBalance>("v2::core::accounts::params::UpdateStripeBalance"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateStripeTransfers>("v2::core::accounts::params::UpdateStripeTransfers"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateSupport>("v2::core::accounts::params::UpdateSupport"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::UpdateTermsOfService>("v2::core::accounts::params::UpdateTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::params::ValidateLocation>("v2::core::accounts::params::ValidateLocation"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::person_tokens::Create>("v2::core::accounts::person_tokens::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::person_tokens::Retrieve>("v2::core::accounts::person_tokens::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::person_tokens::params::AdditionalTermsOfService>("v2::core::accounts::person_tokens::params::AdditionalTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::Create>("v2::core::accounts::persons::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::Delete>("v2::core::accounts::persons::Delete"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::List>("v2::core::accounts::persons::List"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::Retrieve>("v2::core::accounts::persons::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::Update>("v2::core::accounts::persons::Update"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::params::CreateAdditionalTermsOfService>("v2::core::accounts::persons::params::CreateAdditionalTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::accounts::persons::params::UpdateAdditionalTermsOfService>("v2::core::accounts::persons::params::UpdateAdditionalTermsOfService"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Create>("v2::core::event_destinations::Create"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Delete>("v2::core::event_destinations::Delete"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Disable>("v2::core::event_destinations::Disable"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Enable>("v2::core::event_destinations::Enable"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::List>("v2::core::event_destinations::List"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Ping>("v2::core::event_destinations::Ping"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Retrieve>("v2::core::event_destinations::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::Update>("v2::core::event_destinations::Update"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::params::AmazonEventbridge>("v2::core::event_destinations::params::AmazonEventbridge"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::params::AzureEventGrid>("v2::core::event_destinations::params::AzureEventGrid"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::params::Include>("v2::core::event_destinations::params::Include"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::event_destinations::params::WebhookEndpoint>("v2::core::event_destinations::params::WebhookEndpoint"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::events::List>("v2::core::events::List"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::events::Retrieve>("v2::core::events::Retrieve"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::events::params::CreatedRange>("v2::core::events::params::CreatedRange"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Account>("v2::core::params::Account"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::AdditionalAddress>("v2::core::params::AdditionalAddress"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::AdditionalAddressPurpose>("v2::core::params::AdditionalAddressPurpose"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::AdditionalName>("v2::core::params::AdditionalName"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Address>("v2::core::params::Address"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Amount>("v2::core::params::Amount"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::AnnualRevenue>("v2::core::params::AnnualRevenue"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::BusinessDetailsIdNumber>("v2::core::params::BusinessDetailsIdNumber"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::BusinessDetailsScriptNames>("v2::core::params::BusinessDetailsScriptNames"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::BusinessDetailsScriptNamesKana>("v2::core::params::BusinessDetailsScriptNamesKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::BusinessDetailsScriptNamesKanji>("v2::core::params::BusinessDetailsScriptNamesKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::CompanyAuthorizationType>("v2::core::params::CompanyAuthorizationType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::DateOfBirth>("v2::core::params::DateOfBirth"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Document>("v2::core::params::Document"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Documents>("v2::core::params::Documents"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::DocumentsPrimaryVerification>("v2::core::params::DocumentsPrimaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::DocumentsPrimaryVerificationFrontBack>("v2::core::params::DocumentsPrimaryVerificationFrontBack"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::DocumentsSecondaryVerification>("v2::core::params::DocumentsSecondaryVerification"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::IdNumber>("v2::core::params::IdNumber"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::IdentityBusinessDetails>("v2::core::params::IdentityBusinessDetails"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::IdentityBusinessDetailsDocuments>("v2::core::params::IdentityBusinessDetailsDocuments"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::IdentityIndividual>("v2::core::params::IdentityIndividual"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::IndividualRelationship>("v2::core::params::IndividualRelationship"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::MonthlyEstimatedRevenue>("v2::core::params::MonthlyEstimatedRevenue"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::PersonsProvided>("v2::core::params::PersonsProvided"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::PrimaryVerificationType>("v2::core::params::PrimaryVerificationType"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ProofOfRegistration>("v2::core::params::ProofOfRegistration"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ProofOfUltimateBeneficialOwnership>("v2::core::params::ProofOfUltimateBeneficialOwnership"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::RegistrationDate>("v2::core::params::RegistrationDate"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptAddresses>("v2::core::params::ScriptAddresses"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptAddressesKana>("v2::core::params::ScriptAddressesKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptAddressesKanji>("v2::core::params::ScriptAddressesKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptNames>("v2::core::params::ScriptNames"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptNamesKana>("v2::core::params::ScriptNamesKana"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::ScriptNamesKanji>("v2::core::params::ScriptNamesKanji"),
    #[cfg(feature = "v2_core")]
    AnyType::of::<crate::v2::core::params::Signer>("v2::core::params::Signer"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::Create>("webhook_endpoints::Create"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::Delete>("webhook_endpoints::Delete"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::DeletedWebhookEndpoint>("webhook_endpoints::DeletedWebhookEndpoint"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::List>("webhook_endpoints::List"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::Retrieve>("webhook_endpoints::Retrieve"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::Update>("webhook_endpoints::Update"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::WebhookEndpoint>("webhook_endpoints::WebhookEndpoint"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::params::ApiVersion>("webhook_endpoints::params::ApiVersion"),
    #[cfg(feature = "webhook_endpoints")]
    AnyType::of::<crate::webhook_endpoints::params::EnabledEvent>("webhook_endpoints::params::EnabledEvent"),
];
