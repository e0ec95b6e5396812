// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::BusinessType;
use crate::accounts::CompanyStructure;
use crate::accounts::FeesPayer;
use crate::accounts::HostedPaymentMethodSave;
use crate::accounts::LossesPayments;
use crate::accounts::MinorityOwnedBusinessDesignation;
use crate::accounts::OwnershipExemptionReason;
use crate::accounts::Person;
use crate::accounts::RequirementCollection;
use crate::accounts::StripeDashboardType;
use crate::accounts::WeeklyPayoutDay;
use crate::files::File;
use crate::rt;
use crate::tax_ids::TaxId;
use crate::types::AccountRequirementsError;
use crate::types::Address;
use crate::types::ExternalAccount;
use crate::types::JapanAddress;

/// The `account` object.
///
/// Contract: `#/components/schemas/account`.
#[derive(Default)]
#[non_exhaustive]
pub struct Account {
    /// Business profile. May be null.
    pub business_profile: Option<Box<AccountBusinessProfile>>,
    /// Business type. `company`, `government_entity`, `individual` or `non_profit`. May be null.
    pub business_type: Option<BusinessType>,
    /// Capabilities.
    pub capabilities: Option<Box<AccountCapabilities>>,
    /// Charges enabled.
    pub charges_enabled: Option<bool>,
    /// Company.
    pub company: Option<Box<Company>>,
    /// Controller.
    pub controller: Option<Box<AccountController>>,
    /// Country. At most 5000 characters.
    pub country: Option<String>,
    /// Created, in seconds since 1970.
    pub created: Option<rt::Timestamp>,
    /// Default currency. At most 5000 characters.
    pub default_currency: Option<String>,
    /// Details submitted.
    pub details_submitted: Option<bool>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// External accounts. One page of a list.
    pub external_accounts: Option<rt::List<ExternalAccount>>,
    /// Future requirements.
    pub future_requirements: Option<Box<AccountFutureRequirements>>,
    /// Groups. May be null.
    pub groups: Option<Box<AccountGroupMembership>>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Account>,
    /// Individual.
    pub individual: Option<Box<Person>>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Payouts enabled.
    pub payouts_enabled: Option<bool>,
    /// Requirements.
    pub requirements: Option<Box<AccountRequirements>>,
    /// Settings. May be null.
    pub settings: Option<Box<AccountSettings>>,
    /// Tos acceptance.
    pub tos_acceptance: Option<Box<AccountTosAcceptance>>,
    /// Type. `custom`, `express`, `none` or `standard`.
    pub r#type: Option<AccountTypeValue>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account annual revenue.
///
/// Contract: `#/components/schemas/account_annual_revenue`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// Amount, in the currency's smallest unit. May be null.
    pub amount: Option<i64>,
    /// Currency. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// Fiscal year end. At most 5000 characters. May be null.
    pub fiscal_year_end: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account bacs debit payments settings.
///
/// Contract: `#/components/schemas/account_bacs_debit_payments_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBacsDebitPaymentsSettings {
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Service user number. At most 5000 characters. May be null.
    pub service_user_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account branding settings.
///
/// Contract: `#/components/schemas/account_branding_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBrandingSettings {
    /// Icon. An id; the object itself when `icon` is expanded. May be null.
    pub icon: Option<rt::Expandable<File>>,
    /// Logo. An id; the object itself when `logo` is expanded. May be null.
    pub logo: Option<rt::Expandable<File>>,
    /// Primary color. At most 5000 characters. May be null.
    pub primary_color: Option<String>,
    /// Secondary color. At most 5000 characters. May be null.
    pub secondary_color: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account business profile.
///
/// Contract: `#/components/schemas/account_business_profile`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBusinessProfile {
    /// Annual revenue. May be null.
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    /// Estimated worker count. May be null.
    pub estimated_worker_count: Option<i64>,
    /// Mcc. At most 5000 characters. May be null.
    pub mcc: Option<String>,
    /// Minority owned business designation. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. May be null.
    pub minority_owned_business_designation: Option<
        Vec<MinorityOwnedBusinessDesignation>,
    >,
    /// Monthly estimated revenue.
    pub monthly_estimated_revenue: Option<Box<AccountMonthlyEstimatedRevenue>>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Product description. At most 40000 characters. May be null.
    pub product_description: Option<String>,
    /// Support address. May be null.
    pub support_address: Option<Box<Address>>,
    /// Support email. At most 5000 characters. May be null.
    pub support_email: Option<String>,
    /// Support phone. At most 5000 characters. May be null.
    pub support_phone: Option<String>,
    /// Support url. At most 5000 characters. May be null.
    pub support_url: Option<String>,
    /// Url. At most 5000 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account capabilities.
///
/// Contract: `#/components/schemas/account_capabilities`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// Acss debit payments. `active`, `inactive` or `pending`.
    pub acss_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
    /// Affirm payments. `active`, `inactive` or `pending`.
    pub affirm_payments: Option<AccountCapabilitiesAffirmPayments>,
    /// Afterpay clearpay payments. `active`, `inactive` or `pending`.
    pub afterpay_clearpay_payments: Option<AccountCapabilitiesAfterpayClearpayPayments>,
    /// Alma payments. `active`, `inactive` or `pending`.
    pub alma_payments: Option<AccountCapabilitiesAlmaPayments>,
    /// Amazon pay payments. `active`, `inactive` or `pending`.
    pub amazon_pay_payments: Option<AccountCapabilitiesAmazonPayPayments>,
    /// App distribution. `active`, `inactive` or `pending`.
    pub app_distribution: Option<AccountCapabilitiesAppDistribution>,
    /// Au becs debit payments. `active`, `inactive` or `pending`.
    pub au_becs_debit_payments: Option<AccountCapabilitiesAuBecsDebitPayments>,
    /// Bacs debit payments. `active`, `inactive` or `pending`.
    pub bacs_debit_payments: Option<AccountCapabilitiesBacsDebitPayments>,
    /// Bancontact payments. `active`, `inactive` or `pending`.
    pub bancontact_payments: Option<AccountCapabilitiesBancontactPayments>,
    /// Bank transfer payments. `active`, `inactive` or `pending`.
    pub bank_transfer_payments: Option<AccountCapabilitiesBankTransferPayments>,
    /// Billie payments. `active`, `inactive` or `pending`.
    pub billie_payments: Option<AccountCapabilitiesBilliePayments>,
    /// Bizum payments. `active`, `inactive` or `pending`.
    pub bizum_payments: Option<AccountCapabilitiesBizumPayments>,
    /// Blik payments. `active`, `inactive` or `pending`.
    pub blik_payments: Option<AccountCapabilitiesBlikPayments>,
    /// Boleto payments. `active`, `inactive` or `pending`.
    pub boleto_payments: Option<AccountCapabilitiesBoletoPayments>,
    /// Card issuing. `active`, `inactive` or `pending`.
    pub card_issuing: Option<AccountCapabilitiesCardIssuing>,
    /// Card payments. `active`, `inactive` or `pending`.
    pub card_payments: Option<AccountCapabilitiesCardPayments>,
    /// Cartes bancaires payments. `active`, `inactive` or `pending`.
    pub cartes_bancaires_payments: Option<AccountCapabilitiesCartesBancairesPayments>,
    /// Cashapp payments. `active`, `inactive` or `pending`.
    pub cashapp_payments: Option<AccountCapabilitiesCashappPayments>,
    /// Crypto payments. `active`, `inactive` or `pending`.
    pub crypto_payments: Option<AccountCapabilitiesCryptoPayments>,
    /// Eps payments. `active`, `inactive` or `pending`.
    pub eps_payments: Option<AccountCapabilitiesEpsPayments>,
    /// Fpx payments. `active`, `inactive` or `pending`.
    pub fpx_payments: Option<AccountCapabilitiesFpxPayments>,
    /// Gb bank transfer payments. `active`, `inactive` or `pending`.
    pub gb_bank_transfer_payments: Option<AccountCapabilitiesGbBankTransferPayments>,
    /// Giropay payments. `active`, `inactive` or `pending`.
    pub giropay_payments: Option<AccountCapabilitiesGiropayPayments>,
    /// Grabpay payments. `active`, `inactive` or `pending`.
    pub grabpay_payments: Option<AccountCapabilitiesGrabpayPayments>,
    /// Ideal payments. `active`, `inactive` or `pending`.
    pub ideal_payments: Option<AccountCapabilitiesIdealPayments>,
    /// India international payments. `active`, `inactive` or `pending`.
    pub india_international_payments: Option<
        AccountCapabilitiesIndiaInternationalPayments,
    >,
    /// Jcb payments. `active`, `inactive` or `pending`.
    pub jcb_payments: Option<AccountCapabilitiesJcbPayments>,
    /// Jp bank transfer payments. `active`, `inactive` or `pending`.
    pub jp_bank_transfer_payments: Option<AccountCapabilitiesJpBankTransferPayments>,
    /// Kakao pay payments. `active`, `inactive` or `pending`.
    pub kakao_pay_payments: Option<AccountCapabilitiesKakaoPayPayments>,
    /// Klarna payments. `active`, `inactive` or `pending`.
    pub klarna_payments: Option<AccountCapabilitiesKlarnaPayments>,
    /// Konbini payments. `active`, `inactive` or `pending`.
    pub konbini_payments: Option<AccountCapabilitiesKonbiniPayments>,
    /// Kr card payments. `active`, `inactive` or `pending`.
    pub kr_card_payments: Option<AccountCapabilitiesKrCardPayments>,
    /// Legacy payments. `active`, `inactive` or `pending`.
    pub legacy_payments: Option<AccountCapabilitiesLegacyPayments>,
    /// Link payments. `active`, `inactive` or `pending`.
    pub link_payments: Option<AccountCapabilitiesLinkPayments>,
    /// Mb way payments. `active`, `inactive` or `pending`.
    pub mb_way_payments: Option<AccountCapabilitiesMbWayPayments>,
    /// Mobilepay payments. `active`, `inactive` or `pending`.
    pub mobilepay_payments: Option<AccountCapabilitiesMobilepayPayments>,
    /// Multibanco payments. `active`, `inactive` or `pending`.
    pub multibanco_payments: Option<AccountCapabilitiesMultibancoPayments>,
    /// Mx bank transfer payments. `active`, `inactive` or `pending`.
    pub mx_bank_transfer_payments: Option<AccountCapabilitiesMxBankTransferPayments>,
    /// Naver pay payments. `active`, `inactive` or `pending`.
    pub naver_pay_payments: Option<AccountCapabilitiesNaverPayPayments>,
    /// Nz bank account becs debit payments. `active`, `inactive` or `pending`.
    pub nz_bank_account_becs_debit_payments: Option<
        AccountCapabilitiesNzBankAccountBecsDebitPayments,
    >,
    /// Oxxo payments. `active`, `inactive` or `pending`.
    pub oxxo_payments: Option<AccountCapabilitiesOxxoPayments>,
    /// P24 payments. `active`, `inactive` or `pending`.
    pub p24_payments: Option<AccountCapabilitiesP24Payments>,
    /// Pay by bank payments. `active`, `inactive` or `pending`.
    pub pay_by_bank_payments: Option<AccountCapabilitiesPayByBankPayments>,
    /// Payco payments. `active`, `inactive` or `pending`.
    pub payco_payments: Option<AccountCapabilitiesPaycoPayments>,
    /// Paynow payments. `active`, `inactive` or `pending`.
    pub paynow_payments: Option<AccountCapabilitiesPaynowPayments>,
    /// Payto payments. `active`, `inactive` or `pending`.
    pub payto_payments: Option<AccountCapabilitiesPaytoPayments>,
    /// Pix payments. `active`, `inactive` or `pending`.
    pub pix_payments: Option<AccountCapabilitiesPixPayments>,
    /// Promptpay payments. `active`, `inactive` or `pending`.
    pub promptpay_payments: Option<AccountCapabilitiesPromptpayPayments>,
    /// Revolut pay payments. `active`, `inactive` or `pending`.
    pub revolut_pay_payments: Option<AccountCapabilitiesRevolutPayPayments>,
    /// Samsung pay payments. `active`, `inactive` or `pending`.
    pub samsung_pay_payments: Option<AccountCapabilitiesSamsungPayPayments>,
    /// Satispay payments. `active`, `inactive` or `pending`.
    pub satispay_payments: Option<AccountCapabilitiesSatispayPayments>,
    /// Scalapay payments. `active`, `inactive` or `pending`.
    pub scalapay_payments: Option<AccountCapabilitiesScalapayPayments>,
    /// Sepa bank transfer payments. `active`, `inactive` or `pending`.
    pub sepa_bank_transfer_payments: Option<AccountCapabilitiesSepaBankTransferPayments>,
    /// Sepa debit payments. `active`, `inactive` or `pending`.
    pub sepa_debit_payments: Option<AccountCapabilitiesSepaDebitPayments>,
    /// Sofort payments. `active`, `inactive` or `pending`.
    pub sofort_payments: Option<AccountCapabilitiesSofortPayments>,
    /// Sunbit payments. `active`, `inactive` or `pending`.
    pub sunbit_payments: Option<AccountCapabilitiesSunbitPayments>,
    /// Swish payments. `active`, `inactive` or `pending`.
    pub swish_payments: Option<AccountCapabilitiesSwishPayments>,
    /// Tax reporting us 1099 k. `active`, `inactive` or `pending`.
    pub tax_reporting_us_1099_k: Option<AccountCapabilitiesTaxReportingUs1099k>,
    /// Tax reporting us 1099 misc. `active`, `inactive` or `pending`.
    pub tax_reporting_us_1099_misc: Option<AccountCapabilitiesTaxReportingUs1099Misc>,
    /// Transfers. `active`, `inactive` or `pending`.
    pub transfers: Option<AccountCapabilitiesTransfers>,
    /// Treasury. `active`, `inactive` or `pending`.
    pub treasury: Option<AccountCapabilitiesTreasury>,
    /// Twint payments. `active`, `inactive` or `pending`.
    pub twint_payments: Option<AccountCapabilitiesTwintPayments>,
    /// Upi payments. `active`, `inactive` or `pending`.
    pub upi_payments: Option<AccountCapabilitiesUpiPayments>,
    /// Us bank account ach payments. `active`, `inactive` or `pending`.
    pub us_bank_account_ach_payments: Option<
        AccountCapabilitiesUsBankAccountAchPayments,
    >,
    /// Us bank transfer payments. `active`, `inactive` or `pending`.
    pub us_bank_transfer_payments: Option<AccountCapabilitiesUsBankTransferPayments>,
    /// Zip payments. `active`, `inactive` or `pending`.
    pub zip_payments: Option<AccountCapabilitiesZipPayments>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `acss_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/acss_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAcssDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `affirm_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/affirm_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAffirmPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `afterpay_clearpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/afterpay_clearpay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAfterpayClearpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `alma_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/alma_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAlmaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `amazon_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/amazon_pay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAmazonPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `app_distribution`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/app_distribution`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAppDistribution {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `au_becs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/au_becs_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAuBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bacs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bacs_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBacsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bancontact_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bancontact_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBancontactPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `billie_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/billie_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBilliePayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `bizum_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bizum_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBizumPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `blik_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/blik_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBlikPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `boleto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/boleto_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBoletoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `card_issuing`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/card_issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardIssuing {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `card_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/card_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `cartes_bancaires_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/cartes_bancaires_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCartesBancairesPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `cashapp_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/cashapp_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCashappPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `crypto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/crypto_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCryptoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `eps_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/eps_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesEpsPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `fpx_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/fpx_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesFpxPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `gb_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/gb_bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGbBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `giropay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/giropay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGiropayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `grabpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/grabpay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGrabpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `ideal_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/ideal_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesIdealPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `india_international_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/india_international_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesIndiaInternationalPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `jcb_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/jcb_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesJcbPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `jp_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/jp_bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesJpBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `kakao_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/kakao_pay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKakaoPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `klarna_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/klarna_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKlarnaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `konbini_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/konbini_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKonbiniPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `kr_card_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/kr_card_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKrCardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `legacy_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/legacy_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesLegacyPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `link_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/link_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesLinkPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `mb_way_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mb_way_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMbWayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `mobilepay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mobilepay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMobilepayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `multibanco_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/multibanco_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMultibancoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `mx_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mx_bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMxBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `naver_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/naver_pay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesNaverPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `nz_bank_account_becs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/nz_bank_account_becs_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesNzBankAccountBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `oxxo_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/oxxo_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesOxxoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `p24_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/p24_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesP24Payments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `pay_by_bank_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/pay_by_bank_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPayByBankPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payco_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/payco_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaycoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `paynow_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/paynow_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaynowPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `payto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/payto_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaytoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `pix_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/pix_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPixPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `promptpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/promptpay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPromptpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `revolut_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/revolut_pay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesRevolutPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `samsung_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/samsung_pay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSamsungPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `satispay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/satispay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSatispayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `scalapay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/scalapay_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesScalapayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `sepa_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sepa_bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `sepa_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sepa_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `sofort_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sofort_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSofortPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `sunbit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sunbit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSunbitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `swish_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/swish_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSwishPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `tax_reporting_us_1099_misc`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/tax_reporting_us_1099_misc`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099Misc {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `tax_reporting_us_1099_k`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/tax_reporting_us_1099_k`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099k {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `transfers`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/transfers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTransfers {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `treasury`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTreasury {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `twint_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/twint_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTwintPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `upi_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/upi_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUpiPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `us_bank_account_ach_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/us_bank_account_ach_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankAccountAchPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `us_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/us_bank_transfer_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `zip_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/zip_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesZipPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Account card issuing settings.
///
/// Contract: `#/components/schemas/account_card_issuing_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCardIssuingSettings {
    /// Tos acceptance.
    pub tos_acceptance: Option<Box<CardIssuingAccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account card payments settings.
///
/// Contract: `#/components/schemas/account_card_payments_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCardPaymentsSettings {
    /// Decline on.
    pub decline_on: Option<Box<AccountDeclineChargeOn>>,
    /// Statement descriptor prefix. At most 5000 characters. May be null.
    pub statement_descriptor_prefix: Option<String>,
    /// Statement descriptor prefix kana. At most 5000 characters. May be null.
    pub statement_descriptor_prefix_kana: Option<String>,
    /// Statement descriptor prefix kanji. At most 5000 characters. May be null.
    pub statement_descriptor_prefix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account unification account controller.
///
/// Contract: `#/components/schemas/account_unification_account_controller`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountController {
    /// Fees.
    pub fees: Option<Box<AccountControllerFees>>,
    /// Is controller.
    pub is_controller: Option<bool>,
    /// Losses.
    pub losses: Option<Box<AccountControllerLosses>>,
    /// Requirement collection. `application` or `stripe`.
    pub requirement_collection: Option<RequirementCollection>,
    /// Stripe dashboard.
    pub stripe_dashboard: Option<Box<AccountControllerStripeDashboard>>,
    /// Type. `account` or `application`.
    pub r#type: AccountControllerType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account unification account controller fees.
///
/// Contract: `#/components/schemas/account_unification_account_controller_fees`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountControllerFees {
    /// Payer. `account`, `application`, `application_custom` or `application_express`.
    pub payer: FeesPayer,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account unification account controller losses.
///
/// Contract: `#/components/schemas/account_unification_account_controller_losses`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountControllerLosses {
    /// Payments. `application` or `stripe`.
    pub payments: LossesPayments,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account unification account controller stripe dashboard.
///
/// Contract: `#/components/schemas/account_unification_account_controller_stripe_dashboard`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountControllerStripeDashboard {
    /// Type. `express`, `full` or `none`.
    pub r#type: StripeDashboardType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/account_unification_account_controller/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountControllerType {
    /// `account`
    Account,
    /// `application`
    Application,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Account dashboard settings.
///
/// Contract: `#/components/schemas/account_dashboard_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDashboardSettings {
    /// Display name. At most 5000 characters. May be null.
    pub display_name: Option<String>,
    /// Timezone. At most 5000 characters. May be null.
    pub timezone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account decline charge on.
///
/// Contract: `#/components/schemas/account_decline_charge_on`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDeclineChargeOn {
    /// Avs failure.
    pub avs_failure: bool,
    /// Cvc failure.
    pub cvc_failure: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account future requirements.
///
/// Contract: `#/components/schemas/account_future_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountFutureRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline, in seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// Currently due. May be null.
    pub currently_due: Option<Vec<String>>,
    /// Disabled reason. May be null.
    pub disabled_reason: Option<AccountRequirementsDisabledReason>,
    /// Errors. May be null.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Eventually due. May be null.
    pub eventually_due: Option<Vec<String>>,
    /// Past due. May be null.
    pub past_due: Option<Vec<String>>,
    /// Pending verification. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account group membership.
///
/// Contract: `#/components/schemas/account_group_membership`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountGroupMembership {
    /// Payments pricing. At most 5000 characters. May be null.
    pub payments_pricing: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account invoices settings.
///
/// Contract: `#/components/schemas/account_invoices_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountInvoicesSettings {
    /// Default account tax ids. An id; the object itself when `default_account_tax_ids` is expanded. May be null.
    pub default_account_tax_ids: Option<Vec<rt::Expandable<TaxId>>>,
    /// Hosted payment method save. `always`, `never` or `offer`. May be null.
    pub hosted_payment_method_save: Option<HostedPaymentMethodSave>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account monthly estimated revenue.
///
/// Contract: `#/components/schemas/account_monthly_estimated_revenue`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account payments settings.
///
/// Contract: `#/components/schemas/account_payments_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPaymentsSettings {
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor kana. At most 5000 characters. May be null.
    pub statement_descriptor_kana: Option<String>,
    /// Statement descriptor kanji. At most 5000 characters. May be null.
    pub statement_descriptor_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account payout settings.
///
/// Contract: `#/components/schemas/account_payout_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPayoutSettings {
    /// Debit negative balances.
    pub debit_negative_balances: bool,
    /// Schedule.
    pub schedule: TransferSchedule,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account requirements.
///
/// Contract: `#/components/schemas/account_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline, in seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// Currently due. May be null.
    pub currently_due: Option<Vec<String>>,
    /// Disabled reason. May be null.
    pub disabled_reason: Option<AccountRequirementsDisabledReason>,
    /// Errors. May be null.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Eventually due. May be null.
    pub eventually_due: Option<Vec<String>>,
    /// Past due. May be null.
    pub past_due: Option<Vec<String>>,
    /// Pending verification. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account requirements alternative.
///
/// Contract: `#/components/schemas/account_requirements_alternative`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequirementsAlternative {
    /// Alternative fields due.
    pub alternative_fields_due: Vec<String>,
    /// Original fields due.
    pub original_fields_due: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/account_future_requirements/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsDisabledReason {
    /// `action_required.requested_capabilities`
    ActionRequiredRequestedCapabilities,
    /// `listed`
    Listed,
    /// `other`
    Other,
    /// `platform_paused`
    PlatformPaused,
    /// `rejected.fraud`
    RejectedFraud,
    /// `rejected.incomplete_verification`
    RejectedIncompleteVerification,
    /// `rejected.listed`
    RejectedListed,
    /// `rejected.other`
    RejectedOther,
    /// `rejected.platform_fraud`
    RejectedPlatformFraud,
    /// `rejected.platform_other`
    RejectedPlatformOther,
    /// `rejected.platform_terms_of_service`
    RejectedPlatformTermsOfService,
    /// `rejected.terms_of_service`
    RejectedTermsOfService,
    /// `requirements.past_due`
    RequirementsPastDue,
    /// `requirements.pending_verification`
    RequirementsPendingVerification,
    /// `under_review`
    UnderReview,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Account sepa debit payments settings.
///
/// Contract: `#/components/schemas/account_sepa_debit_payments_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSepaDebitPaymentsSettings {
    /// Creditor id. At most 5000 characters.
    pub creditor_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account settings.
///
/// Contract: `#/components/schemas/account_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSettings {
    /// Bacs debit payments.
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPaymentsSettings>>,
    /// Branding.
    pub branding: AccountBrandingSettings,
    /// Card issuing.
    pub card_issuing: Option<Box<AccountCardIssuingSettings>>,
    /// Card payments.
    pub card_payments: AccountCardPaymentsSettings,
    /// Dashboard.
    pub dashboard: AccountDashboardSettings,
    /// Invoices.
    pub invoices: Option<Box<AccountInvoicesSettings>>,
    /// Payments.
    pub payments: AccountPaymentsSettings,
    /// Payouts.
    pub payouts: Option<Box<AccountPayoutSettings>>,
    /// Sepa debit payments.
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPaymentsSettings>>,
    /// Treasury.
    pub treasury: Option<Box<AccountTreasurySettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account terms of service.
///
/// Contract: `#/components/schemas/account_terms_of_service`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// Date. May be null.
    pub date: Option<i64>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account tos acceptance.
///
/// Contract: `#/components/schemas/account_tos_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountTosAcceptance {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// Service agreement. At most 5000 characters.
    pub service_agreement: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Account treasury settings.
///
/// Contract: `#/components/schemas/account_treasury_settings`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountTreasurySettings {
    /// Tos acceptance.
    pub tos_acceptance: Option<Box<AccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/account/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountTypeValue {
    /// `custom`
    Custom,
    /// `express`
    Express,
    /// `none`
    None,
    /// `standard`
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Card issuing account terms of service.
///
/// Contract: `#/components/schemas/card_issuing_account_terms_of_service`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardIssuingAccountTermsOfService {
    /// Date. May be null.
    pub date: Option<i64>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity company.
///
/// Contract: `#/components/schemas/legal_entity_company`.
#[derive(Default)]
#[non_exhaustive]
pub struct Company {
    /// Address.
    pub address: Option<Box<Address>>,
    /// Address kana. May be null.
    pub address_kana: Option<Box<JapanAddress>>,
    /// Address kanji. May be null.
    pub address_kanji: Option<Box<JapanAddress>>,
    /// Directors provided.
    pub directors_provided: Option<bool>,
    /// Directorship declaration. May be null.
    pub directorship_declaration: Option<Box<DirectorshipDeclaration>>,
    /// Executives provided.
    pub executives_provided: Option<bool>,
    /// Export license id. At most 5000 characters.
    pub export_license_id: Option<String>,
    /// Export purpose code. At most 5000 characters.
    pub export_purpose_code: Option<String>,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Name kana. At most 5000 characters. May be null.
    pub name_kana: Option<String>,
    /// Name kanji. At most 5000 characters. May be null.
    pub name_kanji: Option<String>,
    /// Owners provided.
    pub owners_provided: Option<bool>,
    /// Ownership declaration. May be null.
    pub ownership_declaration: Option<Box<UboDeclaration>>,
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Registration date.
    pub registration_date: Option<Box<RegistrationDate>>,
    /// Representative declaration. May be null.
    pub representative_declaration: Option<Box<RepresentativeDeclaration>>,
    /// Structure.
    pub structure: Option<CompanyStructure>,
    /// Tax id provided.
    pub tax_id_provided: Option<bool>,
    /// Tax id registrar. At most 5000 characters.
    pub tax_id_registrar: Option<String>,
    /// Vat id provided.
    pub vat_id_provided: Option<bool>,
    /// Verification. May be null.
    pub verification: Option<Box<CompanyVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity company verification.
///
/// Contract: `#/components/schemas/legal_entity_company_verification`.
#[derive(Default)]
#[non_exhaustive]
pub struct CompanyVerification {
    /// Document.
    pub document: CompanyVerificationDocument,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity company verification document.
///
/// Contract: `#/components/schemas/legal_entity_company_verification_document`.
#[derive(Default)]
#[non_exhaustive]
pub struct CompanyVerificationDocument {
    /// Back. An id; the object itself when `back` is expanded. May be null.
    pub back: Option<rt::Expandable<File>>,
    /// Details. At most 5000 characters. May be null.
    pub details: Option<String>,
    /// Details code. At most 5000 characters. May be null.
    pub details_code: Option<String>,
    /// Front. An id; the object itself when `front` is expanded. May be null.
    pub front: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `account`.
///
/// Contract: `#/components/schemas/deleted_account`.
///
/// Feature: `accounts`.
#[cfg(feature = "accounts")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedAccount {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity directorship declaration.
///
/// Contract: `#/components/schemas/legal_entity_directorship_declaration`.
#[derive(Default)]
#[non_exhaustive]
pub struct DirectorshipDeclaration {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity registration date.
///
/// Contract: `#/components/schemas/legal_entity_registration_date`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationDate {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity representative declaration.
///
/// Contract: `#/components/schemas/legal_entity_representative_declaration`.
#[derive(Default)]
#[non_exhaustive]
pub struct RepresentativeDeclaration {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Transfer schedule.
///
/// Contract: `#/components/schemas/transfer_schedule`.
#[derive(Default)]
#[non_exhaustive]
pub struct TransferSchedule {
    /// Delay days.
    pub delay_days: i64,
    /// Interval. At most 5000 characters.
    pub interval: String,
    /// Monthly anchor.
    pub monthly_anchor: Option<i64>,
    /// Monthly payout days.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// Weekly anchor. At most 5000 characters.
    pub weekly_anchor: Option<String>,
    /// Weekly payout days. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity ubo declaration.
///
/// Contract: `#/components/schemas/legal_entity_ubo_declaration`.
#[derive(Default)]
#[non_exhaustive]
pub struct UboDeclaration {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Account;
    const "object" = Str("account");
    0 => business_profile "business_profile";
    1 => business_type "business_type";
    2 => capabilities "capabilities";
    3 => charges_enabled "charges_enabled";
    4 => company "company";
    5 => controller "controller";
    6 => country "country";
    7 => created "created";
    8 => default_currency "default_currency";
    9 => details_submitted "details_submitted";
    10 => email "email" sensitive;
    11 => external_accounts "external_accounts";
    12 => future_requirements "future_requirements";
    13 => groups "groups";
    14 => id "id" required;
    15 => individual "individual";
    16 => metadata "metadata";
    17 => payouts_enabled "payouts_enabled";
    18 => requirements "requirements";
    19 => settings "settings";
    20 => tos_acceptance "tos_acceptance";
    21 => r#type "type";
}

rt::expandable! {
    crate::ExpandPath;
    Account;
    business_profile "business_profile" => AccountBusinessProfile;
    capabilities "capabilities" => AccountCapabilities;
    company "company" => Company;
    controller "controller" => AccountController;
    external_accounts "external_accounts" => rt::List<ExternalAccount>;
    future_requirements "future_requirements" => AccountFutureRequirements;
    groups "groups" => AccountGroupMembership;
    individual "individual" => Person;
    requirements "requirements" => AccountRequirements;
    settings "settings" => AccountSettings;
    tos_acceptance "tos_acceptance" => AccountTosAcceptance;
}

rt::record! {
    AccountAnnualRevenue;
    0 => amount "amount";
    1 => currency "currency";
    2 => fiscal_year_end "fiscal_year_end";
}

rt::record! {
    AccountBacsDebitPaymentsSettings;
    0 => display_name "display_name";
    1 => service_user_number "service_user_number";
}

rt::record! {
    AccountBrandingSettings;
    0 => icon "icon";
    1 => logo "logo";
    2 => primary_color "primary_color";
    3 => secondary_color "secondary_color";
}

rt::expandable! {
    crate::ExpandPath;
    AccountBrandingSettings;
    icon "icon" => File;
    logo "logo" => File;
}

rt::record! {
    AccountBusinessProfile;
    0 => annual_revenue "annual_revenue";
    1 => estimated_worker_count "estimated_worker_count";
    2 => mcc "mcc";
    3 => minority_owned_business_designation "minority_owned_business_designation";
    4 => monthly_estimated_revenue "monthly_estimated_revenue";
    5 => name "name";
    6 => product_description "product_description";
    7 => support_address "support_address";
    8 => support_email "support_email" sensitive;
    9 => support_phone "support_phone" sensitive;
    10 => support_url "support_url";
    11 => url "url";
}

rt::record! {
    AccountCapabilities;
    0 => acss_debit_payments "acss_debit_payments";
    1 => affirm_payments "affirm_payments";
    2 => afterpay_clearpay_payments "afterpay_clearpay_payments";
    3 => alma_payments "alma_payments";
    4 => amazon_pay_payments "amazon_pay_payments";
    5 => app_distribution "app_distribution";
    6 => au_becs_debit_payments "au_becs_debit_payments";
    7 => bacs_debit_payments "bacs_debit_payments";
    8 => bancontact_payments "bancontact_payments";
    9 => bank_transfer_payments "bank_transfer_payments";
    10 => billie_payments "billie_payments";
    11 => bizum_payments "bizum_payments";
    12 => blik_payments "blik_payments";
    13 => boleto_payments "boleto_payments";
    14 => card_issuing "card_issuing";
    15 => card_payments "card_payments";
    16 => cartes_bancaires_payments "cartes_bancaires_payments";
    17 => cashapp_payments "cashapp_payments";
    18 => crypto_payments "crypto_payments";
    19 => eps_payments "eps_payments";
    20 => fpx_payments "fpx_payments";
    21 => gb_bank_transfer_payments "gb_bank_transfer_payments";
    22 => giropay_payments "giropay_payments";
    23 => grabpay_payments "grabpay_payments";
    24 => ideal_payments "ideal_payments";
    25 => india_international_payments "india_international_payments";
    26 => jcb_payments "jcb_payments";
    27 => jp_bank_transfer_payments "jp_bank_transfer_payments";
    28 => kakao_pay_payments "kakao_pay_payments";
    29 => klarna_payments "klarna_payments";
    30 => konbini_payments "konbini_payments";
    31 => kr_card_payments "kr_card_payments";
    32 => legacy_payments "legacy_payments";
    33 => link_payments "link_payments";
    34 => mb_way_payments "mb_way_payments";
    35 => mobilepay_payments "mobilepay_payments";
    36 => multibanco_payments "multibanco_payments";
    37 => mx_bank_transfer_payments "mx_bank_transfer_payments";
    38 => naver_pay_payments "naver_pay_payments";
    39 => nz_bank_account_becs_debit_payments "nz_bank_account_becs_debit_payments";
    40 => oxxo_payments "oxxo_payments";
    41 => p24_payments "p24_payments";
    42 => pay_by_bank_payments "pay_by_bank_payments";
    43 => payco_payments "payco_payments";
    44 => paynow_payments "paynow_payments";
    45 => payto_payments "payto_payments";
    46 => pix_payments "pix_payments";
    47 => promptpay_payments "promptpay_payments";
    48 => revolut_pay_payments "revolut_pay_payments";
    49 => samsung_pay_payments "samsung_pay_payments";
    50 => satispay_payments "satispay_payments";
    51 => scalapay_payments "scalapay_payments";
    52 => sepa_bank_transfer_payments "sepa_bank_transfer_payments";
    53 => sepa_debit_payments "sepa_debit_payments";
    54 => sofort_payments "sofort_payments";
    55 => sunbit_payments "sunbit_payments";
    56 => swish_payments "swish_payments";
    57 => tax_reporting_us_1099_k "tax_reporting_us_1099_k";
    58 => tax_reporting_us_1099_misc "tax_reporting_us_1099_misc";
    59 => transfers "transfers";
    60 => treasury "treasury";
    61 => twint_payments "twint_payments";
    62 => upi_payments "upi_payments";
    63 => us_bank_account_ach_payments "us_bank_account_ach_payments";
    64 => us_bank_transfer_payments "us_bank_transfer_payments";
    65 => zip_payments "zip_payments";
}

rt::open_enum! {
    AccountCapabilitiesAcssDebitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAffirmPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAfterpayClearpayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAlmaPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAmazonPayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAppDistribution;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesAuBecsDebitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBacsDebitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBancontactPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBilliePayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBizumPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBlikPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesBoletoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesCardIssuing;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesCardPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesCartesBancairesPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesCashappPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesCryptoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesEpsPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesFpxPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesGbBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesGiropayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesGrabpayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesIdealPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesIndiaInternationalPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesJcbPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesJpBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesKakaoPayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesKlarnaPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesKonbiniPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesKrCardPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesLegacyPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesLinkPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesMbWayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesMobilepayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesMultibancoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesMxBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesNaverPayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesNzBankAccountBecsDebitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesOxxoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesP24Payments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPayByBankPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPaycoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPaynowPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPaytoPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPixPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesPromptpayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesRevolutPayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSamsungPayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSatispayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesScalapayPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSepaBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSepaDebitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSofortPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSunbitPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesSwishPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesTaxReportingUs1099Misc;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesTaxReportingUs1099k;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesTransfers;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesTreasury;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesTwintPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesUpiPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesUsBankAccountAchPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesUsBankTransferPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::open_enum! {
    AccountCapabilitiesZipPayments;
    0 => Active "active";
    1 => Inactive "inactive";
    2 => Pending "pending";
}

rt::record! {
    AccountCardIssuingSettings;
    0 => tos_acceptance "tos_acceptance";
}

rt::record! {
    AccountCardPaymentsSettings;
    0 => decline_on "decline_on";
    1 => statement_descriptor_prefix "statement_descriptor_prefix";
    2 => statement_descriptor_prefix_kana "statement_descriptor_prefix_kana";
    3 => statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji";
}

rt::record! {
    AccountController;
    0 => fees "fees";
    1 => is_controller "is_controller";
    2 => losses "losses";
    3 => requirement_collection "requirement_collection";
    4 => stripe_dashboard "stripe_dashboard";
    5 => r#type "type" required;
}

rt::record! {
    AccountControllerFees;
    0 => payer "payer" required;
}

rt::record! {
    AccountControllerLosses;
    0 => payments "payments" required;
}

rt::record! {
    AccountControllerStripeDashboard;
    0 => r#type "type" required;
}

rt::open_enum! {
    AccountControllerType;
    0 => Account "account";
    1 => Application "application";
}

rt::record! {
    AccountDashboardSettings;
    0 => display_name "display_name";
    1 => timezone "timezone";
}

rt::record! {
    AccountDeclineChargeOn;
    0 => avs_failure "avs_failure" required;
    1 => cvc_failure "cvc_failure" required;
}

rt::record! {
    AccountFutureRequirements;
    0 => alternatives "alternatives";
    1 => current_deadline "current_deadline";
    2 => currently_due "currently_due";
    3 => disabled_reason "disabled_reason";
    4 => errors "errors";
    5 => eventually_due "eventually_due";
    6 => past_due "past_due";
    7 => pending_verification "pending_verification";
}

rt::record! {
    AccountGroupMembership;
    0 => payments_pricing "payments_pricing";
}

rt::record! {
    AccountInvoicesSettings;
    0 => default_account_tax_ids "default_account_tax_ids";
    1 => hosted_payment_method_save "hosted_payment_method_save";
}

rt::expandable! {
    crate::ExpandPath;
    AccountInvoicesSettings;
    default_account_tax_ids "default_account_tax_ids" => TaxId;
}

rt::record! {
    AccountMonthlyEstimatedRevenue;
    0 => amount "amount" required;
    1 => currency "currency" required;
}

rt::record! {
    AccountPaymentsSettings;
    0 => statement_descriptor "statement_descriptor";
    1 => statement_descriptor_kana "statement_descriptor_kana";
    2 => statement_descriptor_kanji "statement_descriptor_kanji";
}

rt::record! {
    AccountPayoutSettings;
    0 => debit_negative_balances "debit_negative_balances" required;
    1 => schedule "schedule" required;
    2 => statement_descriptor "statement_descriptor";
}

rt::record! {
    AccountRequirements;
    0 => alternatives "alternatives";
    1 => current_deadline "current_deadline";
    2 => currently_due "currently_due";
    3 => disabled_reason "disabled_reason";
    4 => errors "errors";
    5 => eventually_due "eventually_due";
    6 => past_due "past_due";
    7 => pending_verification "pending_verification";
}

rt::record! {
    AccountRequirementsAlternative;
    0 => alternative_fields_due "alternative_fields_due" required;
    1 => original_fields_due "original_fields_due" required;
}

rt::open_enum! {
    AccountRequirementsDisabledReason;
    0 => ActionRequiredRequestedCapabilities "action_required.requested_capabilities";
    1 => Listed "listed";
    2 => Other "other";
    3 => PlatformPaused "platform_paused";
    4 => RejectedFraud "rejected.fraud";
    5 => RejectedIncompleteVerification "rejected.incomplete_verification";
    6 => RejectedListed "rejected.listed";
    7 => RejectedOther "rejected.other";
    8 => RejectedPlatformFraud "rejected.platform_fraud";
    9 => RejectedPlatformOther "rejected.platform_other";
    10 => RejectedPlatformTermsOfService "rejected.platform_terms_of_service";
    11 => RejectedTermsOfService "rejected.terms_of_service";
    12 => RequirementsPastDue "requirements.past_due";
    13 => RequirementsPendingVerification "requirements.pending_verification";
    14 => UnderReview "under_review";
}

rt::record! {
    AccountSepaDebitPaymentsSettings;
    0 => creditor_id "creditor_id";
}

rt::record! {
    AccountSettings;
    0 => bacs_debit_payments "bacs_debit_payments";
    1 => branding "branding" required;
    2 => card_issuing "card_issuing";
    3 => card_payments "card_payments" required;
    4 => dashboard "dashboard" required;
    5 => invoices "invoices";
    6 => payments "payments" required;
    7 => payouts "payouts";
    8 => sepa_debit_payments "sepa_debit_payments";
    9 => treasury "treasury";
}

rt::expandable! {
    crate::ExpandPath;
    AccountSettings;
    branding "branding" => AccountBrandingSettings;
    invoices "invoices" => AccountInvoicesSettings;
}

rt::record! {
    AccountTermsOfService;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountTosAcceptance;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => service_agreement "service_agreement";
    3 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountTreasurySettings;
    0 => tos_acceptance "tos_acceptance";
}

rt::open_enum! {
    AccountTypeValue;
    0 => Custom "custom";
    1 => Express "express";
    2 => None "none";
    3 => Standard "standard";
}

rt::record! {
    CardIssuingAccountTermsOfService;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    Company;
    0 => address "address" sensitive;
    1 => address_kana "address_kana";
    2 => address_kanji "address_kanji";
    3 => directors_provided "directors_provided";
    4 => directorship_declaration "directorship_declaration";
    5 => executives_provided "executives_provided";
    6 => export_license_id "export_license_id";
    7 => export_purpose_code "export_purpose_code";
    8 => name "name" sensitive;
    9 => name_kana "name_kana" sensitive;
    10 => name_kanji "name_kanji" sensitive;
    11 => owners_provided "owners_provided";
    12 => ownership_declaration "ownership_declaration";
    13 => ownership_exemption_reason "ownership_exemption_reason";
    14 => phone "phone" sensitive;
    15 => registration_date "registration_date";
    16 => representative_declaration "representative_declaration";
    17 => structure "structure";
    18 => tax_id_provided "tax_id_provided";
    19 => tax_id_registrar "tax_id_registrar";
    20 => vat_id_provided "vat_id_provided";
    21 => verification "verification";
}

rt::expandable! {
    crate::ExpandPath;
    Company;
    verification "verification" => CompanyVerification;
}

rt::record! {
    CompanyVerification;
    0 => document "document" required;
}

rt::expandable! {
    crate::ExpandPath;
    CompanyVerification;
    document "document" => CompanyVerificationDocument;
}

rt::record! {
    CompanyVerificationDocument;
    0 => back "back";
    1 => details "details";
    2 => details_code "details_code";
    3 => front "front";
}

rt::expandable! {
    crate::ExpandPath;
    CompanyVerificationDocument;
    back "back" => File;
    front "front" => File;
}

#[cfg(feature = "accounts")]
rt::record! {
    DeletedAccount;
    const "deleted" = Bool(true);
    const "object" = Str("account");
    0 => id "id" required;
}

rt::record! {
    DirectorshipDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    RegistrationDate;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    RepresentativeDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    TransferSchedule;
    0 => delay_days "delay_days" required;
    1 => interval "interval" required;
    2 => monthly_anchor "monthly_anchor";
    3 => monthly_payout_days "monthly_payout_days";
    4 => weekly_anchor "weekly_anchor";
    5 => weekly_payout_days "weekly_payout_days";
}

rt::record! {
    UboDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}
