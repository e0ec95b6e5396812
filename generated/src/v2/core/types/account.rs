// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AdditionalAddress;
use crate::v2::core::AdditionalName;
use crate::v2::core::AdditionalTermsOfService;
use crate::v2::core::Address;
use crate::v2::core::AmountTaxDisplay;
use crate::v2::core::AppliedConfiguration;
use crate::v2::core::AutomaticIndirectTaxExempt;
use crate::v2::core::BusinessDetailsIdNumberType;
use crate::v2::core::BusinessDetailsStructure;
use crate::v2::core::Configuration;
use crate::v2::core::DateOfBirth;
use crate::v2::core::DefaultsLocale;
use crate::v2::core::Document;
use crate::v2::core::Documents;
use crate::v2::core::EntityType;
use crate::v2::core::FeesCollector;
use crate::v2::core::IdNumber;
use crate::v2::core::LegalGender;
use crate::v2::core::LossesCollector;
use crate::v2::core::OwnershipExemptionReason;
use crate::v2::core::PoliticalExposure;
use crate::v2::core::PrimaryVerification;
use crate::v2::core::Relationship;
use crate::v2::core::ScriptAddresses;
use crate::v2::core::ScriptNames;

/// The `v2.core.account` object.
///
/// Contract: `#/components/schemas/v2.core.account`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Account {
    /// Applied configurations. `customer`, `merchant` or `recipient`.
    pub applied_configurations: Vec<AppliedConfiguration>,
    /// Closed.
    pub closed: Option<bool>,
    /// Configuration.
    pub configuration: Option<Box<AccountConfiguration>>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact phone.
    pub contact_phone: Option<String>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Dashboard. `express`, `full` or `none`.
    pub dashboard: Option<AccountDashboard>,
    /// Defaults.
    pub defaults: Option<Box<AccountDefaults>>,
    /// Display name.
    pub display_name: Option<String>,
    /// Future requirements.
    pub future_requirements: Option<Box<AccountFutureRequirements>>,
    /// Id.
    pub id: rt::Id<Account>,
    /// Identity.
    pub identity: Option<Box<AccountIdentity>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Requirements.
    pub requirements: Option<Box<AccountRequirements>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAccount {
    /// Date. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// Ip.
    pub ip: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.shipping.address`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping/properties/address`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAddress {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Line1.
    pub line1: Option<String>,
    /// Line2.
    pub line2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.annual_revenue.amount`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue/properties/amount`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAmount {
    /// Currency.
    pub currency: String,
    /// Value.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.annual_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// Amount.
    pub amount: Option<Box<AccountAmount>>,
    /// Fiscal year end.
    pub fiscal_year_end: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAttestations {
    /// Directorship declaration.
    pub directorship_declaration: Option<Box<AccountDirectorshipDeclaration>>,
    /// Ownership declaration.
    pub ownership_declaration: Option<Box<AccountOwnershipDeclaration>>,
    /// Persons provided.
    pub persons_provided: Option<Box<AccountPersonsProvided>>,
    /// Representative declaration.
    pub representative_declaration: Option<Box<AccountRepresentativeDeclaration>>,
    /// Terms of service.
    pub terms_of_service: Option<Box<AccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAutomaticIndirectTax {
    /// Exempt. `exempt`, `none` or `reverse`.
    pub exempt: Option<AutomaticIndirectTaxExempt>,
    /// Ip address.
    pub ip_address: Option<String>,
    /// Location.
    pub location: Option<Box<AccountLocation>>,
    /// Location source. `identity_address`, `ip_address`, `payment_method` or `shipping_address`.
    pub location_source: Option<AccountLocationSource>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].awaiting_action_from`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/awaiting_action_from`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountAwaitingActionFrom {
    /// `stripe`
    Stripe,
    /// `user`
    User,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.merchant.bacs_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/bacs_debit_payments`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBacsDebitPayments {
    /// Display name.
    pub display_name: Option<String>,
    /// Service user number.
    pub service_user_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.billing`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBilling {
    /// Default payment method.
    pub default_payment_method: Option<String>,
    /// Invoice.
    pub invoice: Option<Box<AccountInvoice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.branding`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/branding`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBranding {
    /// Icon.
    pub icon: Option<String>,
    /// Logo.
    pub logo: Option<String>,
    /// Primary color.
    pub primary_color: Option<String>,
    /// Secondary color.
    pub secondary_color: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBusinessDetails {
    /// Address.
    pub address: Option<Box<Address>>,
    /// Annual revenue.
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    /// Documents.
    pub documents: Option<Box<AccountDocuments>>,
    /// Estimated worker count.
    pub estimated_worker_count: Option<i64>,
    /// Id numbers.
    pub id_numbers: Option<Vec<AccountIdNumber>>,
    /// Monthly estimated revenue.
    pub monthly_estimated_revenue: Option<Box<AccountMonthlyEstimatedRevenue>>,
    /// Phone.
    pub phone: Option<String>,
    /// Registered name.
    pub registered_name: Option<String>,
    /// Registration date.
    pub registration_date: Option<Box<AccountRegistrationDate>>,
    /// Script addresses.
    pub script_addresses: Option<Box<ScriptAddresses>>,
    /// Script names.
    pub script_names: Option<Box<AccountScriptNames>>,
    /// Structure.
    pub structure: Option<BusinessDetailsStructure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// Automatic indirect tax.
    pub automatic_indirect_tax: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilitiesStripeBalance {
    /// Payouts.
    pub payouts: Option<Box<AccountPayouts>>,
    /// Stripe transfers.
    pub stripe_transfers: Option<Box<AccountStripeTransfers>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].impact.restricts_capabilities[].capability`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/capability`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapability {
    /// `ach_debit_payments`
    AchDebitPayments,
    /// `acss_debit_payments`
    AcssDebitPayments,
    /// `affirm_payments`
    AffirmPayments,
    /// `afterpay_clearpay_payments`
    AfterpayClearpayPayments,
    /// `alma_payments`
    AlmaPayments,
    /// `amazon_pay_payments`
    AmazonPayPayments,
    /// `automatic_indirect_tax`
    AutomaticIndirectTax,
    /// `au_becs_debit_payments`
    AuBecsDebitPayments,
    /// `bacs_debit_payments`
    BacsDebitPayments,
    /// `bancontact_payments`
    BancontactPayments,
    /// `bank_accounts.local`
    BankAccountsLocal,
    /// `bank_accounts.wire`
    BankAccountsWire,
    /// `blik_payments`
    BlikPayments,
    /// `boleto_payments`
    BoletoPayments,
    /// `cards`
    Cards,
    /// `card_payments`
    CardPayments,
    /// `cartes_bancaires_payments`
    CartesBancairesPayments,
    /// `cashapp_payments`
    CashappPayments,
    /// `eps_payments`
    EpsPayments,
    /// `fpx_payments`
    FpxPayments,
    /// `gb_bank_transfer_payments`
    GbBankTransferPayments,
    /// `grabpay_payments`
    GrabpayPayments,
    /// `ideal_payments`
    IdealPayments,
    /// `jcb_payments`
    JcbPayments,
    /// `jp_bank_transfer_payments`
    JpBankTransferPayments,
    /// `kakao_pay_payments`
    KakaoPayPayments,
    /// `klarna_payments`
    KlarnaPayments,
    /// `konbini_payments`
    KonbiniPayments,
    /// `kr_card_payments`
    KrCardPayments,
    /// `link_payments`
    LinkPayments,
    /// `mobilepay_payments`
    MobilepayPayments,
    /// `multibanco_payments`
    MultibancoPayments,
    /// `mx_bank_transfer_payments`
    MxBankTransferPayments,
    /// `naver_pay_payments`
    NaverPayPayments,
    /// `oxxo_payments`
    OxxoPayments,
    /// `p24_payments`
    P24Payments,
    /// `payco_payments`
    PaycoPayments,
    /// `paynow_payments`
    PaynowPayments,
    /// `pay_by_bank_payments`
    PayByBankPayments,
    /// `promptpay_payments`
    PromptpayPayments,
    /// `revolut_pay_payments`
    RevolutPayPayments,
    /// `samsung_pay_payments`
    SamsungPayPayments,
    /// `sepa_bank_transfer_payments`
    SepaBankTransferPayments,
    /// `sepa_debit_payments`
    SepaDebitPayments,
    /// `stripe_balance.payouts`
    StripeBalancePayouts,
    /// `stripe_balance.stripe_transfers`
    StripeBalanceStripeTransfers,
    /// `swish_payments`
    SwishPayments,
    /// `twint_payments`
    TwintPayments,
    /// `us_bank_transfer_payments`
    UsBankTransferPayments,
    /// `zip_payments`
    ZipPayments,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.merchant.card_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCardPayments {
    /// Decline on.
    pub decline_on: Option<Box<AccountDeclineOn>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCode {
    /// `determining_status`
    DeterminingStatus,
    /// `requirements_past_due`
    RequirementsPastDue,
    /// `requirements_pending_verification`
    RequirementsPendingVerification,
    /// `restricted_other`
    RestrictedOther,
    /// `unsupported_business`
    UnsupportedBusiness,
    /// `unsupported_country`
    UnsupportedCountry,
    /// `unsupported_entity_type`
    UnsupportedEntityType,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountConfiguration {
    /// Customer.
    pub customer: Option<Box<AccountCustomer>>,
    /// Merchant.
    pub merchant: Option<Box<AccountMerchant>>,
    /// Recipient.
    pub recipient: Option<Box<AccountRecipient>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.billing.invoice.custom_fields[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/custom_fields/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCustomField {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCustomer {
    /// Applied.
    pub applied: bool,
    /// Automatic indirect tax.
    pub automatic_indirect_tax: Option<Box<AccountAutomaticIndirectTax>>,
    /// Billing.
    pub billing: Option<Box<AccountBilling>>,
    /// Capabilities.
    pub capabilities: Option<Box<AccountCapabilities>>,
    /// Shipping.
    pub shipping: Option<Box<AccountShipping>>,
    /// Test clock.
    pub test_clock: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `dashboard`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/dashboard`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountDashboard {
    /// `express`
    Express,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `future_requirements.entries[].impact.restricts_capabilities[].deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/deadline`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDeadline {
    /// Status. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountDeadlineStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].impact.restricts_capabilities[].deadline.status`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/deadline/properties/status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountDeadlineStatus {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// `past_due`
    PastDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.merchant.card_payments.decline_on`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments/properties/decline_on`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDeclineOn {
    /// Avs failure.
    pub avs_failure: Option<bool>,
    /// Cvc failure.
    pub cvc_failure: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `defaults`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDefaults {
    /// Currency.
    pub currency: Option<String>,
    /// Locales.
    pub locales: Option<Vec<DefaultsLocale>>,
    /// Profile.
    pub profile: Option<Box<AccountProfile>>,
    /// Responsibilities.
    pub responsibilities: AccountResponsibilities,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/directorship_declaration`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDirectorshipDeclaration {
    /// Date. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// Ip.
    pub ip: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDocuments {
    /// Bank account ownership verification.
    pub bank_account_ownership_verification: Option<Box<Document>>,
    /// Company license.
    pub company_license: Option<Box<Document>>,
    /// Company memorandum of association.
    pub company_memorandum_of_association: Option<Box<Document>>,
    /// Company ministerial decree.
    pub company_ministerial_decree: Option<Box<Document>>,
    /// Company registration verification.
    pub company_registration_verification: Option<Box<Document>>,
    /// Company tax id verification.
    pub company_tax_id_verification: Option<Box<Document>>,
    /// Primary verification.
    pub primary_verification: Option<Box<PrimaryVerification>>,
    /// Proof of address.
    pub proof_of_address: Option<Box<Document>>,
    /// Proof of registration.
    pub proof_of_registration: Option<Box<AccountProofOfRegistration>>,
    /// Proof of ultimate beneficial ownership.
    pub proof_of_ultimate_beneficial_ownership: Option<
        Box<AccountProofOfUltimateBeneficialOwnership>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountEntry {
    /// Awaiting action from. `stripe` or `user`.
    pub awaiting_action_from: AccountAwaitingActionFrom,
    /// Description.
    pub description: String,
    /// Errors.
    pub errors: Vec<AccountError>,
    /// Impact.
    pub impact: AccountImpact,
    /// Minimum deadline.
    pub minimum_deadline: AccountMinimumDeadline,
    /// Reference.
    pub reference: Option<Box<AccountReference>>,
    /// Requested reasons.
    pub requested_reasons: Vec<AccountRequestedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].errors[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountError {
    /// Code.
    pub code: AccountErrorCode,
    /// Description.
    pub description: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].errors[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountErrorCode {
    /// `invalid_address_city_state_postal_code`
    InvalidAddressCityStatePostalCode,
    /// `invalid_address_highway_contract_box`
    InvalidAddressHighwayContractBox,
    /// `invalid_address_private_mailbox`
    InvalidAddressPrivateMailbox,
    /// `invalid_business_profile_name`
    InvalidBusinessProfileName,
    /// `invalid_business_profile_name_denylisted`
    InvalidBusinessProfileNameDenylisted,
    /// `invalid_company_name_denylisted`
    InvalidCompanyNameDenylisted,
    /// `invalid_dob_age_over_maximum`
    InvalidDobAgeOverMaximum,
    /// `invalid_dob_age_under_18`
    InvalidDobAgeUnder18,
    /// `invalid_dob_age_under_minimum`
    InvalidDobAgeUnderMinimum,
    /// `invalid_product_description_length`
    InvalidProductDescriptionLength,
    /// `invalid_product_description_url_match`
    InvalidProductDescriptionUrlMatch,
    /// `invalid_representative_country`
    InvalidRepresentativeCountry,
    /// `invalid_statement_descriptor_business_mismatch`
    InvalidStatementDescriptorBusinessMismatch,
    /// `invalid_statement_descriptor_denylisted`
    InvalidStatementDescriptorDenylisted,
    /// `invalid_statement_descriptor_length`
    InvalidStatementDescriptorLength,
    /// `invalid_statement_descriptor_prefix_denylisted`
    InvalidStatementDescriptorPrefixDenylisted,
    /// `invalid_statement_descriptor_prefix_mismatch`
    InvalidStatementDescriptorPrefixMismatch,
    /// `invalid_street_address`
    InvalidStreetAddress,
    /// `invalid_tax_id`
    InvalidTaxId,
    /// `invalid_tax_id_format`
    InvalidTaxIdFormat,
    /// `invalid_tos_acceptance`
    InvalidTosAcceptance,
    /// `invalid_url_denylisted`
    InvalidUrlDenylisted,
    /// `invalid_url_format`
    InvalidUrlFormat,
    /// `invalid_url_website_business_information_mismatch`
    InvalidUrlWebsiteBusinessInformationMismatch,
    /// `invalid_url_website_empty`
    InvalidUrlWebsiteEmpty,
    /// `invalid_url_website_inaccessible`
    InvalidUrlWebsiteInaccessible,
    /// `invalid_url_website_inaccessible_geoblocked`
    InvalidUrlWebsiteInaccessibleGeoblocked,
    /// `invalid_url_website_inaccessible_password_protected`
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    /// `invalid_url_website_incomplete`
    InvalidUrlWebsiteIncomplete,
    /// `invalid_url_website_incomplete_cancellation_policy`
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    /// `invalid_url_website_incomplete_customer_service_details`
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    /// `invalid_url_website_incomplete_legal_restrictions`
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    /// `invalid_url_website_incomplete_refund_policy`
    InvalidUrlWebsiteIncompleteRefundPolicy,
    /// `invalid_url_website_incomplete_return_policy`
    InvalidUrlWebsiteIncompleteReturnPolicy,
    /// `invalid_url_website_incomplete_terms_and_conditions`
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    /// `invalid_url_website_incomplete_under_construction`
    InvalidUrlWebsiteIncompleteUnderConstruction,
    /// `invalid_url_website_other`
    InvalidUrlWebsiteOther,
    /// `invalid_url_web_presence_detected`
    InvalidUrlWebPresenceDetected,
    /// `invalid_value_other`
    InvalidValueOther,
    /// `unresolvable_ip_address`
    UnresolvableIpAddress,
    /// `unresolvable_postal_code`
    UnresolvablePostalCode,
    /// `verification_directors_mismatch`
    VerificationDirectorsMismatch,
    /// `verification_document_address_mismatch`
    VerificationDocumentAddressMismatch,
    /// `verification_document_address_missing`
    VerificationDocumentAddressMissing,
    /// `verification_document_corrupt`
    VerificationDocumentCorrupt,
    /// `verification_document_country_not_supported`
    VerificationDocumentCountryNotSupported,
    /// `verification_document_directors_mismatch`
    VerificationDocumentDirectorsMismatch,
    /// `verification_document_dob_mismatch`
    VerificationDocumentDobMismatch,
    /// `verification_document_duplicate_type`
    VerificationDocumentDuplicateType,
    /// `verification_document_expired`
    VerificationDocumentExpired,
    /// `verification_document_failed_copy`
    VerificationDocumentFailedCopy,
    /// `verification_document_failed_greyscale`
    VerificationDocumentFailedGreyscale,
    /// `verification_document_failed_other`
    VerificationDocumentFailedOther,
    /// `verification_document_failed_test_mode`
    VerificationDocumentFailedTestMode,
    /// `verification_document_fraudulent`
    VerificationDocumentFraudulent,
    /// `verification_document_id_number_mismatch`
    VerificationDocumentIdNumberMismatch,
    /// `verification_document_id_number_missing`
    VerificationDocumentIdNumberMissing,
    /// `verification_document_incomplete`
    VerificationDocumentIncomplete,
    /// `verification_document_invalid`
    VerificationDocumentInvalid,
    /// `verification_document_issue_or_expiry_date_missing`
    VerificationDocumentIssueOrExpiryDateMissing,
    /// `verification_document_manipulated`
    VerificationDocumentManipulated,
    /// `verification_document_missing_back`
    VerificationDocumentMissingBack,
    /// `verification_document_missing_front`
    VerificationDocumentMissingFront,
    /// `verification_document_name_mismatch`
    VerificationDocumentNameMismatch,
    /// `verification_document_name_missing`
    VerificationDocumentNameMissing,
    /// `verification_document_nationality_mismatch`
    VerificationDocumentNationalityMismatch,
    /// `verification_document_not_readable`
    VerificationDocumentNotReadable,
    /// `verification_document_not_signed`
    VerificationDocumentNotSigned,
    /// `verification_document_not_uploaded`
    VerificationDocumentNotUploaded,
    /// `verification_document_photo_mismatch`
    VerificationDocumentPhotoMismatch,
    /// `verification_document_too_large`
    VerificationDocumentTooLarge,
    /// `verification_document_type_not_supported`
    VerificationDocumentTypeNotSupported,
    /// `verification_extraneous_directors`
    VerificationExtraneousDirectors,
    /// `verification_failed_address_match`
    VerificationFailedAddressMatch,
    /// `verification_failed_business_iec_number`
    VerificationFailedBusinessIecNumber,
    /// `verification_failed_document_match`
    VerificationFailedDocumentMatch,
    /// `verification_failed_id_number_match`
    VerificationFailedIdNumberMatch,
    /// `verification_failed_keyed_identity`
    VerificationFailedKeyedIdentity,
    /// `verification_failed_keyed_match`
    VerificationFailedKeyedMatch,
    /// `verification_failed_name_match`
    VerificationFailedNameMatch,
    /// `verification_failed_other`
    VerificationFailedOther,
    /// `verification_failed_representative_authority`
    VerificationFailedRepresentativeAuthority,
    /// `verification_failed_residential_address`
    VerificationFailedResidentialAddress,
    /// `verification_failed_tax_id_match`
    VerificationFailedTaxIdMatch,
    /// `verification_failed_tax_id_not_issued`
    VerificationFailedTaxIdNotIssued,
    /// `verification_missing_directors`
    VerificationMissingDirectors,
    /// `verification_missing_executives`
    VerificationMissingExecutives,
    /// `verification_missing_owners`
    VerificationMissingOwners,
    /// `verification_requires_additional_memorandum_of_associations`
    VerificationRequiresAdditionalMemorandumOfAssociations,
    /// `verification_requires_additional_proof_of_registration`
    VerificationRequiresAdditionalProofOfRegistration,
    /// `verification_selfie_document_missing_photo`
    VerificationSelfieDocumentMissingPhoto,
    /// `verification_selfie_face_mismatch`
    VerificationSelfieFaceMismatch,
    /// `verification_selfie_manipulated`
    VerificationSelfieManipulated,
    /// `verification_selfie_unverified_other`
    VerificationSelfieUnverifiedOther,
    /// `verification_supportability`
    VerificationSupportability,
    /// `verification_token_stale`
    VerificationTokenStale,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `future_requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountFutureRequirements {
    /// Entries.
    pub entries: Option<Vec<AccountEntry>>,
    /// Minimum transition date. An RFC 3339 time.
    pub minimum_transition_date: Option<rt::DateTime>,
    /// Summary.
    pub summary: Option<Box<AccountSummary>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.konbini_payments.support.hours`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support/properties/hours`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountHours {
    /// End time.
    pub end_time: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountIdNumber {
    /// Registrar.
    pub registrar: Option<String>,
    /// Type.
    pub r#type: BusinessDetailsIdNumberType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountIdentity {
    /// Attestations.
    pub attestations: Option<Box<AccountAttestations>>,
    /// Business details.
    pub business_details: Option<Box<AccountBusinessDetails>>,
    /// Country.
    pub country: Option<String>,
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub entity_type: Option<EntityType>,
    /// Individual.
    pub individual: Option<Box<AccountIndividual>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].impact`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountImpact {
    /// Restricts capabilities.
    pub restricts_capabilities: Option<Vec<AccountRestrictsCapability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.individual`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountIndividual {
    /// Account.
    pub account: String,
    /// Additional addresses.
    pub additional_addresses: Option<Vec<AdditionalAddress>>,
    /// Additional names.
    pub additional_names: Option<Vec<AdditionalName>>,
    /// Additional terms of service.
    pub additional_terms_of_service: Option<Box<AdditionalTermsOfService>>,
    /// Address.
    pub address: Option<Box<Address>>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Date of birth.
    pub date_of_birth: Option<Box<DateOfBirth>>,
    /// Documents.
    pub documents: Option<Box<Documents>>,
    /// Email.
    pub email: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Id.
    pub id: String,
    /// Id numbers.
    pub id_numbers: Option<Vec<IdNumber>>,
    /// Legal gender. `female` or `male`.
    pub legal_gender: Option<LegalGender>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Nationalities.
    pub nationalities: Option<Vec<String>>,
    /// Object.
    pub object: String,
    /// Phone.
    pub phone: Option<String>,
    /// Political exposure. `existing` or `none`.
    pub political_exposure: Option<PoliticalExposure>,
    /// Relationship.
    pub relationship: Option<Box<Relationship>>,
    /// Script addresses.
    pub script_addresses: Option<Box<ScriptAddresses>>,
    /// Script names.
    pub script_names: Option<Box<ScriptNames>>,
    /// Surname.
    pub surname: Option<String>,
    /// Updated. An RFC 3339 time.
    pub updated: rt::DateTime,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.billing.invoice`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountInvoice {
    /// Custom fields.
    pub custom_fields: Vec<AccountCustomField>,
    /// Footer.
    pub footer: Option<String>,
    /// Next sequence.
    pub next_sequence: Option<i64>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Rendering.
    pub rendering: Option<Box<AccountRendering>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.individual.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountKana {
    /// Given name.
    pub given_name: Option<String>,
    /// Surname.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.individual.script_names.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names/properties/kanji`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountKanji {
    /// Given name.
    pub given_name: Option<String>,
    /// Surname.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.konbini_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountKonbiniPayments {
    /// Support.
    pub support: Option<Box<AccountSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.automatic_indirect_tax.location`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountLocation {
    /// Country.
    pub country: Option<String>,
    /// State.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `configuration.customer.automatic_indirect_tax.location_source`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location_source`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountLocationSource {
    /// `identity_address`
    IdentityAddress,
    /// `ip_address`
    IpAddress,
    /// `payment_method`
    PaymentMethod,
    /// `shipping_address`
    ShippingAddress,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.merchant`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMerchant {
    /// Applied.
    pub applied: bool,
    /// Bacs debit payments.
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPayments>>,
    /// Branding.
    pub branding: Option<Box<AccountBranding>>,
    /// Capabilities.
    pub capabilities: Option<Box<AccountMerchantCapabilities>>,
    /// Card payments.
    pub card_payments: Option<Box<AccountCardPayments>>,
    /// Konbini payments.
    pub konbini_payments: Option<Box<AccountKonbiniPayments>>,
    /// Mcc.
    pub mcc: Option<String>,
    /// Script statement descriptor.
    pub script_statement_descriptor: Option<Box<AccountScriptStatementDescriptor>>,
    /// Sepa debit payments.
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPayments>>,
    /// Statement descriptor.
    pub statement_descriptor: Option<Box<AccountStatementDescriptor>>,
    /// Support.
    pub support: Option<Box<AccountMerchantSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMerchantCapabilities {
    /// Ach debit payments.
    pub ach_debit_payments: Option<Box<Capability>>,
    /// Acss debit payments.
    pub acss_debit_payments: Option<Box<Capability>>,
    /// Affirm payments.
    pub affirm_payments: Option<Box<Capability>>,
    /// Afterpay clearpay payments.
    pub afterpay_clearpay_payments: Option<Box<Capability>>,
    /// Alma payments.
    pub alma_payments: Option<Box<Capability>>,
    /// Amazon pay payments.
    pub amazon_pay_payments: Option<Box<Capability>>,
    /// Au becs debit payments.
    pub au_becs_debit_payments: Option<Box<Capability>>,
    /// Bacs debit payments.
    pub bacs_debit_payments: Option<Box<Capability>>,
    /// Bancontact payments.
    pub bancontact_payments: Option<Box<Capability>>,
    /// Blik payments.
    pub blik_payments: Option<Box<Capability>>,
    /// Boleto payments.
    pub boleto_payments: Option<Box<Capability>>,
    /// Card payments.
    pub card_payments: Option<Box<Capability>>,
    /// Cartes bancaires payments.
    pub cartes_bancaires_payments: Option<Box<Capability>>,
    /// Cashapp payments.
    pub cashapp_payments: Option<Box<Capability>>,
    /// Eps payments.
    pub eps_payments: Option<Box<Capability>>,
    /// Fpx payments.
    pub fpx_payments: Option<Box<Capability>>,
    /// Gb bank transfer payments.
    pub gb_bank_transfer_payments: Option<Box<Capability>>,
    /// Grabpay payments.
    pub grabpay_payments: Option<Box<Capability>>,
    /// Ideal payments.
    pub ideal_payments: Option<Box<Capability>>,
    /// Jcb payments.
    pub jcb_payments: Option<Box<Capability>>,
    /// Jp bank transfer payments.
    pub jp_bank_transfer_payments: Option<Box<Capability>>,
    /// Kakao pay payments.
    pub kakao_pay_payments: Option<Box<Capability>>,
    /// Klarna payments.
    pub klarna_payments: Option<Box<Capability>>,
    /// Konbini payments.
    pub konbini_payments: Option<Box<Capability>>,
    /// Kr card payments.
    pub kr_card_payments: Option<Box<Capability>>,
    /// Link payments.
    pub link_payments: Option<Box<Capability>>,
    /// Mobilepay payments.
    pub mobilepay_payments: Option<Box<Capability>>,
    /// Multibanco payments.
    pub multibanco_payments: Option<Box<Capability>>,
    /// Mx bank transfer payments.
    pub mx_bank_transfer_payments: Option<Box<Capability>>,
    /// Naver pay payments.
    pub naver_pay_payments: Option<Box<Capability>>,
    /// Oxxo payments.
    pub oxxo_payments: Option<Box<Capability>>,
    /// P24 payments.
    pub p24_payments: Option<Box<Capability>>,
    /// Pay by bank payments.
    pub pay_by_bank_payments: Option<Box<Capability>>,
    /// Payco payments.
    pub payco_payments: Option<Box<Capability>>,
    /// Paynow payments.
    pub paynow_payments: Option<Box<Capability>>,
    /// Promptpay payments.
    pub promptpay_payments: Option<Box<Capability>>,
    /// Revolut pay payments.
    pub revolut_pay_payments: Option<Box<Capability>>,
    /// Samsung pay payments.
    pub samsung_pay_payments: Option<Box<Capability>>,
    /// Sepa bank transfer payments.
    pub sepa_bank_transfer_payments: Option<Box<Capability>>,
    /// Sepa debit payments.
    pub sepa_debit_payments: Option<Box<Capability>>,
    /// Stripe balance.
    pub stripe_balance: Option<Box<AccountStripeBalance>>,
    /// Swish payments.
    pub swish_payments: Option<Box<Capability>>,
    /// Twint payments.
    pub twint_payments: Option<Box<Capability>>,
    /// Us bank transfer payments.
    pub us_bank_transfer_payments: Option<Box<Capability>>,
    /// Zip payments.
    pub zip_payments: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/support`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMerchantSupport {
    /// Address.
    pub address: Option<Box<Address>>,
    /// Email.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Url.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].minimum_deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/minimum_deadline`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMinimumDeadline {
    /// Status. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountDeadlineStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.monthly_estimated_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/monthly_estimated_revenue`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// Amount.
    pub amount: Option<Box<AccountAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.ownership_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/ownership_declaration`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountOwnershipDeclaration {
    /// Date. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// Ip.
    pub ip: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.capabilities.stripe_balance.payouts`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities/properties/stripe_balance/properties/payouts`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPayouts {
    /// Status. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Status details.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.persons_provided`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/persons_provided`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPersonsProvided {
    /// Directors.
    pub directors: Option<bool>,
    /// Executives.
    pub executives: Option<bool>,
    /// Owners.
    pub owners: Option<bool>,
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `defaults.profile`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/profile`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountProfile {
    /// Business url.
    pub business_url: Option<String>,
    /// Doing business as.
    pub doing_business_as: Option<String>,
    /// Product description.
    pub product_description: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.documents.proof_of_registration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountProofOfRegistration {
    /// Files.
    pub files: Vec<String>,
    /// Signer.
    pub signer: Option<Box<AccountSigner>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.documents.proof_of_ultimate_beneficial_ownership`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_ultimate_beneficial_ownership`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountProofOfUltimateBeneficialOwnership {
    /// Files.
    pub files: Vec<String>,
    /// Signer.
    pub signer: Option<Box<AccountSigner>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.recipient`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRecipient {
    /// Applied.
    pub applied: bool,
    /// Capabilities.
    pub capabilities: Option<Box<AccountRecipientCapabilities>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.recipient.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRecipientCapabilities {
    /// Stripe balance.
    pub stripe_balance: Option<Box<AccountCapabilitiesStripeBalance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].reference`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountReference {
    /// Inquiry.
    pub inquiry: Option<String>,
    /// Resource.
    pub resource: Option<String>,
    /// Type. `inquiry`, `payment_method` or `person`.
    pub r#type: AccountType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.registration_date`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/registration_date`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRegistrationDate {
    /// Day.
    pub day: i64,
    /// Month.
    pub month: i64,
    /// Year.
    pub year: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.billing.invoice.rendering`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRendering {
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub amount_tax_display: Option<AmountTaxDisplay>,
    /// Template.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.representative_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/representative_declaration`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRepresentativeDeclaration {
    /// Date. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// Ip.
    pub ip: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].requested_reasons[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequestedReason {
    /// Code. `routine_onboarding` or `routine_verification`.
    pub code: AccountRequestedReasonCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].requested_reasons[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequestedReasonCode {
    /// `routine_onboarding`
    RoutineOnboarding,
    /// `routine_verification`
    RoutineVerification,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/requirements`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequirements {
    /// Entries.
    pub entries: Option<Vec<AccountEntry>>,
    /// Summary.
    pub summary: Option<Box<AccountSummary>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `defaults.responsibilities.requirements_collector`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities/properties/requirements_collector`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsCollector {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].resolution`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/resolution`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountResolution {
    /// `contact_stripe`
    ContactStripe,
    /// `no_resolution`
    NoResolution,
    /// `provide_info`
    ProvideInfo,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `defaults.responsibilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountResponsibilities {
    /// Fees collector. `application`, `application_custom`, `application_express` or `stripe`.
    pub fees_collector: Option<FeesCollector>,
    /// Losses collector. `application` or `stripe`.
    pub losses_collector: Option<LossesCollector>,
    /// Requirements collector. `application` or `stripe`.
    pub requirements_collector: AccountRequirementsCollector,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.entries[].impact.restricts_capabilities[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRestrictsCapability {
    /// Capability.
    pub capability: AccountCapability,
    /// Configuration. `customer`, `merchant` or `recipient`.
    pub configuration: Configuration,
    /// Deadline.
    pub deadline: AccountDeadline,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.script_names`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptNames {
    /// Kana.
    pub kana: Option<Box<AccountScriptNamesKana>>,
    /// Kanji.
    pub kanji: Option<Box<AccountScriptNamesKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptNamesKana {
    /// Registered name.
    pub registered_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.script_names.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names/properties/kanji`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptNamesKanji {
    /// Registered name.
    pub registered_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.script_statement_descriptor`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptStatementDescriptor {
    /// Kana.
    pub kana: Option<Box<AccountScriptStatementDescriptorKana>>,
    /// Kanji.
    pub kanji: Option<Box<AccountScriptStatementDescriptorKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptStatementDescriptorKana {
    /// Descriptor.
    pub descriptor: Option<String>,
    /// Prefix.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.script_statement_descriptor.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kanji`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptStatementDescriptorKanji {
    /// Descriptor.
    pub descriptor: Option<String>,
    /// Prefix.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.sepa_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/sepa_debit_payments`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSepaDebitPayments {
    /// Creditor id.
    pub creditor_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.customer.shipping`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountShipping {
    /// Address.
    pub address: Option<Box<AccountAddress>>,
    /// Name.
    pub name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.documents.proof_of_registration.signer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration/properties/signer`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSigner {
    /// Person.
    pub person: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.statement_descriptor`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/statement_descriptor`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountStatementDescriptor {
    /// Descriptor.
    pub descriptor: Option<String>,
    /// Prefix.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// `unsupported`
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.customer.capabilities.automatic_indirect_tax.status_details[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountStatusDetails {
    /// Code. `determining_status`, `requirements_past_due`, `requirements_pending_verification`, `restricted_other`, `unsupported_business`, `unsupported_country` or `unsupported_entity_type`.
    pub code: AccountCode,
    /// Resolution. `contact_stripe`, `no_resolution` or `provide_info`.
    pub resolution: AccountResolution,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountStripeBalance {
    /// Payouts.
    pub payouts: Option<Box<AccountPayouts>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.recipient.capabilities.stripe_balance.stripe_transfers`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance/properties/stripe_transfers`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountStripeTransfers {
    /// Status. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Status details.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.summary`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSummary {
    /// Minimum deadline.
    pub minimum_deadline: Option<Box<AccountSummaryMinimumDeadline>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `future_requirements.summary.minimum_deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary/properties/minimum_deadline`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSummaryMinimumDeadline {
    /// Status. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountDeadlineStatus,
    /// Time. An RFC 3339 time.
    pub time: Option<rt::DateTime>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `configuration.merchant.konbini_payments.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSupport {
    /// Email.
    pub email: Option<String>,
    /// Hours.
    pub hours: Option<Box<AccountHours>>,
    /// Phone.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.terms_of_service`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/terms_of_service`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// Account.
    pub account: Option<Box<AccountAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `future_requirements.entries[].reference.type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `inquiry`
    Inquiry,
    /// `payment_method`
    PaymentMethod,
    /// `person`
    Person,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.customer.capabilities.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct Capability {
    /// Status. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Status details.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Account;
    const "object" = Str("v2.core.account");
    0 => applied_configurations "applied_configurations" required;
    1 => closed "closed";
    2 => configuration "configuration";
    3 => contact_email "contact_email" sensitive;
    4 => contact_phone "contact_phone" sensitive;
    5 => created "created" required;
    6 => dashboard "dashboard";
    7 => defaults "defaults";
    8 => display_name "display_name";
    9 => future_requirements "future_requirements";
    10 => id "id" required;
    11 => identity "identity";
    12 => livemode "livemode" required;
    13 => metadata "metadata";
    14 => requirements "requirements";
}

rt::record! {
    AccountAccount;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}

rt::record! {
    AccountAmount;
    0 => currency "currency" required;
    1 => value "value" required;
}

rt::record! {
    AccountAnnualRevenue;
    0 => amount "amount";
    1 => fiscal_year_end "fiscal_year_end";
}

rt::record! {
    AccountAttestations;
    0 => directorship_declaration "directorship_declaration";
    1 => ownership_declaration "ownership_declaration";
    2 => persons_provided "persons_provided";
    3 => representative_declaration "representative_declaration";
    4 => terms_of_service "terms_of_service";
}

rt::record! {
    AccountAutomaticIndirectTax;
    0 => exempt "exempt";
    1 => ip_address "ip_address" sensitive;
    2 => location "location";
    3 => location_source "location_source";
}

rt::open_enum! {
    AccountAwaitingActionFrom;
    0 => Stripe "stripe";
    1 => User "user";
}

rt::record! {
    AccountBacsDebitPayments;
    0 => display_name "display_name";
    1 => service_user_number "service_user_number";
}

rt::record! {
    AccountBilling;
    0 => default_payment_method "default_payment_method";
    1 => invoice "invoice";
}

rt::record! {
    AccountBranding;
    0 => icon "icon";
    1 => logo "logo";
    2 => primary_color "primary_color";
    3 => secondary_color "secondary_color";
}

rt::record! {
    AccountBusinessDetails;
    0 => address "address" sensitive;
    1 => annual_revenue "annual_revenue";
    2 => documents "documents";
    3 => estimated_worker_count "estimated_worker_count";
    4 => id_numbers "id_numbers" sensitive;
    5 => monthly_estimated_revenue "monthly_estimated_revenue";
    6 => phone "phone" sensitive;
    7 => registered_name "registered_name";
    8 => registration_date "registration_date";
    9 => script_addresses "script_addresses";
    10 => script_names "script_names";
    11 => structure "structure";
}

rt::record! {
    AccountCapabilities;
    0 => automatic_indirect_tax "automatic_indirect_tax";
}

rt::record! {
    AccountCapabilitiesStripeBalance;
    0 => payouts "payouts";
    1 => stripe_transfers "stripe_transfers";
}

rt::open_enum! {
    AccountCapability;
    0 => AchDebitPayments "ach_debit_payments";
    1 => AcssDebitPayments "acss_debit_payments";
    2 => AffirmPayments "affirm_payments";
    3 => AfterpayClearpayPayments "afterpay_clearpay_payments";
    4 => AlmaPayments "alma_payments";
    5 => AmazonPayPayments "amazon_pay_payments";
    6 => AutomaticIndirectTax "automatic_indirect_tax";
    7 => AuBecsDebitPayments "au_becs_debit_payments";
    8 => BacsDebitPayments "bacs_debit_payments";
    9 => BancontactPayments "bancontact_payments";
    10 => BankAccountsLocal "bank_accounts.local";
    11 => BankAccountsWire "bank_accounts.wire";
    12 => BlikPayments "blik_payments";
    13 => BoletoPayments "boleto_payments";
    14 => Cards "cards";
    15 => CardPayments "card_payments";
    16 => CartesBancairesPayments "cartes_bancaires_payments";
    17 => CashappPayments "cashapp_payments";
    18 => EpsPayments "eps_payments";
    19 => FpxPayments "fpx_payments";
    20 => GbBankTransferPayments "gb_bank_transfer_payments";
    21 => GrabpayPayments "grabpay_payments";
    22 => IdealPayments "ideal_payments";
    23 => JcbPayments "jcb_payments";
    24 => JpBankTransferPayments "jp_bank_transfer_payments";
    25 => KakaoPayPayments "kakao_pay_payments";
    26 => KlarnaPayments "klarna_payments";
    27 => KonbiniPayments "konbini_payments";
    28 => KrCardPayments "kr_card_payments";
    29 => LinkPayments "link_payments";
    30 => MobilepayPayments "mobilepay_payments";
    31 => MultibancoPayments "multibanco_payments";
    32 => MxBankTransferPayments "mx_bank_transfer_payments";
    33 => NaverPayPayments "naver_pay_payments";
    34 => OxxoPayments "oxxo_payments";
    35 => P24Payments "p24_payments";
    36 => PaycoPayments "payco_payments";
    37 => PaynowPayments "paynow_payments";
    38 => PayByBankPayments "pay_by_bank_payments";
    39 => PromptpayPayments "promptpay_payments";
    40 => RevolutPayPayments "revolut_pay_payments";
    41 => SamsungPayPayments "samsung_pay_payments";
    42 => SepaBankTransferPayments "sepa_bank_transfer_payments";
    43 => SepaDebitPayments "sepa_debit_payments";
    44 => StripeBalancePayouts "stripe_balance.payouts";
    45 => StripeBalanceStripeTransfers "stripe_balance.stripe_transfers";
    46 => SwishPayments "swish_payments";
    47 => TwintPayments "twint_payments";
    48 => UsBankTransferPayments "us_bank_transfer_payments";
    49 => ZipPayments "zip_payments";
}

rt::record! {
    AccountCardPayments;
    0 => decline_on "decline_on";
}

rt::open_enum! {
    AccountCode;
    0 => DeterminingStatus "determining_status";
    1 => RequirementsPastDue "requirements_past_due";
    2 => RequirementsPendingVerification "requirements_pending_verification";
    3 => RestrictedOther "restricted_other";
    4 => UnsupportedBusiness "unsupported_business";
    5 => UnsupportedCountry "unsupported_country";
    6 => UnsupportedEntityType "unsupported_entity_type";
}

rt::record! {
    AccountConfiguration;
    0 => customer "customer";
    1 => merchant "merchant";
    2 => recipient "recipient";
}

rt::record! {
    AccountCustomField;
    0 => name "name" required;
    1 => value "value" required;
}

rt::record! {
    AccountCustomer;
    0 => applied "applied" required;
    1 => automatic_indirect_tax "automatic_indirect_tax";
    2 => billing "billing";
    3 => capabilities "capabilities";
    4 => shipping "shipping";
    5 => test_clock "test_clock";
}

rt::open_enum! {
    AccountDashboard;
    0 => Express "express";
    1 => Full "full";
    2 => None "none";
}

rt::record! {
    AccountDeadline;
    0 => status "status" required;
}

rt::open_enum! {
    AccountDeadlineStatus;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
    2 => PastDue "past_due";
}

rt::record! {
    AccountDeclineOn;
    0 => avs_failure "avs_failure";
    1 => cvc_failure "cvc_failure";
}

rt::record! {
    AccountDefaults;
    0 => currency "currency";
    1 => locales "locales";
    2 => profile "profile";
    3 => responsibilities "responsibilities" required;
}

rt::record! {
    AccountDirectorshipDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountDocuments;
    0 => bank_account_ownership_verification "bank_account_ownership_verification";
    1 => company_license "company_license";
    2 => company_memorandum_of_association "company_memorandum_of_association";
    3 => company_ministerial_decree "company_ministerial_decree";
    4 => company_registration_verification "company_registration_verification";
    5 => company_tax_id_verification "company_tax_id_verification";
    6 => primary_verification "primary_verification";
    7 => proof_of_address "proof_of_address";
    8 => proof_of_registration "proof_of_registration";
    9 => proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership";
}

rt::record! {
    AccountEntry;
    0 => awaiting_action_from "awaiting_action_from" required;
    1 => description "description" required;
    2 => errors "errors" required;
    3 => impact "impact" required;
    4 => minimum_deadline "minimum_deadline" required;
    5 => reference "reference";
    6 => requested_reasons "requested_reasons" required;
}

rt::record! {
    AccountError;
    0 => code "code" required;
    1 => description "description" required;
}

rt::open_enum! {
    AccountErrorCode;
    0 => InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code";
    1 => InvalidAddressHighwayContractBox "invalid_address_highway_contract_box";
    2 => InvalidAddressPrivateMailbox "invalid_address_private_mailbox";
    3 => InvalidBusinessProfileName "invalid_business_profile_name";
    4 => InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted";
    5 => InvalidCompanyNameDenylisted "invalid_company_name_denylisted";
    6 => InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum";
    7 => InvalidDobAgeUnder18 "invalid_dob_age_under_18";
    8 => InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum";
    9 => InvalidProductDescriptionLength "invalid_product_description_length";
    10 => InvalidProductDescriptionUrlMatch "invalid_product_description_url_match";
    11 => InvalidRepresentativeCountry "invalid_representative_country";
    12 => InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch";
    13 => InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted";
    14 => InvalidStatementDescriptorLength "invalid_statement_descriptor_length";
    15 => InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted";
    16 => InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch";
    17 => InvalidStreetAddress "invalid_street_address";
    18 => InvalidTaxId "invalid_tax_id";
    19 => InvalidTaxIdFormat "invalid_tax_id_format";
    20 => InvalidTosAcceptance "invalid_tos_acceptance";
    21 => InvalidUrlDenylisted "invalid_url_denylisted";
    22 => InvalidUrlFormat "invalid_url_format";
    23 => InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch";
    24 => InvalidUrlWebsiteEmpty "invalid_url_website_empty";
    25 => InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible";
    26 => InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked";
    27 => InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected";
    28 => InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete";
    29 => InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy";
    30 => InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details";
    31 => InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions";
    32 => InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy";
    33 => InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy";
    34 => InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions";
    35 => InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction";
    36 => InvalidUrlWebsiteOther "invalid_url_website_other";
    37 => InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected";
    38 => InvalidValueOther "invalid_value_other";
    39 => UnresolvableIpAddress "unresolvable_ip_address";
    40 => UnresolvablePostalCode "unresolvable_postal_code";
    41 => VerificationDirectorsMismatch "verification_directors_mismatch";
    42 => VerificationDocumentAddressMismatch "verification_document_address_mismatch";
    43 => VerificationDocumentAddressMissing "verification_document_address_missing";
    44 => VerificationDocumentCorrupt "verification_document_corrupt";
    45 => VerificationDocumentCountryNotSupported "verification_document_country_not_supported";
    46 => VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch";
    47 => VerificationDocumentDobMismatch "verification_document_dob_mismatch";
    48 => VerificationDocumentDuplicateType "verification_document_duplicate_type";
    49 => VerificationDocumentExpired "verification_document_expired";
    50 => VerificationDocumentFailedCopy "verification_document_failed_copy";
    51 => VerificationDocumentFailedGreyscale "verification_document_failed_greyscale";
    52 => VerificationDocumentFailedOther "verification_document_failed_other";
    53 => VerificationDocumentFailedTestMode "verification_document_failed_test_mode";
    54 => VerificationDocumentFraudulent "verification_document_fraudulent";
    55 => VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch";
    56 => VerificationDocumentIdNumberMissing "verification_document_id_number_missing";
    57 => VerificationDocumentIncomplete "verification_document_incomplete";
    58 => VerificationDocumentInvalid "verification_document_invalid";
    59 => VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing";
    60 => VerificationDocumentManipulated "verification_document_manipulated";
    61 => VerificationDocumentMissingBack "verification_document_missing_back";
    62 => VerificationDocumentMissingFront "verification_document_missing_front";
    63 => VerificationDocumentNameMismatch "verification_document_name_mismatch";
    64 => VerificationDocumentNameMissing "verification_document_name_missing";
    65 => VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch";
    66 => VerificationDocumentNotReadable "verification_document_not_readable";
    67 => VerificationDocumentNotSigned "verification_document_not_signed";
    68 => VerificationDocumentNotUploaded "verification_document_not_uploaded";
    69 => VerificationDocumentPhotoMismatch "verification_document_photo_mismatch";
    70 => VerificationDocumentTooLarge "verification_document_too_large";
    71 => VerificationDocumentTypeNotSupported "verification_document_type_not_supported";
    72 => VerificationExtraneousDirectors "verification_extraneous_directors";
    73 => VerificationFailedAddressMatch "verification_failed_address_match";
    74 => VerificationFailedBusinessIecNumber "verification_failed_business_iec_number";
    75 => VerificationFailedDocumentMatch "verification_failed_document_match";
    76 => VerificationFailedIdNumberMatch "verification_failed_id_number_match";
    77 => VerificationFailedKeyedIdentity "verification_failed_keyed_identity";
    78 => VerificationFailedKeyedMatch "verification_failed_keyed_match";
    79 => VerificationFailedNameMatch "verification_failed_name_match";
    80 => VerificationFailedOther "verification_failed_other";
    81 => VerificationFailedRepresentativeAuthority "verification_failed_representative_authority";
    82 => VerificationFailedResidentialAddress "verification_failed_residential_address";
    83 => VerificationFailedTaxIdMatch "verification_failed_tax_id_match";
    84 => VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued";
    85 => VerificationMissingDirectors "verification_missing_directors";
    86 => VerificationMissingExecutives "verification_missing_executives";
    87 => VerificationMissingOwners "verification_missing_owners";
    88 => VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations";
    89 => VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration";
    90 => VerificationSelfieDocumentMissingPhoto "verification_selfie_document_missing_photo";
    91 => VerificationSelfieFaceMismatch "verification_selfie_face_mismatch";
    92 => VerificationSelfieManipulated "verification_selfie_manipulated";
    93 => VerificationSelfieUnverifiedOther "verification_selfie_unverified_other";
    94 => VerificationSupportability "verification_supportability";
    95 => VerificationTokenStale "verification_token_stale";
}

rt::record! {
    AccountFutureRequirements;
    0 => entries "entries";
    1 => minimum_transition_date "minimum_transition_date";
    2 => summary "summary";
}

rt::record! {
    AccountHours;
    0 => end_time "end_time";
    1 => start_time "start_time";
}

rt::record! {
    AccountIdNumber;
    0 => registrar "registrar";
    1 => r#type "type" required;
}

rt::record! {
    AccountIdentity;
    0 => attestations "attestations";
    1 => business_details "business_details";
    2 => country "country";
    3 => entity_type "entity_type";
    4 => individual "individual";
}

rt::record! {
    AccountImpact;
    0 => restricts_capabilities "restricts_capabilities";
}

rt::record! {
    AccountIndividual;
    0 => account "account" required;
    1 => additional_addresses "additional_addresses";
    2 => additional_names "additional_names";
    3 => additional_terms_of_service "additional_terms_of_service";
    4 => address "address" sensitive;
    5 => created "created" required;
    6 => date_of_birth "date_of_birth" sensitive;
    7 => documents "documents";
    8 => email "email" sensitive;
    9 => given_name "given_name" sensitive;
    10 => id "id" required;
    11 => id_numbers "id_numbers" sensitive;
    12 => legal_gender "legal_gender" sensitive;
    13 => metadata "metadata";
    14 => nationalities "nationalities";
    15 => object "object" required;
    16 => phone "phone" sensitive;
    17 => political_exposure "political_exposure";
    18 => relationship "relationship";
    19 => script_addresses "script_addresses";
    20 => script_names "script_names";
    21 => surname "surname" sensitive;
    22 => updated "updated" required;
}

rt::record! {
    AccountInvoice;
    0 => custom_fields "custom_fields" required;
    1 => footer "footer";
    2 => next_sequence "next_sequence";
    3 => prefix "prefix";
    4 => rendering "rendering";
}

rt::record! {
    AccountKana;
    0 => given_name "given_name" sensitive;
    1 => surname "surname" sensitive;
}

rt::record! {
    AccountKanji;
    0 => given_name "given_name" sensitive;
    1 => surname "surname" sensitive;
}

rt::record! {
    AccountKonbiniPayments;
    0 => support "support";
}

rt::record! {
    AccountLocation;
    0 => country "country";
    1 => state "state";
}

rt::open_enum! {
    AccountLocationSource;
    0 => IdentityAddress "identity_address";
    1 => IpAddress "ip_address";
    2 => PaymentMethod "payment_method";
    3 => ShippingAddress "shipping_address";
}

rt::record! {
    AccountMerchant;
    0 => applied "applied" required;
    1 => bacs_debit_payments "bacs_debit_payments";
    2 => branding "branding";
    3 => capabilities "capabilities";
    4 => card_payments "card_payments";
    5 => konbini_payments "konbini_payments";
    6 => mcc "mcc";
    7 => script_statement_descriptor "script_statement_descriptor";
    8 => sepa_debit_payments "sepa_debit_payments";
    9 => statement_descriptor "statement_descriptor";
    10 => support "support";
}

rt::record! {
    AccountMerchantCapabilities;
    0 => ach_debit_payments "ach_debit_payments";
    1 => acss_debit_payments "acss_debit_payments";
    2 => affirm_payments "affirm_payments";
    3 => afterpay_clearpay_payments "afterpay_clearpay_payments";
    4 => alma_payments "alma_payments";
    5 => amazon_pay_payments "amazon_pay_payments";
    6 => au_becs_debit_payments "au_becs_debit_payments";
    7 => bacs_debit_payments "bacs_debit_payments";
    8 => bancontact_payments "bancontact_payments";
    9 => blik_payments "blik_payments";
    10 => boleto_payments "boleto_payments";
    11 => card_payments "card_payments";
    12 => cartes_bancaires_payments "cartes_bancaires_payments";
    13 => cashapp_payments "cashapp_payments";
    14 => eps_payments "eps_payments";
    15 => fpx_payments "fpx_payments";
    16 => gb_bank_transfer_payments "gb_bank_transfer_payments";
    17 => grabpay_payments "grabpay_payments";
    18 => ideal_payments "ideal_payments";
    19 => jcb_payments "jcb_payments";
    20 => jp_bank_transfer_payments "jp_bank_transfer_payments";
    21 => kakao_pay_payments "kakao_pay_payments";
    22 => klarna_payments "klarna_payments";
    23 => konbini_payments "konbini_payments";
    24 => kr_card_payments "kr_card_payments";
    25 => link_payments "link_payments";
    26 => mobilepay_payments "mobilepay_payments";
    27 => multibanco_payments "multibanco_payments";
    28 => mx_bank_transfer_payments "mx_bank_transfer_payments";
    29 => naver_pay_payments "naver_pay_payments";
    30 => oxxo_payments "oxxo_payments";
    31 => p24_payments "p24_payments";
    32 => pay_by_bank_payments "pay_by_bank_payments";
    33 => payco_payments "payco_payments";
    34 => paynow_payments "paynow_payments";
    35 => promptpay_payments "promptpay_payments";
    36 => revolut_pay_payments "revolut_pay_payments";
    37 => samsung_pay_payments "samsung_pay_payments";
    38 => sepa_bank_transfer_payments "sepa_bank_transfer_payments";
    39 => sepa_debit_payments "sepa_debit_payments";
    40 => stripe_balance "stripe_balance";
    41 => swish_payments "swish_payments";
    42 => twint_payments "twint_payments";
    43 => us_bank_transfer_payments "us_bank_transfer_payments";
    44 => zip_payments "zip_payments";
}

rt::record! {
    AccountMerchantSupport;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => phone "phone" sensitive;
    3 => url "url";
}

rt::record! {
    AccountMinimumDeadline;
    0 => status "status" required;
}

rt::record! {
    AccountMonthlyEstimatedRevenue;
    0 => amount "amount";
}

rt::record! {
    AccountOwnershipDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountPayouts;
    0 => status "status" required;
    1 => status_details "status_details" required;
}

rt::record! {
    AccountPersonsProvided;
    0 => directors "directors";
    1 => executives "executives";
    2 => owners "owners";
    3 => ownership_exemption_reason "ownership_exemption_reason";
}

rt::record! {
    AccountProfile;
    0 => business_url "business_url";
    1 => doing_business_as "doing_business_as";
    2 => product_description "product_description";
}

rt::record! {
    AccountProofOfRegistration;
    const "type" = Str("files");
    0 => files "files" required;
    1 => signer "signer";
}

rt::record! {
    AccountProofOfUltimateBeneficialOwnership;
    const "type" = Str("files");
    0 => files "files" required;
    1 => signer "signer";
}

rt::record! {
    AccountRecipient;
    0 => applied "applied" required;
    1 => capabilities "capabilities";
}

rt::record! {
    AccountRecipientCapabilities;
    0 => stripe_balance "stripe_balance";
}

rt::record! {
    AccountReference;
    0 => inquiry "inquiry";
    1 => resource "resource";
    2 => r#type "type" required;
}

rt::record! {
    AccountRegistrationDate;
    0 => day "day" required;
    1 => month "month" required;
    2 => year "year" required;
}

rt::record! {
    AccountRendering;
    0 => amount_tax_display "amount_tax_display";
    1 => template "template";
}

rt::record! {
    AccountRepresentativeDeclaration;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    AccountRequestedReason;
    0 => code "code" required;
}

rt::open_enum! {
    AccountRequestedReasonCode;
    0 => RoutineOnboarding "routine_onboarding";
    1 => RoutineVerification "routine_verification";
}

rt::record! {
    AccountRequirements;
    0 => entries "entries";
    1 => summary "summary";
}

rt::open_enum! {
    AccountRequirementsCollector;
    0 => Application "application";
    1 => Stripe "stripe";
}

rt::open_enum! {
    AccountResolution;
    0 => ContactStripe "contact_stripe";
    1 => NoResolution "no_resolution";
    2 => ProvideInfo "provide_info";
}

rt::record! {
    AccountResponsibilities;
    0 => fees_collector "fees_collector";
    1 => losses_collector "losses_collector";
    2 => requirements_collector "requirements_collector" required;
}

rt::record! {
    AccountRestrictsCapability;
    0 => capability "capability" required;
    1 => configuration "configuration" required;
    2 => deadline "deadline" required;
}

rt::record! {
    AccountScriptNames;
    0 => kana "kana";
    1 => kanji "kanji";
}

rt::record! {
    AccountScriptNamesKana;
    0 => registered_name "registered_name";
}

rt::record! {
    AccountScriptNamesKanji;
    0 => registered_name "registered_name";
}

rt::record! {
    AccountScriptStatementDescriptor;
    0 => kana "kana";
    1 => kanji "kanji";
}

rt::record! {
    AccountScriptStatementDescriptorKana;
    0 => descriptor "descriptor";
    1 => prefix "prefix";
}

rt::record! {
    AccountScriptStatementDescriptorKanji;
    0 => descriptor "descriptor";
    1 => prefix "prefix";
}

rt::record! {
    AccountSepaDebitPayments;
    0 => creditor_id "creditor_id";
}

rt::record! {
    AccountShipping;
    0 => address "address" sensitive;
    1 => name "name" sensitive;
    2 => phone "phone" sensitive;
}

rt::record! {
    AccountSigner;
    0 => person "person" required;
}

rt::record! {
    AccountStatementDescriptor;
    0 => descriptor "descriptor";
    1 => prefix "prefix";
}

rt::open_enum! {
    AccountStatus;
    0 => Active "active";
    1 => Pending "pending";
    2 => Restricted "restricted";
    3 => Unsupported "unsupported";
}

rt::record! {
    AccountStatusDetails;
    0 => code "code" required;
    1 => resolution "resolution" required;
}

rt::record! {
    AccountStripeBalance;
    0 => payouts "payouts";
}

rt::record! {
    AccountStripeTransfers;
    0 => status "status" required;
    1 => status_details "status_details" required;
}

rt::record! {
    AccountSummary;
    0 => minimum_deadline "minimum_deadline";
}

rt::record! {
    AccountSummaryMinimumDeadline;
    0 => status "status" required;
    1 => time "time";
}

rt::record! {
    AccountSupport;
    0 => email "email" sensitive;
    1 => hours "hours";
    2 => phone "phone" sensitive;
}

rt::record! {
    AccountTermsOfService;
    0 => account "account";
}

rt::open_enum! {
    AccountType;
    0 => Inquiry "inquiry";
    1 => PaymentMethod "payment_method";
    2 => Person "person";
}

rt::record! {
    Capability;
    0 => status "status" required;
    1 => status_details "status_details" required;
}
