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

/// A business or person that uses Stripe: your own account, or one connected to your platform. It says who stands behind it, what it can do and what Stripe still wants to know. How much of that you see and may change depends on `controller.requirement_collection`: everything if you collect the requirements, little after onboarding has begun if Stripe does. [v2 core account](crate::v2::core::Account) is its successor for new integrations.
///
/// The `account` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/accounts/object)
///
/// Contract: `#/components/schemas/account`.
///
/// Feature: `accounts`, `customers` or `sources`. Without it, the type has its id and `json()`, and no other fields.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct Account {
    /// What the business does and how customers reach it, in public. May be null.
    pub business_profile: Option<Box<AccountBusinessProfile>>,
    /// Whether it is an individual, a company or another kind of organization. Stripe asks for other details by it. `company`, `government_entity`, `individual` or `non_profit`. May be null.
    pub business_type: Option<BusinessType>,
    /// What the account may do and how far each of it is: only what is `active` works.
    pub capabilities: Option<Box<AccountCapabilities>>,
    /// Whether customers can pay to the account now.
    pub charges_enabled: Option<bool>,
    /// Who the company is: name, address, tax ids, structure.
    pub company: Option<Box<Company>>,
    /// Who answers for what of the connected account: fees, losses, requirements, and which Dashboard it has.
    pub controller: Option<Box<AccountController>>,
    /// Where the account holder lives or the business is legally established, as a two-letter code.
    pub country: Option<String>,
    /// When the account was connected to your platform. In seconds since 1970.
    pub created: Option<rt::Timestamp>,
    /// The account's main currency, one that Stripe supports in its country.
    pub default_currency: Option<String>,
    /// Whether the account has been through onboarding. Until then, accounts with a Dashboard of their own get no payouts: send them to an [account link](crate::account_links::AccountLink).
    pub details_submitted: Option<bool>,
    /// An email of the account. Nobody signs in with it, and Stripe sends it no marketing unless the platform agrees. May be null.
    pub email: Option<String>,
    /// The bank accounts and debit cards to which the account is paid out. Only the platform that controls the account sees them.
    pub external_accounts: Option<rt::List<ExternalAccount>>,
    /// What will be required in the future, and by when.
    pub future_requirements: Option<Box<AccountFutureRequirements>>,
    /// The groups that the account is in. May be null.
    pub groups: Option<Box<AccountGroupMembership>>,
    /// Names this object in other calls.
    pub id: rt::Id<Account>,
    /// Who the person behind the account is. Only if the business type is `individual`.
    pub individual: Option<Box<Person>>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// Whether the account's money can be paid out. If not, [`requirements`](Self::requirements) tells what is missing.
    pub payouts_enabled: Option<bool>,
    /// What the account must still give, and by when, to keep its payments and payouts.
    pub requirements: Option<Box<AccountRequirements>>,
    /// How the account uses Stripe: branding, payouts, what statements show. May be null.
    pub settings: Option<Box<AccountSettings>>,
    /// When and how the account accepted Stripe's services agreement.
    pub tos_acceptance: Option<Box<AccountTosAcceptance>>,
    /// Which kind of connected account it is, in the old scheme. `none` if [`controller`](Self::controller) alone tells. `custom`, `express`, `none` or `standard`.
    pub r#type: Option<AccountTypeValue>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the business took in its last fiscal year, before costs.
///
/// Contract: `#/components/schemas/account_annual_revenue`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// What the business takes in a year, in the smallest currency unit: 123 is 1.23 USD. May be null.
    pub amount: Option<i64>,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case. May be null.
    pub currency: Option<rt::Currency>,
    /// The last day of the fiscal year before: `2026-12-31`. May be null.
    pub fiscal_year_end: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How Bacs debits look: the name that customers see and the service user number.
///
/// Contract: `#/components/schemas/account_bacs_debit_payments_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountBacsDebitPaymentsSettings {
    /// The business's name on Bacs mandates and in the apps of banks. A custom one costs the platform a monthly fee. Without one when Bacs is requested, it is `Stripe` from then on, for free. May be null.
    pub display_name: Option<String>,
    /// The number under which the Bacs network knows who takes the debits. May be null.
    pub service_user_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The logo, icon and colors that receipts, invoices and Checkout show.
///
/// Contract: `#/components/schemas/account_branding_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountBrandingSettings {
    /// The [file](crate::files::File) with the account's icon: a square of at least 128 pixels. An id; the object itself when `icon` is expanded. May be null.
    pub icon: Option<rt::Expandable<File>>,
    /// The [file](crate::files::File) with the logo that Checkout shows in place of icon and name, at least 128 by 128 pixels. An id; the object itself when `logo` is expanded. May be null.
    pub logo: Option<rt::Expandable<File>>,
    /// The main color of the brand, as a CSS value such as `#0055ff`. May be null.
    pub primary_color: Option<String>,
    /// The second color of the brand, as six hex digits: `#2c3e50`. May be null.
    pub secondary_color: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the business does and how customers reach it, in public.
///
/// Contract: `#/components/schemas/account_business_profile`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountBusinessProfile {
    /// What the business took in its last fiscal year, before costs. May be null.
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    /// How many people work for the business at most: employees, contractors, vendors. May be null.
    pub estimated_worker_count: Option<i64>,
    /// Four digits that tell what the business sells, by the card networks' list (merchant category code). May be null.
    pub mcc: Option<String>,
    /// Whether women, minorities or LGBTQI+ people own the business. `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`, `prefer_not_to_answer` or `women_owned_business`. May be null.
    pub minority_owned_business_designation: Option<
        Vec<MinorityOwnedBusinessDesignation>,
    >,
    /// About how much the business takes in a month. Only in Brazil and India.
    pub monthly_estimated_revenue: Option<Box<AccountMonthlyEstimatedRevenue>>,
    /// The name by which customers know the business. May be null.
    pub name: Option<String>,
    /// What the business sells, for Stripe's risk checks alone. Customers don't see it. May be null.
    pub product_description: Option<String>,
    /// A public address that customers can write to for support. May be null.
    pub support_address: Option<Box<Address>>,
    /// A public email address that customers can write to for support. May be null.
    pub support_email: Option<String>,
    /// A public number that customers can call for support. May be null.
    pub support_phone: Option<String>,
    /// A public page where customers find support. May be null.
    pub support_url: Option<String>,
    /// The public website of the business. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account may do and how far each of it is: only what is `active` works.
