// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The `v2.core.account` object.
///
/// Contract: `#/components/schemas/v2.core.account`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct Account {
    /// Applied configurations. `customer`, `merchant` or `recipient`.
    pub applied_configurations: Vec<crate::v2::core::AccountAppliedConfiguration>,
    /// Closed.
    pub closed: Option<bool>,
    /// Configuration.
    pub configuration: Option<Box<AccountConfigurationDetails>>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact phone.
    pub contact_phone: Option<String>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Dashboard. `express`, `full` or `none`.
    pub dashboard: Option<crate::v2::core::AccountDashboard>,
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
#[cfg(feature = "v2_core")]
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
/// The fields of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/directorship_declaration`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAccount;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}
/// The fields of `configuration.merchant.support.address`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/support/properties/address`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
    /// Town.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
    6 => town "town";
}
/// The fields of `identity.business_details.annual_revenue.amount`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue/properties/amount`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAmount;
    0 => currency "currency" required;
    1 => value "value" required;
}
/// The values of `configuration.customer.billing.invoice.rendering.amount_tax_display`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering/properties/amount_tax_display`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountAmountTaxDisplay {
    /// `exclude_tax`
    ExcludeTax,
    /// `include_inclusive_tax`
    IncludeInclusiveTax,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    AccountAmountTaxDisplay;
    0 => ExcludeTax "exclude_tax";
    1 => IncludeInclusiveTax "include_inclusive_tax";
}
/// The fields of `identity.business_details.annual_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAnnualRevenue;
    0 => amount "amount";
    1 => fiscal_year_end "fiscal_year_end";
}
/// The fields of `identity.attestations`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAttestations {
    /// Directorship declaration.
    pub directorship_declaration: Option<Box<AccountAccount>>,
    /// Ownership declaration.
    pub ownership_declaration: Option<Box<AccountAccount>>,
    /// Persons provided.
    pub persons_provided: Option<Box<AccountPersonsProvided>>,
    /// Representative declaration.
    pub representative_declaration: Option<Box<AccountAccount>>,
    /// Terms of service.
    pub terms_of_service: Option<Box<crate::v2::core::AccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAttestations;
    0 => directorship_declaration "directorship_declaration";
    1 => ownership_declaration "ownership_declaration";
    2 => persons_provided "persons_provided";
    3 => representative_declaration "representative_declaration";
    4 => terms_of_service "terms_of_service";
}
/// The fields of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAutomaticIndirectTax {
    /// Exempt. `exempt`, `none` or `reverse`.
    pub exempt: Option<crate::v2::core::AccountExempt>,
    /// Ip address.
    pub ip_address: Option<String>,
    /// Location.
    pub location: Option<Box<AccountLocation>>,
    /// Location source. `identity_address`, `ip_address`, `payment_method` or `shipping_address`.
    pub location_source: Option<AccountLocationSource>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountAutomaticIndirectTax;
    0 => exempt "exempt";
    1 => ip_address "ip_address" sensitive;
    2 => location "location";
    3 => location_source "location_source";
}
/// The values of `future_requirements.entries[].awaiting_action_from`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/awaiting_action_from`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountAwaitingActionFrom;
    0 => Stripe "stripe";
    1 => User "user";
}
/// The fields of `configuration.merchant.bacs_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/bacs_debit_payments`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountBacsDebitPayments;
    0 => display_name "display_name";
    1 => service_user_number "service_user_number";
}
/// The fields of `configuration.customer.billing`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountBilling;
    0 => default_payment_method "default_payment_method";
    1 => invoice "invoice";
}
/// The fields of `configuration.merchant.branding`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/branding`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountBranding;
    0 => icon "icon";
    1 => logo "logo";
    2 => primary_color "primary_color";
    3 => secondary_color "secondary_color";
}
/// The fields of `identity.business_details`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBusinessDetails {
    /// Address.
    pub address: Option<Box<AccountAddress>>,
    /// Annual revenue.
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    /// Documents.
    pub documents: Option<Box<AccountBusinessDetailsDocuments>>,
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
    pub registration_date: Option<Box<crate::v2::core::AccountRegistrationDate>>,
    /// Script addresses.
    pub script_addresses: Option<Box<crate::v2::core::ScriptAddresses>>,
    /// Script names.
    pub script_names: Option<Box<AccountScriptNames>>,
    /// Structure.
    pub structure: Option<AccountStructure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
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
/// The fields of `identity.business_details.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountBusinessDetailsDocuments {
    /// Bank account ownership verification.
    pub bank_account_ownership_verification: Option<Box<crate::v2::core::Document>>,
    /// Company license.
    pub company_license: Option<Box<crate::v2::core::Document>>,
    /// Company memorandum of association.
    pub company_memorandum_of_association: Option<Box<crate::v2::core::Document>>,
    /// Company ministerial decree.
    pub company_ministerial_decree: Option<Box<crate::v2::core::Document>>,
    /// Company registration verification.
    pub company_registration_verification: Option<Box<crate::v2::core::Document>>,
    /// Company tax id verification.
    pub company_tax_id_verification: Option<Box<crate::v2::core::Document>>,
    /// Primary verification.
    pub primary_verification: Option<Box<crate::v2::core::PrimaryVerification>>,
    /// Proof of address.
    pub proof_of_address: Option<Box<crate::v2::core::Document>>,
    /// Proof of registration.
    pub proof_of_registration: Option<Box<AccountProofOfRegistration>>,
    /// Proof of ultimate beneficial ownership.
    pub proof_of_ultimate_beneficial_ownership: Option<Box<AccountProofOfRegistration>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountBusinessDetailsDocuments;
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
/// The fields of `configuration.customer.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// Automatic indirect tax.
    pub automatic_indirect_tax: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountCapabilities;
    0 => automatic_indirect_tax "automatic_indirect_tax";
}
/// The fields of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCapabilitiesStripeBalance {
    /// Payouts.
    pub payouts: Option<Box<Capability>>,
    /// Stripe transfers.
    pub stripe_transfers: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountCapabilitiesStripeBalance;
    0 => payouts "payouts";
    1 => stripe_transfers "stripe_transfers";
}
/// The values of `future_requirements.entries[].impact.restricts_capabilities[].capability`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/capability`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
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
/// The fields of `configuration.merchant.card_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountCardPayments {
    /// Decline on.
    pub decline_on: Option<Box<AccountDeclineOn>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountCardPayments;
    0 => decline_on "decline_on";
}
/// The values of `future_requirements.entries[].errors[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items/properties/code`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCode {
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountCode;
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
/// The values of `applied_configurations[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/applied_configurations/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountConfiguration;
    0 => Customer "customer";
    1 => Merchant "merchant";
    2 => Recipient "recipient";
}
/// The fields of `configuration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountConfigurationDetails {
    /// Customer.
    pub customer: Option<Box<AccountCustomer>>,
    /// Merchant.
    pub merchant: Option<Box<AccountMerchant>>,
    /// Recipient.
    pub recipient: Option<Box<AccountRecipient>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountConfigurationDetails;
    0 => customer "customer";
    1 => merchant "merchant";
    2 => recipient "recipient";
}
/// The fields of `configuration.customer.billing.invoice.custom_fields[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/custom_fields/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountCustomField;
    0 => name "name" required;
    1 => value "value" required;
}
/// The fields of `configuration.customer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountCustomer;
    0 => applied "applied" required;
    1 => automatic_indirect_tax "automatic_indirect_tax";
    2 => billing "billing";
    3 => capabilities "capabilities";
    4 => shipping "shipping";
    5 => test_clock "test_clock";
}
/// The fields of `future_requirements.entries[].impact.restricts_capabilities[].deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/deadline`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDeadline {
    /// Status. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountDeadline;
    0 => status "status" required;
}
/// The fields of `configuration.merchant.card_payments.decline_on`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments/properties/decline_on`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountDeclineOn;
    0 => avs_failure "avs_failure";
    1 => cvc_failure "cvc_failure";
}
/// The fields of `defaults`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDefaults {
    /// Currency.
    pub currency: Option<String>,
    /// Locales.
    pub locales: Option<Vec<AccountLocale>>,
    /// Profile.
    pub profile: Option<Box<AccountProfile>>,
    /// Responsibilities.
    pub responsibilities: AccountResponsibilities,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountDefaults;
    0 => currency "currency";
    1 => locales "locales";
    2 => profile "profile";
    3 => responsibilities "responsibilities" required;
}
/// The fields of `identity.individual.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/documents`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountDocuments {
    /// Company authorization.
    pub company_authorization: Option<Box<crate::v2::core::Document>>,
    /// Passport.
    pub passport: Option<Box<crate::v2::core::Document>>,
    /// Primary verification.
    pub primary_verification: Option<Box<crate::v2::core::PrimaryVerification>>,
    /// Secondary verification.
    pub secondary_verification: Option<Box<crate::v2::core::SecondaryVerification>>,
    /// Visa.
    pub visa: Option<Box<crate::v2::core::Document>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountDocuments;
    0 => company_authorization "company_authorization";
    1 => passport "passport";
    2 => primary_verification "primary_verification";
    3 => secondary_verification "secondary_verification";
    4 => visa "visa";
}
/// The fields of `future_requirements.entries[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
    pub minimum_deadline: crate::v2::core::AccountEntryMinimumDeadline,
    /// Reference.
    pub reference: Option<Box<AccountReference>>,
    /// Requested reasons.
    pub requested_reasons: Vec<AccountRequestedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
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
/// The fields of `future_requirements.entries[].errors[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountError {
    /// Code.
    pub code: AccountCode,
    /// Description.
    pub description: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountError;
    0 => code "code" required;
    1 => description "description" required;
}
/// The values of `defaults.responsibilities.fees_collector`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities/properties/fees_collector`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountFeesCollector {
    /// `application`
    Application,
    /// `application_custom`
    ApplicationCustom,
    /// `application_express`
    ApplicationExpress,
    /// `stripe`
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountFeesCollector;
    0 => Application "application";
    1 => ApplicationCustom "application_custom";
    2 => ApplicationExpress "application_express";
    3 => Stripe "stripe";
}
/// The fields of `future_requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountFutureRequirements;
    0 => entries "entries";
    1 => minimum_transition_date "minimum_transition_date";
    2 => summary "summary";
}
/// The fields of `configuration.merchant.konbini_payments.support.hours`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support/properties/hours`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountHours;
    0 => end_time "end_time";
    1 => start_time "start_time";
}
/// The fields of `identity.business_details.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountIdNumber {
    /// Registrar.
    pub registrar: Option<String>,
    /// Type.
    pub r#type: AccountIdNumberType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountIdNumber;
    0 => registrar "registrar";
    1 => r#type "type" required;
}
/// The values of `identity.business_details.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountIdNumberType {
    /// `ae_crn`
    AeCrn,
    /// `ae_vat`
    AeVat,
    /// `ao_nif`
    AoNif,
    /// `ar_cuit`
    ArCuit,
    /// `at_fn`
    AtFn,
    /// `at_stn`
    AtStn,
    /// `at_vat`
    AtVat,
    /// `au_abn`
    AuAbn,
    /// `au_acn`
    AuAcn,
    /// `au_in`
    AuIn,
    /// `az_tin`
    AzTin,
    /// `bd_etin`
    BdEtin,
    /// `be_cbe`
    BeCbe,
    /// `be_vat`
    BeVat,
    /// `bg_uic`
    BgUic,
    /// `bg_vat`
    BgVat,
    /// `br_cnpj`
    BrCnpj,
    /// `ca_cn`
    CaCn,
    /// `ca_crarr`
    CaCrarr,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_neq`
    CaNeq,
    /// `ca_rid`
    CaRid,
    /// `ch_chid`
    ChChid,
    /// `ch_uid`
    ChUid,
    /// `cr_cpj`
    CrCpj,
    /// `cr_nite`
    CrNite,
    /// `cy_he`
    CyHe,
    /// `cy_tic`
    CyTic,
    /// `cy_vat`
    CyVat,
    /// `cz_ico`
    CzIco,
    /// `cz_vat`
    CzVat,
    /// `de_hrn`
    DeHrn,
    /// `de_stn`
    DeStn,
    /// `de_vat`
    DeVat,
    /// `dk_cvr`
    DkCvr,
    /// `dk_vat`
    DkVat,
    /// `do_rcn`
    DoRcn,
    /// `ee_rk`
    EeRk,
    /// `ee_vat`
    EeVat,
    /// `es_cif`
    EsCif,
    /// `es_vat`
    EsVat,
    /// `fi_vat`
    FiVat,
    /// `fi_yt`
    FiYt,
    /// `fr_rna`
    FrRna,
    /// `fr_siren`
    FrSiren,
    /// `fr_vat`
    FrVat,
    /// `gb_crn`
    GbCrn,
    /// `gb_vat`
    GbVat,
    /// `gi_crn`
    GiCrn,
    /// `gr_afm`
    GrAfm,
    /// `gr_gemi`
    GrGemi,
    /// `gr_vat`
    GrVat,
    /// `gt_nit`
    GtNit,
    /// `hk_br`
    HkBr,
    /// `hk_cr`
    HkCr,
    /// `hr_mbs`
    HrMbs,
    /// `hr_oib`
    HrOib,
    /// `hr_vat`
    HrVat,
    /// `hu_cjs`
    HuCjs,
    /// `hu_tin`
    HuTin,
    /// `hu_vat`
    HuVat,
    /// `ie_crn`
    IeCrn,
    /// `ie_trn`
    IeTrn,
    /// `ie_vat`
    IeVat,
    /// `it_rea`
    ItRea,
    /// `it_vat`
    ItVat,
    /// `jp_cn`
    JpCn,
    /// `kz_bin`
    KzBin,
    /// `li_uid`
    LiUid,
    /// `lt_ccrn`
    LtCcrn,
    /// `lt_vat`
    LtVat,
    /// `lu_nif`
    LuNif,
    /// `lu_rcs`
    LuRcs,
    /// `lu_vat`
    LuVat,
    /// `lv_urn`
    LvUrn,
    /// `lv_vat`
    LvVat,
    /// `mt_crn`
    MtCrn,
    /// `mt_tin`
    MtTin,
    /// `mt_vat`
    MtVat,
    /// `mx_rfc`
    MxRfc,
    /// `my_brn`
    MyBrn,
    /// `my_coid`
    MyCoid,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `mz_nuit`
    MzNuit,
    /// `nl_kvk`
    NlKvk,
    /// `nl_rsin`
    NlRsin,
    /// `nl_vat`
    NlVat,
    /// `no_orgnr`
    NoOrgnr,
    /// `nz_bn`
    NzBn,
    /// `nz_ird`
    NzIrd,
    /// `pe_ruc`
    PeRuc,
    /// `pk_ntn`
    PkNtn,
    /// `pl_nip`
    PlNip,
    /// `pl_regon`
    PlRegon,
    /// `pl_vat`
    PlVat,
    /// `pt_vat`
    PtVat,
    /// `ro_cui`
    RoCui,
    /// `ro_orc`
    RoOrc,
    /// `ro_vat`
    RoVat,
    /// `sa_crn`
    SaCrn,
    /// `sa_tin`
    SaTin,
    /// `se_orgnr`
    SeOrgnr,
    /// `se_vat`
    SeVat,
    /// `sg_uen`
    SgUen,
    /// `si_msp`
    SiMsp,
    /// `si_tin`
    SiTin,
    /// `si_vat`
    SiVat,
    /// `sk_dic`
    SkDic,
    /// `sk_ico`
    SkIco,
    /// `sk_vat`
    SkVat,
    /// `th_crn`
    ThCrn,
    /// `th_prn`
    ThPrn,
    /// `th_tin`
    ThTin,
    /// `us_ein`
    UsEin,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountIdNumberType;
    0 => AeCrn "ae_crn";
    1 => AeVat "ae_vat";
    2 => AoNif "ao_nif";
    3 => ArCuit "ar_cuit";
    4 => AtFn "at_fn";
    5 => AtStn "at_stn";
    6 => AtVat "at_vat";
    7 => AuAbn "au_abn";
    8 => AuAcn "au_acn";
    9 => AuIn "au_in";
    10 => AzTin "az_tin";
    11 => BdEtin "bd_etin";
    12 => BeCbe "be_cbe";
    13 => BeVat "be_vat";
    14 => BgUic "bg_uic";
    15 => BgVat "bg_vat";
    16 => BrCnpj "br_cnpj";
    17 => CaCn "ca_cn";
    18 => CaCrarr "ca_crarr";
    19 => CaGstHst "ca_gst_hst";
    20 => CaNeq "ca_neq";
    21 => CaRid "ca_rid";
    22 => ChChid "ch_chid";
    23 => ChUid "ch_uid";
    24 => CrCpj "cr_cpj";
    25 => CrNite "cr_nite";
    26 => CyHe "cy_he";
    27 => CyTic "cy_tic";
    28 => CyVat "cy_vat";
    29 => CzIco "cz_ico";
    30 => CzVat "cz_vat";
    31 => DeHrn "de_hrn";
    32 => DeStn "de_stn";
    33 => DeVat "de_vat";
    34 => DkCvr "dk_cvr";
    35 => DkVat "dk_vat";
    36 => DoRcn "do_rcn";
    37 => EeRk "ee_rk";
    38 => EeVat "ee_vat";
    39 => EsCif "es_cif";
    40 => EsVat "es_vat";
    41 => FiVat "fi_vat";
    42 => FiYt "fi_yt";
    43 => FrRna "fr_rna";
    44 => FrSiren "fr_siren";
    45 => FrVat "fr_vat";
    46 => GbCrn "gb_crn";
    47 => GbVat "gb_vat";
    48 => GiCrn "gi_crn";
    49 => GrAfm "gr_afm";
    50 => GrGemi "gr_gemi";
    51 => GrVat "gr_vat";
    52 => GtNit "gt_nit";
    53 => HkBr "hk_br";
    54 => HkCr "hk_cr";
    55 => HrMbs "hr_mbs";
    56 => HrOib "hr_oib";
    57 => HrVat "hr_vat";
    58 => HuCjs "hu_cjs";
    59 => HuTin "hu_tin";
    60 => HuVat "hu_vat";
    61 => IeCrn "ie_crn";
    62 => IeTrn "ie_trn";
    63 => IeVat "ie_vat";
    64 => ItRea "it_rea";
    65 => ItVat "it_vat";
    66 => JpCn "jp_cn";
    67 => KzBin "kz_bin";
    68 => LiUid "li_uid";
    69 => LtCcrn "lt_ccrn";
    70 => LtVat "lt_vat";
    71 => LuNif "lu_nif";
    72 => LuRcs "lu_rcs";
    73 => LuVat "lu_vat";
    74 => LvUrn "lv_urn";
    75 => LvVat "lv_vat";
    76 => MtCrn "mt_crn";
    77 => MtTin "mt_tin";
    78 => MtVat "mt_vat";
    79 => MxRfc "mx_rfc";
    80 => MyBrn "my_brn";
    81 => MyCoid "my_coid";
    82 => MyItn "my_itn";
    83 => MySst "my_sst";
    84 => MzNuit "mz_nuit";
    85 => NlKvk "nl_kvk";
    86 => NlRsin "nl_rsin";
    87 => NlVat "nl_vat";
    88 => NoOrgnr "no_orgnr";
    89 => NzBn "nz_bn";
    90 => NzIrd "nz_ird";
    91 => PeRuc "pe_ruc";
    92 => PkNtn "pk_ntn";
    93 => PlNip "pl_nip";
    94 => PlRegon "pl_regon";
    95 => PlVat "pl_vat";
    96 => PtVat "pt_vat";
    97 => RoCui "ro_cui";
    98 => RoOrc "ro_orc";
    99 => RoVat "ro_vat";
    100 => SaCrn "sa_crn";
    101 => SaTin "sa_tin";
    102 => SeOrgnr "se_orgnr";
    103 => SeVat "se_vat";
    104 => SgUen "sg_uen";
    105 => SiMsp "si_msp";
    106 => SiTin "si_tin";
    107 => SiVat "si_vat";
    108 => SkDic "sk_dic";
    109 => SkIco "sk_ico";
    110 => SkVat "sk_vat";
    111 => ThCrn "th_crn";
    112 => ThPrn "th_prn";
    113 => ThTin "th_tin";
    114 => UsEin "us_ein";
}
/// The fields of `identity`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
    pub entity_type: Option<crate::types::EntityType>,
    /// Individual.
    pub individual: Option<Box<AccountIndividual>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountIdentity;
    0 => attestations "attestations";
    1 => business_details "business_details";
    2 => country "country";
    3 => entity_type "entity_type";
    4 => individual "individual";
}
/// The fields of `future_requirements.entries[].impact`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountImpact {
    /// Restricts capabilities.
    pub restricts_capabilities: Option<Vec<AccountRestrictsCapability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountImpact;
    0 => restricts_capabilities "restricts_capabilities";
}
/// The fields of `identity.individual`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountIndividual {
    /// Account.
    pub account: String,
    /// Additional addresses.
    pub additional_addresses: Option<Vec<crate::v2::core::AdditionalAddress>>,
    /// Additional names.
    pub additional_names: Option<Vec<crate::v2::core::AdditionalName>>,
    /// Additional terms of service.
    pub additional_terms_of_service: Option<
        Box<crate::v2::core::AdditionalTermsOfService>,
    >,
    /// Address.
    pub address: Option<Box<AccountAddress>>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Date of birth.
    pub date_of_birth: Option<Box<crate::v2::core::DateOfBirth>>,
    /// Documents.
    pub documents: Option<Box<crate::v2::core::AccountPersonDocuments>>,
    /// Email.
    pub email: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Id.
    pub id: rt::Id<Account>,
    /// Id numbers.
    pub id_numbers: Option<Vec<crate::v2::core::IdNumber>>,
    /// Legal gender. `female` or `male`.
    pub legal_gender: Option<crate::v2::core::LegalGender>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Nationalities.
    pub nationalities: Option<Vec<String>>,
    /// Object.
    pub object: String,
    /// Phone.
    pub phone: Option<String>,
    /// Political exposure. `existing` or `none`.
    pub political_exposure: Option<crate::types::PoliticalExposure>,
    /// Relationship.
    pub relationship: Option<Box<crate::v2::core::AccountPersonRelationship>>,
    /// Script addresses.
    pub script_addresses: Option<Box<crate::v2::core::ScriptAddresses>>,
    /// Script names.
    pub script_names: Option<Box<crate::v2::core::ScriptNames>>,
    /// Surname.
    pub surname: Option<String>,
    /// Updated. An RFC 3339 time.
    pub updated: rt::DateTime,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
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
/// The fields of `configuration.customer.billing.invoice`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountInvoice;
    0 => custom_fields "custom_fields" required;
    1 => footer "footer";
    2 => next_sequence "next_sequence";
    3 => prefix "prefix";
    4 => rendering "rendering";
}
/// The fields of `identity.individual.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountKana;
    0 => given_name "given_name" sensitive;
    1 => surname "surname" sensitive;
}
/// The fields of `configuration.merchant.konbini_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountKonbiniPayments {
    /// Support.
    pub support: Option<Box<AccountSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountKonbiniPayments;
    0 => support "support";
}
/// The values of `defaults.locales[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/locales/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountLocale {
    /// `ar-SA`
    ArSa,
    /// `bg`
    Bg,
    /// `bg-BG`
    BgBg,
    /// `cs`
    Cs,
    /// `cs-CZ`
    CsCz,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-DE`
    DeDe,
    /// `el`
    El,
    /// `el-GR`
    ElGr,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-SG`
    EnSg,
    /// `en-US`
    EnUs,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `es-ES`
    EsEs,
    /// `et`
    Et,
    /// `et-EE`
    EtEe,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fil-PH`
    FilPh,
    /// `fi-FI`
    FiFi,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `fr-FR`
    FrFr,
    /// `he-IL`
    HeIl,
    /// `hr`
    Hr,
    /// `hr-HR`
    HrHr,
    /// `hu`
    Hu,
    /// `hu-HU`
    HuHu,
    /// `id`
    Id,
    /// `id-ID`
    IdId,
    /// `it`
    It,
    /// `it-IT`
    ItIt,
    /// `ja`
    Ja,
    /// `ja-JP`
    JaJp,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `lt`
    Lt,
    /// `lt-LT`
    LtLt,
    /// `lv`
    Lv,
    /// `lv-LV`
    LvLv,
    /// `ms`
    Ms,
    /// `ms-MY`
    MsMy,
    /// `mt`
    Mt,
    /// `mt-MT`
    MtMt,
    /// `nb`
    Nb,
    /// `nb-NO`
    NbNo,
    /// `nl`
    Nl,
    /// `nl-NL`
    NlNl,
    /// `pl`
    Pl,
    /// `pl-PL`
    PlPl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro`
    Ro,
    /// `ro-RO`
    RoRo,
    /// `ru`
    Ru,
    /// `ru-RU`
    RuRu,
    /// `sk`
    Sk,
    /// `sk-SK`
    SkSk,
    /// `sl`
    Sl,
    /// `sl-SI`
    SlSi,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `tr`
    Tr,
    /// `tr-TR`
    TrTr,
    /// `vi`
    Vi,
    /// `vi-VN`
    ViVn,
    /// `zh`
    Zh,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant-HK`
    ZhHantHk,
    /// `zh-Hant-TW`
    ZhHantTw,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountLocale;
    0 => ArSa "ar-SA";
    1 => Bg "bg";
    2 => BgBg "bg-BG";
    3 => Cs "cs";
    4 => CsCz "cs-CZ";
    5 => Da "da";
    6 => DaDk "da-DK";
    7 => De "de";
    8 => DeDe "de-DE";
    9 => El "el";
    10 => ElGr "el-GR";
    11 => En "en";
    12 => EnAu "en-AU";
    13 => EnCa "en-CA";
    14 => EnGb "en-GB";
    15 => EnIe "en-IE";
    16 => EnIn "en-IN";
    17 => EnNz "en-NZ";
    18 => EnSg "en-SG";
    19 => EnUs "en-US";
    20 => Es "es";
    21 => Es419 "es-419";
    22 => EsEs "es-ES";
    23 => Et "et";
    24 => EtEe "et-EE";
    25 => Fi "fi";
    26 => Fil "fil";
    27 => FilPh "fil-PH";
    28 => FiFi "fi-FI";
    29 => Fr "fr";
    30 => FrCa "fr-CA";
    31 => FrFr "fr-FR";
    32 => HeIl "he-IL";
    33 => Hr "hr";
    34 => HrHr "hr-HR";
    35 => Hu "hu";
    36 => HuHu "hu-HU";
    37 => Id "id";
    38 => IdId "id-ID";
    39 => It "it";
    40 => ItIt "it-IT";
    41 => Ja "ja";
    42 => JaJp "ja-JP";
    43 => Ko "ko";
    44 => KoKr "ko-KR";
    45 => Lt "lt";
    46 => LtLt "lt-LT";
    47 => Lv "lv";
    48 => LvLv "lv-LV";
    49 => Ms "ms";
    50 => MsMy "ms-MY";
    51 => Mt "mt";
    52 => MtMt "mt-MT";
    53 => Nb "nb";
    54 => NbNo "nb-NO";
    55 => Nl "nl";
    56 => NlNl "nl-NL";
    57 => Pl "pl";
    58 => PlPl "pl-PL";
    59 => Pt "pt";
    60 => PtBr "pt-BR";
    61 => PtPt "pt-PT";
    62 => Ro "ro";
    63 => RoRo "ro-RO";
    64 => Ru "ru";
    65 => RuRu "ru-RU";
    66 => Sk "sk";
    67 => SkSk "sk-SK";
    68 => Sl "sl";
    69 => SlSi "sl-SI";
    70 => Sv "sv";
    71 => SvSe "sv-SE";
    72 => Th "th";
    73 => ThTh "th-TH";
    74 => Tr "tr";
    75 => TrTr "tr-TR";
    76 => Vi "vi";
    77 => ViVn "vi-VN";
    78 => Zh "zh";
    79 => ZhHans "zh-Hans";
    80 => ZhHantHk "zh-Hant-HK";
    81 => ZhHantTw "zh-Hant-TW";
    82 => ZhHk "zh-HK";
    83 => ZhTw "zh-TW";
}
/// The fields of `configuration.customer.automatic_indirect_tax.location`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountLocation;
    0 => country "country";
    1 => state "state";
}
/// The values of `configuration.customer.automatic_indirect_tax.location_source`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location_source`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountLocationSource;
    0 => IdentityAddress "identity_address";
    1 => IpAddress "ip_address";
    2 => PaymentMethod "payment_method";
    3 => ShippingAddress "shipping_address";
}
/// The fields of `configuration.merchant`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
    pub statement_descriptor: Option<Box<AccountScriptStatementDescriptorKana>>,
    /// Support.
    pub support: Option<Box<AccountMerchantSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
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
/// The fields of `configuration.merchant.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
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
/// The fields of `configuration.merchant.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/support`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMerchantSupport {
    /// Address.
    pub address: Option<Box<AccountAddress>>,
    /// Email.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Url.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountMerchantSupport;
    0 => address "address" sensitive;
    1 => email "email" sensitive;
    2 => phone "phone" sensitive;
    3 => url "url";
}
/// The fields of `future_requirements.summary.minimum_deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary/properties/minimum_deadline`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMinimumDeadline {
    /// Status. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountStatus,
    /// Time. An RFC 3339 time.
    pub time: Option<rt::DateTime>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountMinimumDeadline;
    0 => status "status" required;
    1 => time "time";
}
/// The fields of `identity.business_details.monthly_estimated_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/monthly_estimated_revenue`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// Amount.
    pub amount: Option<Box<AccountAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountMonthlyEstimatedRevenue;
    0 => amount "amount";
}
/// The values of `identity.individual.id_numbers[].type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/id_numbers/items/properties/type`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountPersonType {
    /// `ae_eid`
    AeEid,
    /// `ao_nif`
    AoNif,
    /// `ar_cuil`
    ArCuil,
    /// `ar_dni`
    ArDni,
    /// `at_stn`
    AtStn,
    /// `az_tin`
    AzTin,
    /// `bd_brc`
    BdBrc,
    /// `bd_etin`
    BdEtin,
    /// `bd_nid`
    BdNid,
    /// `be_nrn`
    BeNrn,
    /// `bg_ucn`
    BgUcn,
    /// `bn_nric`
    BnNric,
    /// `br_cpf`
    BrCpf,
    /// `ca_sin`
    CaSin,
    /// `ch_oasi`
    ChOasi,
    /// `cl_rut`
    ClRut,
    /// `cn_pp`
    CnPp,
    /// `co_nuip`
    CoNuip,
    /// `cr_ci`
    CrCi,
    /// `cr_cpf`
    CrCpf,
    /// `cr_dimex`
    CrDimex,
    /// `cr_nite`
    CrNite,
    /// `cy_tic`
    CyTic,
    /// `cz_rc`
    CzRc,
    /// `de_stn`
    DeStn,
    /// `dk_cpr`
    DkCpr,
    /// `do_cie`
    DoCie,
    /// `do_rcn`
    DoRcn,
    /// `ec_ci`
    EcCi,
    /// `ee_ik`
    EeIk,
    /// `es_nif`
    EsNif,
    /// `fi_hetu`
    FiHetu,
    /// `fr_nir`
    FrNir,
    /// `gb_nino`
    GbNino,
    /// `gr_afm`
    GrAfm,
    /// `gt_nit`
    GtNit,
    /// `hk_id`
    HkId,
    /// `hr_oib`
    HrOib,
    /// `hu_ad`
    HuAd,
    /// `id_nik`
    IdNik,
    /// `ie_ppsn`
    IePpsn,
    /// `is_kt`
    IsKt,
    /// `it_cf`
    ItCf,
    /// `jp_inc`
    JpInc,
    /// `ke_pin`
    KePin,
    /// `kz_iin`
    KzIin,
    /// `li_peid`
    LiPeid,
    /// `lt_ak`
    LtAk,
    /// `lu_nif`
    LuNif,
    /// `lv_pk`
    LvPk,
    /// `mx_rfc`
    MxRfc,
    /// `my_nric`
    MyNric,
    /// `mz_nuit`
    MzNuit,
    /// `ng_nin`
    NgNin,
    /// `nl_bsn`
    NlBsn,
    /// `no_nin`
    NoNin,
    /// `nz_ird`
    NzIrd,
    /// `pe_dni`
    PeDni,
    /// `pk_cnic`
    PkCnic,
    /// `pk_snic`
    PkSnic,
    /// `pl_pesel`
    PlPesel,
    /// `pt_nif`
    PtNif,
    /// `ro_cnp`
    RoCnp,
    /// `sa_tin`
    SaTin,
    /// `se_pin`
    SePin,
    /// `sg_fin`
    SgFin,
    /// `sg_nric`
    SgNric,
    /// `sk_dic`
    SkDic,
    /// `th_lc`
    ThLc,
    /// `th_pin`
    ThPin,
    /// `tr_tin`
    TrTin,
    /// `us_itin`
    UsItin,
    /// `us_itin_last_4`
    UsItinLast4,
    /// `us_ssn`
    UsSsn,
    /// `us_ssn_last_4`
    UsSsnLast4,
    /// `uy_dni`
    UyDni,
    /// `za_id`
    ZaId,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountPersonType;
    0 => AeEid "ae_eid";
    1 => AoNif "ao_nif";
    2 => ArCuil "ar_cuil";
    3 => ArDni "ar_dni";
    4 => AtStn "at_stn";
    5 => AzTin "az_tin";
    6 => BdBrc "bd_brc";
    7 => BdEtin "bd_etin";
    8 => BdNid "bd_nid";
    9 => BeNrn "be_nrn";
    10 => BgUcn "bg_ucn";
    11 => BnNric "bn_nric";
    12 => BrCpf "br_cpf";
    13 => CaSin "ca_sin";
    14 => ChOasi "ch_oasi";
    15 => ClRut "cl_rut";
    16 => CnPp "cn_pp";
    17 => CoNuip "co_nuip";
    18 => CrCi "cr_ci";
    19 => CrCpf "cr_cpf";
    20 => CrDimex "cr_dimex";
    21 => CrNite "cr_nite";
    22 => CyTic "cy_tic";
    23 => CzRc "cz_rc";
    24 => DeStn "de_stn";
    25 => DkCpr "dk_cpr";
    26 => DoCie "do_cie";
    27 => DoRcn "do_rcn";
    28 => EcCi "ec_ci";
    29 => EeIk "ee_ik";
    30 => EsNif "es_nif";
    31 => FiHetu "fi_hetu";
    32 => FrNir "fr_nir";
    33 => GbNino "gb_nino";
    34 => GrAfm "gr_afm";
    35 => GtNit "gt_nit";
    36 => HkId "hk_id";
    37 => HrOib "hr_oib";
    38 => HuAd "hu_ad";
    39 => IdNik "id_nik";
    40 => IePpsn "ie_ppsn";
    41 => IsKt "is_kt";
    42 => ItCf "it_cf";
    43 => JpInc "jp_inc";
    44 => KePin "ke_pin";
    45 => KzIin "kz_iin";
    46 => LiPeid "li_peid";
    47 => LtAk "lt_ak";
    48 => LuNif "lu_nif";
    49 => LvPk "lv_pk";
    50 => MxRfc "mx_rfc";
    51 => MyNric "my_nric";
    52 => MzNuit "mz_nuit";
    53 => NgNin "ng_nin";
    54 => NlBsn "nl_bsn";
    55 => NoNin "no_nin";
    56 => NzIrd "nz_ird";
    57 => PeDni "pe_dni";
    58 => PkCnic "pk_cnic";
    59 => PkSnic "pk_snic";
    60 => PlPesel "pl_pesel";
    61 => PtNif "pt_nif";
    62 => RoCnp "ro_cnp";
    63 => SaTin "sa_tin";
    64 => SePin "se_pin";
    65 => SgFin "sg_fin";
    66 => SgNric "sg_nric";
    67 => SkDic "sk_dic";
    68 => ThLc "th_lc";
    69 => ThPin "th_pin";
    70 => TrTin "tr_tin";
    71 => UsItin "us_itin";
    72 => UsItinLast4 "us_itin_last_4";
    73 => UsSsn "us_ssn";
    74 => UsSsnLast4 "us_ssn_last_4";
    75 => UyDni "uy_dni";
    76 => ZaId "za_id";
}
/// The fields of `identity.attestations.persons_provided`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/persons_provided`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
    pub ownership_exemption_reason: Option<crate::types::OwnershipExemptionReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountPersonsProvided;
    0 => directors "directors";
    1 => executives "executives";
    2 => owners "owners";
    3 => ownership_exemption_reason "ownership_exemption_reason";
}
/// The fields of `defaults.profile`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/profile`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountProfile;
    0 => business_url "business_url";
    1 => doing_business_as "doing_business_as";
    2 => product_description "product_description";
}
/// The fields of `identity.business_details.documents.proof_of_registration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountProofOfRegistration;
    const "type" = Str("files");
    0 => files "files" required;
    1 => signer "signer";
}
/// The values of `identity.individual.additional_names[].purpose`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_names/items/properties/purpose`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountPurpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountPurpose;
    0 => Alias "alias";
    1 => Maiden "maiden";
}
/// The fields of `configuration.recipient`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRecipient;
    0 => applied "applied" required;
    1 => capabilities "capabilities";
}
/// The fields of `configuration.recipient.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRecipientCapabilities {
    /// Stripe balance.
    pub stripe_balance: Option<Box<AccountCapabilitiesStripeBalance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRecipientCapabilities;
    0 => stripe_balance "stripe_balance";
}
/// The fields of `future_requirements.entries[].reference`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountReference;
    0 => inquiry "inquiry";
    1 => resource "resource";
    2 => r#type "type" required;
}
/// The fields of `identity.individual.relationship`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/relationship`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRelationship {
    /// Authorizer.
    pub authorizer: Option<bool>,
    /// Director.
    pub director: Option<bool>,
    /// Executive.
    pub executive: Option<bool>,
    /// Legal guardian.
    pub legal_guardian: Option<bool>,
    /// Owner.
    pub owner: Option<bool>,
    /// Percent ownership. A decimal number as text.
    pub percent_ownership: Option<rt::Decimal>,
    /// Representative.
    pub representative: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRelationship;
    0 => authorizer "authorizer";
    1 => director "director";
    2 => executive "executive";
    3 => legal_guardian "legal_guardian";
    4 => owner "owner";
    5 => percent_ownership "percent_ownership";
    6 => representative "representative";
    7 => title "title";
}
/// The fields of `configuration.customer.billing.invoice.rendering`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRendering {
    /// Amount tax display. `exclude_tax` or `include_inclusive_tax`.
    pub amount_tax_display: Option<AccountAmountTaxDisplay>,
    /// Template.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRendering;
    0 => amount_tax_display "amount_tax_display";
    1 => template "template";
}
/// The fields of `future_requirements.entries[].requested_reasons[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRequestedReason {
    /// Code. `routine_onboarding` or `routine_verification`.
    pub code: AccountRequestedReasonCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRequestedReason;
    0 => code "code" required;
}
/// The values of `future_requirements.entries[].requested_reasons[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items/properties/code`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountRequestedReasonCode;
    0 => RoutineOnboarding "routine_onboarding";
    1 => RoutineVerification "routine_verification";
}
/// The fields of `requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/requirements`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRequirements;
    0 => entries "entries";
    1 => summary "summary";
}
/// The fields of `defaults.responsibilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountResponsibilities {
    /// Fees collector. `application`, `application_custom`, `application_express` or `stripe`.
    pub fees_collector: Option<AccountFeesCollector>,
    /// Losses collector. `application` or `stripe`.
    pub losses_collector: Option<crate::v2::core::AccountLossesCollector>,
    /// Requirements collector. `application` or `stripe`.
    pub requirements_collector: crate::v2::core::AccountRequirementsCollector,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountResponsibilities;
    0 => fees_collector "fees_collector";
    1 => losses_collector "losses_collector";
    2 => requirements_collector "requirements_collector" required;
}
/// The fields of `future_requirements.entries[].impact.restricts_capabilities[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountRestrictsCapability {
    /// Capability.
    pub capability: AccountCapability,
    /// Configuration. `customer`, `merchant` or `recipient`.
    pub configuration: crate::v2::core::AccountLinkConfiguration,
    /// Deadline.
    pub deadline: AccountDeadline,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountRestrictsCapability;
    0 => capability "capability" required;
    1 => configuration "configuration" required;
    2 => deadline "deadline" required;
}
/// The fields of `identity.business_details.script_names`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptNames {
    /// Kana.
    pub kana: Option<Box<AccountScriptNamesKana>>,
    /// Kanji.
    pub kanji: Option<Box<crate::v2::core::AccountScriptNamesKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountScriptNames;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The fields of `identity.business_details.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptNamesKana {
    /// Registered name.
    pub registered_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountScriptNamesKana;
    0 => registered_name "registered_name";
}
/// The fields of `configuration.merchant.script_statement_descriptor`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountScriptStatementDescriptor {
    /// Kana.
    pub kana: Option<Box<AccountScriptStatementDescriptorKana>>,
    /// Kanji.
    pub kanji: Option<Box<AccountScriptStatementDescriptorKana>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountScriptStatementDescriptor;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The fields of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountScriptStatementDescriptorKana;
    0 => descriptor "descriptor";
    1 => prefix "prefix";
}
/// The fields of `configuration.merchant.sepa_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/sepa_debit_payments`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSepaDebitPayments {
    /// Creditor id.
    pub creditor_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountSepaDebitPayments;
    0 => creditor_id "creditor_id";
}
/// The fields of `configuration.customer.shipping`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountShipping {
    /// Address.
    pub address: Option<Box<AccountShippingAddress>>,
    /// Name.
    pub name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountShipping;
    0 => address "address" sensitive;
    1 => name "name" sensitive;
    2 => phone "phone" sensitive;
}
/// The fields of `configuration.customer.shipping.address`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping/properties/address`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountShippingAddress {
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountShippingAddress;
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
}
/// The fields of `identity.business_details.documents.proof_of_registration.signer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration/properties/signer`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSigner {
    /// Person.
    pub person: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountSigner;
    0 => person "person" required;
}
/// The values of `future_requirements.entries[].impact.restricts_capabilities[].deadline.status`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/deadline/properties/status`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// `past_due`
    PastDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountStatus;
    0 => CurrentlyDue "currently_due";
    1 => EventuallyDue "eventually_due";
    2 => PastDue "past_due";
}
/// The fields of `configuration.merchant.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountStripeBalance {
    /// Payouts.
    pub payouts: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountStripeBalance;
    0 => payouts "payouts";
}
/// The values of `identity.business_details.structure`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/structure`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStructure {
    /// `cooperative`
    Cooperative,
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `governmental_unit`
    GovernmentalUnit,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `incorporated_association`
    IncorporatedAssociation,
    /// `incorporated_non_profit`
    IncorporatedNonProfit,
    /// `incorporated_partnership`
    IncorporatedPartnership,
    /// `limited_liability_partnership`
    LimitedLiabilityPartnership,
    /// `llc`
    Llc,
    /// `multi_member_llc`
    MultiMemberLlc,
    /// `private_company`
    PrivateCompany,
    /// `private_corporation`
    PrivateCorporation,
    /// `private_partnership`
    PrivatePartnership,
    /// `public_company`
    PublicCompany,
    /// `public_corporation`
    PublicCorporation,
    /// `public_listed_corporation`
    PublicListedCorporation,
    /// `public_partnership`
    PublicPartnership,
    /// `registered_charity`
    RegisteredCharity,
    /// `single_member_llc`
    SingleMemberLlc,
    /// `sole_establishment`
    SoleEstablishment,
    /// `sole_proprietorship`
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`
    TaxExemptGovernmentInstrumentality,
    /// `trust`
    Trust,
    /// `unincorporated_association`
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`
    UnincorporatedPartnership,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountStructure;
    0 => Cooperative "cooperative";
    1 => FreeZoneEstablishment "free_zone_establishment";
    2 => FreeZoneLlc "free_zone_llc";
    3 => GovernmentalUnit "governmental_unit";
    4 => GovernmentInstrumentality "government_instrumentality";
    5 => IncorporatedAssociation "incorporated_association";
    6 => IncorporatedNonProfit "incorporated_non_profit";
    7 => IncorporatedPartnership "incorporated_partnership";
    8 => LimitedLiabilityPartnership "limited_liability_partnership";
    9 => Llc "llc";
    10 => MultiMemberLlc "multi_member_llc";
    11 => PrivateCompany "private_company";
    12 => PrivateCorporation "private_corporation";
    13 => PrivatePartnership "private_partnership";
    14 => PublicCompany "public_company";
    15 => PublicCorporation "public_corporation";
    16 => PublicListedCorporation "public_listed_corporation";
    17 => PublicPartnership "public_partnership";
    18 => RegisteredCharity "registered_charity";
    19 => SingleMemberLlc "single_member_llc";
    20 => SoleEstablishment "sole_establishment";
    21 => SoleProprietorship "sole_proprietorship";
    22 => TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality";
    23 => Trust "trust";
    24 => UnincorporatedAssociation "unincorporated_association";
    25 => UnincorporatedNonProfit "unincorporated_non_profit";
    26 => UnincorporatedPartnership "unincorporated_partnership";
}
/// The fields of `future_requirements.summary`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct AccountSummary {
    /// Minimum deadline.
    pub minimum_deadline: Option<Box<AccountMinimumDeadline>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    AccountSummary;
    0 => minimum_deadline "minimum_deadline";
}
/// The fields of `configuration.merchant.konbini_payments.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::record! {
    AccountSupport;
    0 => email "email" sensitive;
    1 => hours "hours";
    2 => phone "phone" sensitive;
}
/// The values of `future_requirements.entries[].reference.type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference/properties/type`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    AccountType;
    0 => Inquiry "inquiry";
    1 => PaymentMethod "payment_method";
    2 => Person "person";
}
/// The fields of `configuration.customer.capabilities.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct Capability {
    /// Status. `active`, `pending`, `restricted` or `unsupported`.
    pub status: crate::v2::core::AccountPayoutsStatus,
    /// Status details.
    pub status_details: Vec<crate::v2::core::AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    Capability;
    0 => status "status" required;
    1 => status_details "status_details" required;
}
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].resolution`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/resolution`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityResolution {
    /// `contact_stripe`
    ContactStripe,
    /// `no_resolution`
    NoResolution,
    /// `provide_info`
    ProvideInfo,
    /// A value that the contract doesn't list.
    Unknown(String),
}
#[cfg(feature = "v2_core")]
rt::open_enum! {
    CapabilityResolution;
    0 => ContactStripe "contact_stripe";
    1 => NoResolution "no_resolution";
    2 => ProvideInfo "provide_info";
}
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityStatus {
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    CapabilityStatus;
    0 => Active "active";
    1 => Pending "pending";
    2 => Restricted "restricted";
    3 => Unsupported "unsupported";
}
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/code`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum CapabilityStatusCode {
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
#[cfg(feature = "v2_core")]
rt::open_enum! {
    CapabilityStatusCode;
    0 => DeterminingStatus "determining_status";
    1 => RequirementsPastDue "requirements_past_due";
    2 => RequirementsPendingVerification "requirements_pending_verification";
    3 => RestrictedOther "restricted_other";
    4 => UnsupportedBusiness "unsupported_business";
    5 => UnsupportedCountry "unsupported_country";
    6 => UnsupportedEntityType "unsupported_entity_type";
}
/// The fields of `configuration.customer.capabilities.automatic_indirect_tax.status_details[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Default)]
#[non_exhaustive]
pub struct CapabilityStatusDetail {
    /// Code. `determining_status`, `requirements_past_due`, `requirements_pending_verification`, `restricted_other`, `unsupported_business`, `unsupported_country` or `unsupported_entity_type`.
    pub code: crate::v2::core::AccountStatusDetailsCode,
    /// Resolution. `contact_stripe`, `no_resolution` or `provide_info`.
    pub resolution: crate::v2::core::AccountResolution,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
#[cfg(feature = "v2_core")]
rt::record! {
    CapabilityStatusDetail;
    0 => code "code" required;
    1 => resolution "resolution" required;
}