///
/// Contract: `#/components/schemas/account_capabilities`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// Whether the account can take Canadian pre-authorized debit payments: only if `active`. `active`, `inactive` or `pending`.
    pub acss_debit_payments: Option<AccountCapabilitiesAcssDebitPayments>,
    /// Whether the account can take Affirm payments: only if `active`. `active`, `inactive` or `pending`.
    pub affirm_payments: Option<AccountCapabilitiesAffirmPayments>,
    /// Whether the account can take Afterpay or Clearpay payments: only if `active`. `active`, `inactive` or `pending`.
    pub afterpay_clearpay_payments: Option<AccountCapabilitiesAfterpayClearpayPayments>,
    /// Whether the account can take Alma payments: only if `active`. `active`, `inactive` or `pending`.
    pub alma_payments: Option<AccountCapabilitiesAlmaPayments>,
    /// Whether the account can take Amazon Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub amazon_pay_payments: Option<AccountCapabilitiesAmazonPayPayments>,
    /// Whether the platform can give apps to other accounts: only if `active`. `active`, `inactive` or `pending`.
    pub app_distribution: Option<AccountCapabilitiesAppDistribution>,
    /// Whether the account can take Australian BECS debit payments: only if `active`. `active`, `inactive` or `pending`.
    pub au_becs_debit_payments: Option<AccountCapabilitiesAuBecsDebitPayments>,
    /// Whether the account can take Bacs debit payments: only if `active`. `active`, `inactive` or `pending`.
    pub bacs_debit_payments: Option<AccountCapabilitiesBacsDebitPayments>,
    /// Whether the account can take Bancontact payments: only if `active`. `active`, `inactive` or `pending`.
    pub bancontact_payments: Option<AccountCapabilitiesBancontactPayments>,
    /// Whether the account can take bank transfers into the customer's cash balance: only if `active`. `active`, `inactive` or `pending`.
    pub bank_transfer_payments: Option<AccountCapabilitiesBankTransferPayments>,
    /// Whether the account can take Billie payments: only if `active`. `active`, `inactive` or `pending`.
    pub billie_payments: Option<AccountCapabilitiesBilliePayments>,
    /// Whether the account can take Bizum payments: only if `active`. `active`, `inactive` or `pending`.
    pub bizum_payments: Option<AccountCapabilitiesBizumPayments>,
    /// Whether the account can take BLIK payments: only if `active`. `active`, `inactive` or `pending`.
    pub blik_payments: Option<AccountCapabilitiesBlikPayments>,
    /// Whether the account can take Boleto payments: only if `active`. `active`, `inactive` or `pending`.
    pub boleto_payments: Option<AccountCapabilitiesBoletoPayments>,
    /// Whether the account can issue cards: only if `active`. `active`, `inactive` or `pending`.
    pub card_issuing: Option<AccountCapabilitiesCardIssuing>,
    /// Whether the account can take card payments: only if `active`. `active`, `inactive` or `pending`.
    pub card_payments: Option<AccountCapabilitiesCardPayments>,
    /// Whether the account can take Cartes Bancaires payments: only if `active`. `active`, `inactive` or `pending`.
    pub cartes_bancaires_payments: Option<AccountCapabilitiesCartesBancairesPayments>,
    /// Whether the account can take Cash App Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub cashapp_payments: Option<AccountCapabilitiesCashappPayments>,
    /// Whether the account can take stablecoin payments: only if `active`. `active`, `inactive` or `pending`.
    pub crypto_payments: Option<AccountCapabilitiesCryptoPayments>,
    /// Whether the account can take EPS payments: only if `active`. `active`, `inactive` or `pending`.
    pub eps_payments: Option<AccountCapabilitiesEpsPayments>,
    /// Whether the account can take FPX payments: only if `active`. `active`, `inactive` or `pending`.
    pub fpx_payments: Option<AccountCapabilitiesFpxPayments>,
    /// Whether the account can take bank transfers in the United Kingdom: only if `active`. `active`, `inactive` or `pending`.
    pub gb_bank_transfer_payments: Option<AccountCapabilitiesGbBankTransferPayments>,
    /// Whether the account can take giropay payments, which have been shut down: only if `active`. `active`, `inactive` or `pending`.
    pub giropay_payments: Option<AccountCapabilitiesGiropayPayments>,
    /// Whether the account can take GrabPay payments: only if `active`. `active`, `inactive` or `pending`.
    pub grabpay_payments: Option<AccountCapabilitiesGrabpayPayments>,
    /// Whether the account can take iDEAL payments: only if `active`. `active`, `inactive` or `pending`.
    pub ideal_payments: Option<AccountCapabilitiesIdealPayments>,
    /// Whether the account can take payments in other currencies than INR, as an account in India: only if `active`. `active`, `inactive` or `pending`.
    pub india_international_payments: Option<
        AccountCapabilitiesIndiaInternationalPayments,
    >,
    /// Whether the account can take JCB cards: only if `active`. In Japan in JPY. `active`, `inactive` or `pending`.
    pub jcb_payments: Option<AccountCapabilitiesJcbPayments>,
    /// Whether the account can take bank transfers in Japan: only if `active`. `active`, `inactive` or `pending`.
    pub jp_bank_transfer_payments: Option<AccountCapabilitiesJpBankTransferPayments>,
    /// Whether the account can take Kakao Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub kakao_pay_payments: Option<AccountCapabilitiesKakaoPayPayments>,
    /// Whether the account can take Klarna payments: only if `active`. `active`, `inactive` or `pending`.
    pub klarna_payments: Option<AccountCapabilitiesKlarnaPayments>,
    /// Whether the account can take payments in Japanese convenience stores: only if `active`. `active`, `inactive` or `pending`.
    pub konbini_payments: Option<AccountCapabilitiesKonbiniPayments>,
    /// Whether the account can take cards of South Korea: only if `active`. `active`, `inactive` or `pending`.
    pub kr_card_payments: Option<AccountCapabilitiesKrCardPayments>,
    /// Whether the account can take payments in the old way, before each payment method had its own capability: only if `active`. `active`, `inactive` or `pending`.
    pub legacy_payments: Option<AccountCapabilitiesLegacyPayments>,
    /// Whether the account can take Link payments: only if `active`. `active`, `inactive` or `pending`.
    pub link_payments: Option<AccountCapabilitiesLinkPayments>,
    /// Whether the account can take MB WAY payments: only if `active`. `active`, `inactive` or `pending`.
    pub mb_way_payments: Option<AccountCapabilitiesMbWayPayments>,
    /// Whether the account can take MobilePay payments: only if `active`. `active`, `inactive` or `pending`.
    pub mobilepay_payments: Option<AccountCapabilitiesMobilepayPayments>,
    /// Whether the account can take Multibanco payments: only if `active`. `active`, `inactive` or `pending`.
    pub multibanco_payments: Option<AccountCapabilitiesMultibancoPayments>,
    /// Whether the account can take bank transfers in Mexico: only if `active`. `active`, `inactive` or `pending`.
    pub mx_bank_transfer_payments: Option<AccountCapabilitiesMxBankTransferPayments>,
    /// Whether the account can take Naver Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub naver_pay_payments: Option<AccountCapabilitiesNaverPayPayments>,
    /// Whether the account can take direct debit payments in New Zealand (BECS): only if `active`. `active`, `inactive` or `pending`.
    pub nz_bank_account_becs_debit_payments: Option<
        AccountCapabilitiesNzBankAccountBecsDebitPayments,
    >,
    /// Whether the account can take OXXO payments: only if `active`. `active`, `inactive` or `pending`.
    pub oxxo_payments: Option<AccountCapabilitiesOxxoPayments>,
    /// Whether the account can take Przelewy24 payments: only if `active`. `active`, `inactive` or `pending`.
    pub p24_payments: Option<AccountCapabilitiesP24Payments>,
    /// Whether the account can take Pay by Bank payments: only if `active`. `active`, `inactive` or `pending`.
    pub pay_by_bank_payments: Option<AccountCapabilitiesPayByBankPayments>,
    /// Whether the account can take PAYCO payments: only if `active`. `active`, `inactive` or `pending`.
    pub payco_payments: Option<AccountCapabilitiesPaycoPayments>,
    /// Whether the account can take PayNow payments: only if `active`. `active`, `inactive` or `pending`.
    pub paynow_payments: Option<AccountCapabilitiesPaynowPayments>,
    /// Whether the account can take PayTo payments: only if `active`. `active`, `inactive` or `pending`.
    pub payto_payments: Option<AccountCapabilitiesPaytoPayments>,
    /// Whether the account can take Pix payments: only if `active`. `active`, `inactive` or `pending`.
    pub pix_payments: Option<AccountCapabilitiesPixPayments>,
    /// Whether the account can take PromptPay payments: only if `active`. `active`, `inactive` or `pending`.
    pub promptpay_payments: Option<AccountCapabilitiesPromptpayPayments>,
    /// Whether the account can take Revolut Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub revolut_pay_payments: Option<AccountCapabilitiesRevolutPayPayments>,
    /// Whether the account can take Samsung Pay payments: only if `active`. `active`, `inactive` or `pending`.
    pub samsung_pay_payments: Option<AccountCapabilitiesSamsungPayPayments>,
    /// Whether the account can take Satispay payments: only if `active`. `active`, `inactive` or `pending`.
    pub satispay_payments: Option<AccountCapabilitiesSatispayPayments>,
    /// Whether the account can take Scalapay payments: only if `active`. `active`, `inactive` or `pending`.
    pub scalapay_payments: Option<AccountCapabilitiesScalapayPayments>,
    /// Whether the account can take bank transfers in euros into the customer's cash balance: only if `active`. `active`, `inactive` or `pending`.
    pub sepa_bank_transfer_payments: Option<AccountCapabilitiesSepaBankTransferPayments>,
    /// Whether the account can take SEPA direct debit payments: only if `active`. `active`, `inactive` or `pending`.
    pub sepa_debit_payments: Option<AccountCapabilitiesSepaDebitPayments>,
    /// Whether the account can take Sofort payments, which have been shut down: only if `active`. `active`, `inactive` or `pending`.
    pub sofort_payments: Option<AccountCapabilitiesSofortPayments>,
    /// Whether the account can take Sunbit payments: only if `active`. `active`, `inactive` or `pending`.
    pub sunbit_payments: Option<AccountCapabilitiesSunbitPayments>,
    /// Whether the account can take Swish payments: only if `active`. `active`, `inactive` or `pending`.
    pub swish_payments: Option<AccountCapabilitiesSwishPayments>,
    /// Whether Stripe can file form 1099-K for the account, in the United States: only if `active`. `active`, `inactive` or `pending`.
    pub tax_reporting_us_1099_k: Option<AccountCapabilitiesTaxReportingUs1099k>,
    /// Whether Stripe can file form 1099-MISC for the account, in the United States: only if `active`. `active`, `inactive` or `pending`.
    pub tax_reporting_us_1099_misc: Option<AccountCapabilitiesTaxReportingUs1099Misc>,
    /// Whether your platform can transfer money to the account: only if `active`. `active`, `inactive` or `pending`.
    pub transfers: Option<AccountCapabilitiesTransfers>,
    /// Whether the account can have financial accounts: only if `active`. `active`, `inactive` or `pending`.
    pub treasury: Option<AccountCapabilitiesTreasury>,
    /// Whether the account can take TWINT payments: only if `active`. `active`, `inactive` or `pending`.
    pub twint_payments: Option<AccountCapabilitiesTwintPayments>,
    /// Whether the account can take UPI payments: only if `active`. `active`, `inactive` or `pending`.
    pub upi_payments: Option<AccountCapabilitiesUpiPayments>,
    /// Whether the account can take ACH debit payments: only if `active`. `active`, `inactive` or `pending`.
    pub us_bank_account_ach_payments: Option<
        AccountCapabilitiesUsBankAccountAchPayments,
    >,
    /// Whether the account can take bank transfers in US dollars into the customer's cash balance: only if `active`. `active`, `inactive` or `pending`.
    pub us_bank_transfer_payments: Option<AccountCapabilitiesUsBankTransferPayments>,
    /// Whether the account can take Zip payments: only if `active`. `active`, `inactive` or `pending`.
    pub zip_payments: Option<AccountCapabilitiesZipPayments>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account can take Canadian pre-authorized debit payments: only if `active`.
///
/// The values of `acss_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/acss_debit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAcssDebitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Affirm payments: only if `active`.
///
/// The values of `affirm_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/affirm_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAffirmPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Afterpay or Clearpay payments: only if `active`.
///
/// The values of `afterpay_clearpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/afterpay_clearpay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAfterpayClearpayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Alma payments: only if `active`.
///
/// The values of `alma_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/alma_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAlmaPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Amazon Pay payments: only if `active`.
///
/// The values of `amazon_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/amazon_pay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAmazonPayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the platform can give apps to other accounts: only if `active`.
///
/// The values of `app_distribution`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/app_distribution`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAppDistribution {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Australian BECS debit payments: only if `active`.
///
/// The values of `au_becs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/au_becs_debit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesAuBecsDebitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Bacs debit payments: only if `active`.
///
/// The values of `bacs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bacs_debit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBacsDebitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Bancontact payments: only if `active`.
///
/// The values of `bancontact_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bancontact_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBancontactPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers into the customer's cash balance: only if `active`.
///
/// The values of `bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Billie payments: only if `active`.
///
/// The values of `billie_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/billie_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBilliePayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Bizum payments: only if `active`.
///
/// The values of `bizum_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/bizum_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBizumPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take BLIK payments: only if `active`.
///
/// The values of `blik_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/blik_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBlikPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Boleto payments: only if `active`.
///
/// The values of `boleto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/boleto_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesBoletoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can issue cards: only if `active`.
///
/// The values of `card_issuing`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/card_issuing`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardIssuing {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take card payments: only if `active`.
///
/// The values of `card_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/card_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCardPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Cartes Bancaires payments: only if `active`.
///
/// The values of `cartes_bancaires_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/cartes_bancaires_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCartesBancairesPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Cash App Pay payments: only if `active`.
///
/// The values of `cashapp_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/cashapp_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCashappPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take stablecoin payments: only if `active`.
///
/// The values of `crypto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/crypto_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesCryptoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take EPS payments: only if `active`.
///
/// The values of `eps_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/eps_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesEpsPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take FPX payments: only if `active`.
///
/// The values of `fpx_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/fpx_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesFpxPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers in the United Kingdom: only if `active`.
///
/// The values of `gb_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/gb_bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGbBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take giropay payments, which have been shut down: only if `active`.
///
/// The values of `giropay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/giropay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGiropayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take GrabPay payments: only if `active`.
///
/// The values of `grabpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/grabpay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesGrabpayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take iDEAL payments: only if `active`.
///
/// The values of `ideal_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/ideal_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesIdealPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take payments in other currencies than INR, as an account in India: only if `active`.
///
/// The values of `india_international_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/india_international_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesIndiaInternationalPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take JCB cards: only if `active`.
///
/// The values of `jcb_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/jcb_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesJcbPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers in Japan: only if `active`.
///
/// The values of `jp_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/jp_bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesJpBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Kakao Pay payments: only if `active`.
///
/// The values of `kakao_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/kakao_pay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKakaoPayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Klarna payments: only if `active`.
///
/// The values of `klarna_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/klarna_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKlarnaPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take payments in Japanese convenience stores: only if `active`.
///
/// The values of `konbini_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/konbini_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKonbiniPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take cards of South Korea: only if `active`.
///
/// The values of `kr_card_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/kr_card_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesKrCardPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take payments in the old way, before each payment method had its own capability: only if `active`.
///
/// The values of `legacy_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/legacy_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesLegacyPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Link payments: only if `active`.
///
/// The values of `link_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/link_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesLinkPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take MB WAY payments: only if `active`.
///
/// The values of `mb_way_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mb_way_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMbWayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take MobilePay payments: only if `active`.
///
/// The values of `mobilepay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mobilepay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMobilepayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Multibanco payments: only if `active`.
///
/// The values of `multibanco_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/multibanco_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMultibancoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers in Mexico: only if `active`.
///
/// The values of `mx_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/mx_bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesMxBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Naver Pay payments: only if `active`.
///
/// The values of `naver_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/naver_pay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesNaverPayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take direct debit payments in New Zealand (BECS): only if `active`.
///
/// The values of `nz_bank_account_becs_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/nz_bank_account_becs_debit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesNzBankAccountBecsDebitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take OXXO payments: only if `active`.
///
/// The values of `oxxo_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/oxxo_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesOxxoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Przelewy24 payments: only if `active`.
///
/// The values of `p24_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/p24_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesP24Payments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Pay by Bank payments: only if `active`.
///
/// The values of `pay_by_bank_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/pay_by_bank_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPayByBankPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take PAYCO payments: only if `active`.
///
/// The values of `payco_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/payco_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaycoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take PayNow payments: only if `active`.
///
/// The values of `paynow_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/paynow_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaynowPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take PayTo payments: only if `active`.
///
/// The values of `payto_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/payto_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPaytoPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Pix payments: only if `active`.
///
/// The values of `pix_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/pix_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPixPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take PromptPay payments: only if `active`.
///
/// The values of `promptpay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/promptpay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesPromptpayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Revolut Pay payments: only if `active`.
///
/// The values of `revolut_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/revolut_pay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesRevolutPayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Samsung Pay payments: only if `active`.
///
/// The values of `samsung_pay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/samsung_pay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSamsungPayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Satispay payments: only if `active`.
///
/// The values of `satispay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/satispay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSatispayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Scalapay payments: only if `active`.
///
/// The values of `scalapay_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/scalapay_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesScalapayPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers in euros into the customer's cash balance: only if `active`.
///
/// The values of `sepa_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sepa_bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take SEPA direct debit payments: only if `active`.
///
/// The values of `sepa_debit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sepa_debit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSepaDebitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Sofort payments, which have been shut down: only if `active`.
///
/// The values of `sofort_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sofort_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSofortPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Sunbit payments: only if `active`.
///
/// The values of `sunbit_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/sunbit_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSunbitPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Swish payments: only if `active`.
///
/// The values of `swish_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/swish_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesSwishPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether Stripe can file form 1099-MISC for the account, in the United States: only if `active`.
///
/// The values of `tax_reporting_us_1099_misc`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/tax_reporting_us_1099_misc`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099Misc {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether Stripe can file form 1099-K for the account, in the United States: only if `active`.
///
/// The values of `tax_reporting_us_1099_k`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/tax_reporting_us_1099_k`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTaxReportingUs1099k {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether your platform can transfer money to the account: only if `active`.
///
/// The values of `transfers`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/transfers`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTransfers {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can have financial accounts: only if `active`.
///
/// The values of `treasury`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/treasury`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTreasury {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take TWINT payments: only if `active`.
///
/// The values of `twint_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/twint_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesTwintPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take UPI payments: only if `active`.
///
/// The values of `upi_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/upi_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUpiPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take ACH debit payments: only if `active`.
///
/// The values of `us_bank_account_ach_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/us_bank_account_ach_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankAccountAchPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take bank transfers in US dollars into the customer's cash balance: only if `active`.
///
/// The values of `us_bank_transfer_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/us_bank_transfer_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesUsBankTransferPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the account can take Zip payments: only if `active`.
///
/// The values of `zip_payments`.
///
/// Contract: `#/components/schemas/account_capabilities/properties/zip_payments`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapabilitiesZipPayments {
    /// `active`: The account can use it.
    Active,
    /// `inactive`: Not usable: not requested, or requirements aren't met.
    Inactive,
    /// `pending`: Requested, and Stripe is still verifying: not usable yet.
    Pending,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When and from where the account accepted the terms for issuing cards.
///
/// Contract: `#/components/schemas/account_card_issuing_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountCardIssuingSettings {
    /// When and how the account accepted the terms for issuing cards.
    pub tos_acceptance: Option<Box<CardIssuingAccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How card payments are taken: what to decline, and what statements show.
///
/// Contract: `#/components/schemas/account_card_payments_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountCardPaymentsSettings {
    /// In which cases Stripe declines a card charge although the bank approves it.
    pub decline_on: Option<Box<AccountDeclineChargeOn>>,
    /// The beginning of what card statements say, short so that the charge can add more. The suffix of each charge follows it. May be null.
    pub statement_descriptor_prefix: Option<String>,
    /// The beginning of what card statements in Japan say in kana. The suffix of each charge follows it. May be null.
    pub statement_descriptor_prefix_kana: Option<String>,
    /// The beginning of what card statements in Japan say in kanji. The suffix of each charge follows it. May be null.
    pub statement_descriptor_prefix_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who answers for what of the connected account: fees, losses, requirements, and which Dashboard it has.
///
/// Contract: `#/components/schemas/account_unification_account_controller`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountController {
    /// Who pays Stripe's fees.
    pub fees: Option<Box<AccountControllerFees>>,
    /// Whether the platform that asks controls the account. Left out if it doesn't.
    pub is_controller: Option<bool>,
    /// Who bears what the connected account can't pay back.
    pub losses: Option<Box<AccountControllerLosses>>,
    /// Who asks the account for what Stripe must know: Stripe (`stripe`), or the platform (`application`). Only the platform that controls the account sees it.
    pub requirement_collection: Option<RequirementCollection>,
    /// Which of Stripe's Dashboards the account can log in to.
    pub stripe_dashboard: Option<Box<AccountControllerStripeDashboard>>,
    /// Whether a Connect platform controls the account (`application`), or the account itself (`account`).
    pub r#type: AccountControllerType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who pays Stripe's fees.
///
/// Contract: `#/components/schemas/account_unification_account_controller_fees`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountControllerFees {
    /// Who pays Stripe's fees for the account: the account itself or the platform. `account`, `application`, `application_custom` or `application_express`.
    pub payer: FeesPayer,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who bears what the connected account can't pay back.
///
/// Contract: `#/components/schemas/account_unification_account_controller_losses`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountControllerLosses {
    /// Who bears negative balances from payments that the account can't pay back: Stripe (`stripe`), or the platform (`application`).
    pub payments: LossesPayments,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which of Stripe's Dashboards the account can log in to.
///
/// Contract: `#/components/schemas/account_unification_account_controller_stripe_dashboard`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountControllerStripeDashboard {
    /// Which Dashboard the account has: the whole one (`full`), the one of Express (`express`), or `none`.
    pub r#type: StripeDashboardType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether a Connect platform controls the account (`application`), or the account itself (`account`).
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/account_unification_account_controller/properties/type`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountControllerType {
    /// `account`: The account controls itself.
    Account,
    /// `application`: A platform controls the account.
    Application,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How the account appears in the Dashboard: name and time zone.
///
/// Contract: `#/components/schemas/account_dashboard_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountDashboardSettings {
    /// The account's name in the Dashboard, for telling accounts apart. May be null.
    pub display_name: Option<String>,
    /// The time zone that the Dashboard shows this account, by its IANA name. May be null.
    pub timezone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// In which cases Stripe declines a card charge although the bank approves it.
///
/// Contract: `#/components/schemas/account_decline_charge_on`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountDeclineChargeOn {
    /// Whether charges with a wrong postal code are declined. Without a postal code nothing is checked.
    pub avs_failure: bool,
    /// Whether to decline a charge whose security code the bank finds wrong, even if the bank approves it.
    pub cvc_failure: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What will be required in the future, and by when.
///
/// Contract: `#/components/schemas/account_future_requirements`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountFutureRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// When these requirements become the ones that count. What is missing then is past due, unless there is a grace period. In seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// What will be due, by field name. It becomes an ordinary requirement on the day that `current_deadline` of the future requirements names. May be null.
    pub currently_due: Option<Vec<String>>,
    /// Always null: what will be required later turns nothing off.
    pub disabled_reason: Option<AccountRequirementsDisabledReason>,
    /// What was wrong with data that were sent, and has to be mended. May be null.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline. May be null.
    pub eventually_due: Option<Vec<String>>,
    /// What should have been given by the deadline of the present requirements, by field name. It is among their own past due fields too. May be null.
    pub past_due: Option<Vec<String>>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The groups that the account is in.
///
/// Contract: `#/components/schemas/account_group_membership`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountGroupMembership {
    /// The platform's pricing group of the account. Null if its prices are its own.
    pub payments_pricing: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account's invoices say and do unless they have their own.
///
/// Contract: `#/components/schemas/account_invoices_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountInvoicesSettings {
    /// Which of the account's own tax ids new invoices show unless they name others. They are added when the invoice is finalized. Ids; the objects themselves when `default_account_tax_ids` is expanded. May be null.
    pub default_account_tax_ids: Option<Vec<rt::Expandable<TaxId>>>,
    /// What happens to a payment method used on the invoice's page by a customer who has a default one: saved, offered to be saved, or never. `always`, `never` or `offer`. May be null.
    pub hosted_payment_method_save: Option<HostedPaymentMethodSave>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// About how much the business takes in a month.
///
/// Contract: `#/components/schemas/account_monthly_estimated_revenue`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// What the business expects to take in a month, in the smallest currency unit: 123 is 1.23 USD.
    pub amount: i64,
    /// The currency of the amounts beside it. A three-letter ISO 4217 code in lower case.
    pub currency: rt::Currency,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How payments look on statements.
///
/// Contract: `#/components/schemas/account_payments_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountPaymentsSettings {
    /// What customers' statements say of the account's payments. With cards it comes before what the charge adds. May be null.
    pub statement_descriptor: Option<String>,
    /// What statements in Japan say, in kana. May be null.
    pub statement_descriptor_kana: Option<String>,
    /// What statements in Japan say, in kanji. May be null.
    pub statement_descriptor_kanji: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the balance is paid out, and what the bank statement says.
///
/// Contract: `#/components/schemas/account_payout_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountPayoutSettings {
    /// Whether Stripe may debit the account's bank account when the balance is below zero. By default only if Stripe collects the account's requirements.
    pub debit_negative_balances: bool,
    /// How often what the account takes is paid out, on which day, and after how long.
    pub schedule: TransferSchedule,
    /// What the account's bank statement says of payouts. The platform's text from the Dashboard unless set. May be null.
    pub statement_descriptor: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account must still give, and by when, to keep its payments and payouts.
///
/// Contract: `#/components/schemas/account_requirements`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// When what is due must be given at the latest for the account to go on. A threshold that is reached before can stop it sooner. In seconds since 1970. May be null.
    pub current_deadline: Option<rt::Timestamp>,
    /// What must be given by [`current_deadline`](Self::current_deadline) for the account to go on, by field name. What is missing then is past due and turns the account off. May be null.
    pub currently_due: Option<Vec<String>>,
    /// Why the account can't charge or pay out. Null if it can.
    pub disabled_reason: Option<AccountRequirementsDisabledReason>,
    /// What was wrong with data that were sent, and has to be mended. May be null.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline. May be null.
    pub eventually_due: Option<Vec<String>>,
    /// What should have been given by [`current_deadline`](Self::current_deadline), by field name. It keeps the account from working until it is. May be null.
    pub past_due: Option<Vec<String>>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due. May be null.
    pub pending_verification: Option<Vec<String>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Another set of facts that Stripe accepts instead of ones that are due. Give either set.
///
/// Contract: `#/components/schemas/account_requirements_alternative`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountRequirementsAlternative {
    /// What settles everything in [`original_fields_due`](Self::original_fields_due) if you give it instead.
    pub alternative_fields_due: Vec<String>,
    /// What is due, and is settled just as well by all fields of [`alternative_fields_due`](Self::alternative_fields_due).
    pub original_fields_due: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/account_future_requirements/properties/disabled_reason`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsDisabledReason {
    /// `action_required.requested_capabilities`: No capability has been requested. Request one.
    ActionRequiredRequestedCapabilities,
    /// `listed`: The name may be on a sanctions list: Stripe is checking. Wait.
    Listed,
    /// `other`: Another reason. Look in the Dashboard or contact Stripe.
    Other,
    /// `platform_paused`: The platform paused it.
    PlatformPaused,
    /// `rejected.fraud`: Refused for suspected fraud or illegal activity.
    RejectedFraud,
    /// `rejected.incomplete_verification`: Refused because verification wasn't completed in time.
    RejectedIncompleteVerification,
    /// `rejected.listed`: Refused: the name is on a sanctions list.
    RejectedListed,
    /// `rejected.other`: Stripe refused, for another reason.
    RejectedOther,
    /// `rejected.platform_fraud`: The platform rejected the account for suspected fraud.
    RejectedPlatformFraud,
    /// `rejected.platform_other`: The platform rejected the account for another reason.
    RejectedPlatformOther,
    /// `rejected.platform_terms_of_service`: The platform rejected the account for breaking its terms.
    RejectedPlatformTermsOfService,
    /// `rejected.terms_of_service`: Refused for breaking Stripe's terms.
    RejectedTermsOfService,
    /// `requirements.past_due`: Information is overdue: `past_due` says what. Provide it.
    RequirementsPastDue,
    /// `requirements.pending_verification`: What was provided is being verified. Wait.
    RequirementsPendingVerification,
    /// `under_review`: Stripe is reviewing it. Wait.
    UnderReview,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The creditor id that SEPA debits are made with.
///
/// Contract: `#/components/schemas/account_sepa_debit_payments_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountSepaDebitPaymentsSettings {
    /// The SEPA creditor identifier that customers see on their statements.
    pub creditor_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the account uses Stripe: branding, payouts, what statements show.
///
/// Contract: `#/components/schemas/account_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountSettings {
    /// How Bacs debits look: the name that customers see and the service user number.
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPaymentsSettings>>,
    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub branding: AccountBrandingSettings,
    /// When and from where the account accepted the terms for issuing cards.
    pub card_issuing: Option<Box<AccountCardIssuingSettings>>,
    /// How card payments are taken: what to decline, and what statements show.
    pub card_payments: AccountCardPaymentsSettings,
    /// How the account appears in the Dashboard: name and time zone.
    pub dashboard: AccountDashboardSettings,
    /// What the account's invoices say and do unless they have their own.
    pub invoices: Option<Box<AccountInvoicesSettings>>,
    /// How payments look on statements.
    pub payments: AccountPaymentsSettings,
    /// When the balance is paid out, and what the bank statement says.
    pub payouts: Option<Box<AccountPayoutSettings>>,
    /// The creditor id that SEPA debits are made with.
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPaymentsSettings>>,
    /// When and how the account accepted the terms for financial accounts.
    pub treasury: Option<Box<AccountTreasurySettings>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When and how the account accepted the terms for financial accounts.
///
/// Contract: `#/components/schemas/account_terms_of_service`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// When the representative of the account agreed to the terms. In seconds since 1970. May be null.
    pub date: Option<i64>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When and how the account accepted Stripe's services agreement.
///
/// Contract: `#/components/schemas/account_tos_acceptance`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountTosAcceptance {
    /// When the representative of the account agreed to the terms. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// Which agreement with Stripe the account accepted: `full`, or `recipient` for one that only gets transfers.
    pub service_agreement: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When and how the account accepted the terms for financial accounts.
///
/// Contract: `#/components/schemas/account_treasury_settings`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct AccountTreasurySettings {
    /// When and how the account accepted the terms for financial accounts.
    pub tos_acceptance: Option<Box<AccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/account/properties/type`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountTypeValue {
    /// `custom`: The platform shows and does everything, and bears losses.
    Custom,
    /// `express`: Stripe onboards the account and gives it the Express Dashboard, the platform does the rest.
    Express,
    /// `none`: None of the old types: [`controller`](crate::accounts::Account::controller) says who does what.
    None,
    /// `standard`: The account has its own relation to Stripe, with the whole Dashboard, and bears its own losses.
    Standard,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When and how the account accepted the terms for issuing cards.
///
/// Contract: `#/components/schemas/card_issuing_account_terms_of_service`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct CardIssuingAccountTermsOfService {
    /// When the representative of the account agreed to the terms. In seconds since 1970. May be null.
    pub date: Option<i64>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the company is: name, address, tax ids, structure.
///
/// Contract: `#/components/schemas/legal_entity_company`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct Company {
    /// The company's main address.
    pub address: Option<Box<Address>>,
    /// The address in kana, for Japan. May be null.
    pub address_kana: Option<Box<JapanAddress>>,
    /// The address in kanji, for Japan. May be null.
    pub address_kanji: Option<Box<JapanAddress>>,
    /// Whether all directors of the company are there, as you declared it.
    pub directors_provided: Option<bool>,
    /// The declaration that what is told of the directors is complete and right. May be null.
    pub directorship_declaration: Option<Box<DirectorshipDeclaration>>,
    /// Whether all leading people of the company are there: you declared it, or Stripe found that they are enough.
    pub executives_provided: Option<bool>,
    /// Number of the company's export license, in India the Import Export Code.
    pub export_license_id: Option<String>,
    /// The code of what the company exports for. Only in India.
    pub export_purpose_code: Option<String>,
    /// The company's registered name. Also on accounts whose requirements Stripe collects. May be null.
    pub name: Option<String>,
    /// The company's registered name in kana. Only in Japan. May be null.
    pub name_kana: Option<String>,
    /// The company's registered name in kanji. Only in Japan. May be null.
    pub name_kanji: Option<String>,
    /// Whether all of the company's owners are there: you said so, or those that are there own enough for Stripe.
    pub owners_provided: Option<bool>,
    /// The statement that what was told of the owners is current and right: when and from where it was made. May be null.
    pub ownership_declaration: Option<Box<UboDeclaration>>,
    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    /// The company's phone number, which Stripe may verify. May be null.
    pub phone: Option<String>,
    /// When the business was founded or registered.
    pub registration_date: Option<Box<RegistrationDate>>,
    /// The declaration that the representative may act for the company. May be null.
    pub representative_declaration: Option<Box<RepresentativeDeclaration>>,
    /// The legal form of the business, such as `private_corporation`.
    pub structure: Option<CompanyStructure>,
    /// Whether the company's tax number is known. It is never told back.
    pub tax_id_provided: Option<bool>,
    /// The court or place that the tax id is registered with, for companies in Germany.
    pub tax_id_registrar: Option<String>,
    /// Whether Stripe has the company's VAT number. It is never told back.
    pub vat_id_provided: Option<bool>,
    /// A document that proves what the company is. May be null.
    pub verification: Option<Box<CompanyVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A document that proves what the company is.
///
/// Contract: `#/components/schemas/legal_entity_company_verification`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct CompanyVerification {
    /// A document that proves who it is: front and back.
    pub document: CompanyVerificationDocument,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A document that proves who it is: front and back.
///
/// Contract: `#/components/schemas/legal_entity_company_verification_document`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct CompanyVerificationDocument {
    /// The file with the back of the document. Its purpose is `additional_verification`, which can't be downloaded. An id; the object itself when `back` is expanded. May be null.
    pub back: Option<rt::Expandable<File>>,
    /// How the check of the document went, in words that you can show to the user. May be null.
    pub details: Option<String>,
    /// Why the document wasn't accepted, for programs: `document_not_readable`. May be null.
    pub details_code: Option<String>,
    /// Id of the [file](crate::files::File) with the front of the document, of purpose `additional_verification`. It can't be downloaded. The object itself when `front` is expanded. May be null.
    pub front: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What remains of a connected account after its deletion: the id.
///
/// What is left of a deleted `account`.
///
/// Contract: `#/components/schemas/deleted_account`.
///
/// Feature: `accounts`.
#[cfg(feature = "accounts")]
#[non_exhaustive]
pub struct DeletedAccount {
    /// Names this object in other calls.
    pub id: rt::Id<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The declaration that what is told of the directors is complete and right.
///
/// Contract: `#/components/schemas/legal_entity_directorship_declaration`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct DirectorshipDeclaration {
    /// When the company declared that what it tells of its directors is right. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the business was founded or registered.
///
/// Contract: `#/components/schemas/legal_entity_registration_date`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct RegistrationDate {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year that the business was registered in, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The declaration that the representative may act for the company.
///
/// Contract: `#/components/schemas/legal_entity_representative_declaration`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct RepresentativeDeclaration {
    /// When the company declared that its representative may act for it. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How often what the account takes is paid out, on which day, and after how long.
///
/// Contract: `#/components/schemas/transfer_schedule`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct TransferSchedule {
    /// How many days a charge waits before its money is paid out.
    pub delay_days: i64,
    /// How often money is paid out. With `manual` only when you make a payout.
    pub interval: String,
    /// On which day of the month money is paid out, if [`interval`](Self::interval) is `monthly`. In shorter months the last day stands in for 29 to 31.
    pub monthly_anchor: Option<i64>,
    /// On which days of the month money is paid out, if [`interval`](Self::interval) is `monthly`. In shorter months the last day stands in for 29 to 31.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// The day of the week that money is paid out on, if [`interval`](Self::interval) is `weekly`.
    pub weekly_anchor: Option<String>,
    /// The days of the week that money is paid out on, if [`interval`](Self::interval) is `weekly`. `friday`, `monday`, `thursday`, `tuesday` or `wednesday`.
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The statement that what was told of the owners is current and right: when and from where it was made.
///
/// Contract: `#/components/schemas/legal_entity_ubo_declaration`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "accounts", feature = "customers", feature = "sources")))
)]
#[non_exhaustive]
pub struct UboDeclaration {
    /// When the company declared that what it tells of its owners is right. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Account;
    const "object" = Str("account");
    0 => business_profile = None "business_profile";
    1 => business_type = None "business_type";
    2 => capabilities = None "capabilities";
    3 => charges_enabled = None "charges_enabled";
    4 => company = None "company";
    5 => controller = None "controller";
    6 => country = None "country";
    7 => created = None "created";
    8 => default_currency = None "default_currency";
    9 => details_submitted = None "details_submitted";
    10 => email = None "email" sensitive;
    11 => external_accounts = None "external_accounts";
    12 => future_requirements = None "future_requirements";
    13 => groups = None "groups";
    14 => id "id" required;
    15 => individual = None "individual";
    16 => metadata = None "metadata";
    17 => payouts_enabled = None "payouts_enabled";
    18 => requirements = None "requirements";
    19 => settings = None "settings";
    20 => tos_acceptance = None "tos_acceptance";
    21 => r#type = None "type";
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
    0 => amount = None "amount";
    1 => currency = None "currency";
    2 => fiscal_year_end = None "fiscal_year_end";
}

rt::money! {
    AccountAnnualRevenue;
}

rt::record! {
    AccountBacsDebitPaymentsSettings;
    0 => display_name = None "display_name";
    1 => service_user_number = None "service_user_number";
}

rt::record! {
    AccountBrandingSettings;
    0 => icon = None "icon";
    1 => logo = None "logo";
    2 => primary_color = None "primary_color";
    3 => secondary_color = None "secondary_color";
}

rt::expandable! {
    crate::ExpandPath;
    AccountBrandingSettings;
    icon "icon" => File;
    logo "logo" => File;
}

rt::record! {
    AccountBusinessProfile;
    0 => annual_revenue = None "annual_revenue";
    1 => estimated_worker_count = None "estimated_worker_count";
    2 => mcc = None "mcc";
    3 => minority_owned_business_designation = None "minority_owned_business_designation";
    4 => monthly_estimated_revenue = None "monthly_estimated_revenue";
    5 => name = None "name";
    6 => product_description = None "product_description";
    7 => support_address = None "support_address";
    8 => support_email = None "support_email" sensitive;
    9 => support_phone = None "support_phone" sensitive;
    10 => support_url = None "support_url";
    11 => url = None "url";
}

rt::record! {
    AccountCapabilities;
    0 => acss_debit_payments = None "acss_debit_payments";
    1 => affirm_payments = None "affirm_payments";
    2 => afterpay_clearpay_payments = None "afterpay_clearpay_payments";
    3 => alma_payments = None "alma_payments";
    4 => amazon_pay_payments = None "amazon_pay_payments";
    5 => app_distribution = None "app_distribution";
    6 => au_becs_debit_payments = None "au_becs_debit_payments";
    7 => bacs_debit_payments = None "bacs_debit_payments";
    8 => bancontact_payments = None "bancontact_payments";
    9 => bank_transfer_payments = None "bank_transfer_payments";
    10 => billie_payments = None "billie_payments";
    11 => bizum_payments = None "bizum_payments";
    12 => blik_payments = None "blik_payments";
    13 => boleto_payments = None "boleto_payments";
    14 => card_issuing = None "card_issuing";
    15 => card_payments = None "card_payments";
    16 => cartes_bancaires_payments = None "cartes_bancaires_payments";
    17 => cashapp_payments = None "cashapp_payments";
    18 => crypto_payments = None "crypto_payments";
    19 => eps_payments = None "eps_payments";
    20 => fpx_payments = None "fpx_payments";
    21 => gb_bank_transfer_payments = None "gb_bank_transfer_payments";
    22 => giropay_payments = None "giropay_payments";
    23 => grabpay_payments = None "grabpay_payments";
    24 => ideal_payments = None "ideal_payments";
    25 => india_international_payments = None "india_international_payments";
    26 => jcb_payments = None "jcb_payments";
    27 => jp_bank_transfer_payments = None "jp_bank_transfer_payments";
    28 => kakao_pay_payments = None "kakao_pay_payments";
    29 => klarna_payments = None "klarna_payments";
    30 => konbini_payments = None "konbini_payments";
    31 => kr_card_payments = None "kr_card_payments";
    32 => legacy_payments = None "legacy_payments";
    33 => link_payments = None "link_payments";
    34 => mb_way_payments = None "mb_way_payments";
    35 => mobilepay_payments = None "mobilepay_payments";
    36 => multibanco_payments = None "multibanco_payments";
    37 => mx_bank_transfer_payments = None "mx_bank_transfer_payments";
    38 => naver_pay_payments = None "naver_pay_payments";
    39 => nz_bank_account_becs_debit_payments = None "nz_bank_account_becs_debit_payments";
    40 => oxxo_payments = None "oxxo_payments";
    41 => p24_payments = None "p24_payments";
    42 => pay_by_bank_payments = None "pay_by_bank_payments";
    43 => payco_payments = None "payco_payments";
    44 => paynow_payments = None "paynow_payments";
    45 => payto_payments = None "payto_payments";
    46 => pix_payments = None "pix_payments";
    47 => promptpay_payments = None "promptpay_payments";
    48 => revolut_pay_payments = None "revolut_pay_payments";
    49 => samsung_pay_payments = None "samsung_pay_payments";
    50 => satispay_payments = None "satispay_payments";
    51 => scalapay_payments = None "scalapay_payments";
    52 => sepa_bank_transfer_payments = None "sepa_bank_transfer_payments";
    53 => sepa_debit_payments = None "sepa_debit_payments";
    54 => sofort_payments = None "sofort_payments";
    55 => sunbit_payments = None "sunbit_payments";
    56 => swish_payments = None "swish_payments";
    57 => tax_reporting_us_1099_k = None "tax_reporting_us_1099_k";
    58 => tax_reporting_us_1099_misc = None "tax_reporting_us_1099_misc";
    59 => transfers = None "transfers";
    60 => treasury = None "treasury";
    61 => twint_payments = None "twint_payments";
    62 => upi_payments = None "upi_payments";
    63 => us_bank_account_ach_payments = None "us_bank_account_ach_payments";
    64 => us_bank_transfer_payments = None "us_bank_transfer_payments";
    65 => zip_payments = None "zip_payments";
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
    0 => tos_acceptance = None "tos_acceptance";
}

rt::record! {
    AccountCardPaymentsSettings;
    0 => decline_on = None "decline_on";
    1 => statement_descriptor_prefix = None "statement_descriptor_prefix";
    2 => statement_descriptor_prefix_kana = None "statement_descriptor_prefix_kana";
    3 => statement_descriptor_prefix_kanji = None "statement_descriptor_prefix_kanji";
}

rt::record! {
    AccountController;
    0 => fees = None "fees";
    1 => is_controller = None "is_controller";
    2 => losses = None "losses";
    3 => requirement_collection = None "requirement_collection";
    4 => stripe_dashboard = None "stripe_dashboard";
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
    0 => display_name = None "display_name";
    1 => timezone = None "timezone";
}

rt::record! {
    AccountDeclineChargeOn;
    0 => avs_failure = false "avs_failure" required;
    1 => cvc_failure = false "cvc_failure" required;
}

rt::record! {
    AccountFutureRequirements;
    0 => alternatives = None "alternatives";
    1 => current_deadline = None "current_deadline";
    2 => currently_due = None "currently_due";
    3 => disabled_reason = None "disabled_reason";
    4 => errors = None "errors";
    5 => eventually_due = None "eventually_due";
    6 => past_due = None "past_due";
    7 => pending_verification = None "pending_verification";
}

rt::record! {
    AccountGroupMembership;
    0 => payments_pricing = None "payments_pricing";
}

rt::record! {
    AccountInvoicesSettings;
    0 => default_account_tax_ids = None "default_account_tax_ids";
    1 => hosted_payment_method_save = None "hosted_payment_method_save";
}

rt::expandable! {
    crate::ExpandPath;
    AccountInvoicesSettings;
    default_account_tax_ids "default_account_tax_ids" => TaxId;
}

rt::record! {
    AccountMonthlyEstimatedRevenue;
    0 => amount = 0 "amount" required;
    1 => currency "currency" required;
}

rt::money! {
    AccountMonthlyEstimatedRevenue;
}

rt::record! {
    AccountPaymentsSettings;
    0 => statement_descriptor = None "statement_descriptor";
    1 => statement_descriptor_kana = None "statement_descriptor_kana";
    2 => statement_descriptor_kanji = None "statement_descriptor_kanji";
}

rt::record! {
    AccountPayoutSettings;
    0 => debit_negative_balances = false "debit_negative_balances" required;
    1 => schedule "schedule" required;
    2 => statement_descriptor = None "statement_descriptor";
}

rt::record! {
    AccountRequirements;
    0 => alternatives = None "alternatives";
    1 => current_deadline = None "current_deadline";
    2 => currently_due = None "currently_due";
    3 => disabled_reason = None "disabled_reason";
    4 => errors = None "errors";
    5 => eventually_due = None "eventually_due";
    6 => past_due = None "past_due";
    7 => pending_verification = None "pending_verification";
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
    0 => creditor_id = None "creditor_id";
}

rt::record! {
    AccountSettings;
    0 => bacs_debit_payments = None "bacs_debit_payments";
    1 => branding "branding" required;
    2 => card_issuing = None "card_issuing";
    3 => card_payments "card_payments" required;
    4 => dashboard "dashboard" required;
    5 => invoices = None "invoices";
    6 => payments "payments" required;
    7 => payouts = None "payouts";
    8 => sepa_debit_payments = None "sepa_debit_payments";
    9 => treasury = None "treasury";
}

rt::expandable! {
    crate::ExpandPath;
    AccountSettings;
    branding "branding" => AccountBrandingSettings;
    invoices "invoices" => AccountInvoicesSettings;
}

rt::record! {
    AccountTermsOfService;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    AccountTosAcceptance;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => service_agreement = None "service_agreement";
    3 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    AccountTreasurySettings;
    0 => tos_acceptance = None "tos_acceptance";
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
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    Company;
    0 => address = None "address" sensitive;
    1 => address_kana = None "address_kana";
    2 => address_kanji = None "address_kanji";
    3 => directors_provided = None "directors_provided";
    4 => directorship_declaration = None "directorship_declaration";
    5 => executives_provided = None "executives_provided";
    6 => export_license_id = None "export_license_id";
    7 => export_purpose_code = None "export_purpose_code";
    8 => name = None "name" sensitive;
    9 => name_kana = None "name_kana" sensitive;
    10 => name_kanji = None "name_kanji" sensitive;
    11 => owners_provided = None "owners_provided";
    12 => ownership_declaration = None "ownership_declaration";
    13 => ownership_exemption_reason = None "ownership_exemption_reason";
    14 => phone = None "phone" sensitive;
    15 => registration_date = None "registration_date";
    16 => representative_declaration = None "representative_declaration";
    17 => structure = None "structure";
    18 => tax_id_provided = None "tax_id_provided";
    19 => tax_id_registrar = None "tax_id_registrar";
    20 => vat_id_provided = None "vat_id_provided";
    21 => verification = None "verification";
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
    0 => back = None "back";
    1 => details = None "details";
    2 => details_code = None "details_code";
    3 => front = None "front";
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
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    RegistrationDate;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    RepresentativeDeclaration;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    TransferSchedule;
    0 => delay_days = 0 "delay_days" required;
    1 => interval "interval" required;
    2 => monthly_anchor = None "monthly_anchor";
    3 => monthly_payout_days = None "monthly_payout_days";
    4 => weekly_anchor = None "weekly_anchor";
    5 => weekly_payout_days = None "weekly_payout_days";
}

rt::record! {
    UboDeclaration;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}
