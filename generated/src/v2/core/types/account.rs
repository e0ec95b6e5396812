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

/// A business or person that you deal with, in one object for all roles. Its configurations make it a customer, a merchant, a recipient, or several of these. [account](crate::accounts::Account) and [customer](crate::customers::Customer) are the older objects that it takes the place of.
///
/// The `v2.core.account` object.
///
/// Contract: `#/components/schemas/v2.core.account`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Account {
    /// Which roles the account plays: `customer`, `merchant`, `recipient`.
    pub applied_configurations: Vec<AppliedConfiguration>,
    /// Whether the account has been closed for good.
    pub closed: Option<bool>,
    /// What the account does for you, by role: customer, merchant, recipient. Each has its settings and capabilities.
    pub configuration: Option<Box<AccountConfiguration>>,
    /// Where Stripe and the platform reach the account by email.
    pub contact_email: Option<String>,
    /// Where Stripe and the platform reach the account by phone.
    pub contact_phone: Option<String>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Which Dashboard of Stripe the account can use. What is possible depends on its configurations. `express`, `full` or `none`.
    pub dashboard: Option<AccountDashboard>,
    /// What the account's configurations have in common, such as currency and responsibilities.
    pub defaults: Option<Box<AccountDefaults>>,
    /// The account's name in the Dashboard and on invoices to it.
    pub display_name: Option<String>,
    /// What will be required of the account once announced rules come in, and by when.
    pub future_requirements: Option<Box<AccountFutureRequirements>>,
    /// Names this object in other calls.
    pub id: rt::Id<Account>,
    /// Who the account is: the person or company, and the business.
    pub identity: Option<Box<AccountIdentity>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// What the account must still give, and by when, to keep its capabilities.
    pub requirements: Option<Box<AccountRequirements>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAccount {
    /// An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// The IP address that it was accepted or declared from.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the goods are sent.
///
/// The fields of `configuration.customer.shipping.address`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping/properties/address`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAddress {
    /// City, town or village.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: Option<String>,
    /// Street and house number, post box or company.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States.
    pub postal_code: Option<String>,
    /// State, province or other part of the country.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.business_details.annual_revenue.amount`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue/properties/amount`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAmount {
    /// The currency of the amounts beside it.
    pub currency: String,
    /// How much, 0 or more, in the smallest currency unit.
    pub value: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the business took in its last fiscal year, before costs.
///
/// The fields of `identity.business_details.annual_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/annual_revenue`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// What the business takes in a year, in the smallest currency unit: 123 is 1.23 USD.
    pub amount: Option<Box<AccountAmount>>,
    /// The last day of the fiscal year before: `2026-12-31`.
    pub fiscal_year_end: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What owners, directors and representatives of the business have declared.
///
/// The fields of `identity.attestations`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAttestations {
    /// The declaration that what is told of the directors is complete and right.
    pub directorship_declaration: Option<Box<AccountDirectorshipDeclaration>>,
    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub ownership_declaration: Option<Box<AccountOwnershipDeclaration>>,
    /// Your word that all people of a role, such as owners, have been added.
    pub persons_provided: Option<Box<AccountPersonsProvided>>,
    /// The declaration that the representative may act for the company.
    pub representative_declaration: Option<Box<AccountRepresentativeDeclaration>>,
    /// How and when the terms of service were accepted, agreement by agreement.
    pub terms_of_service: Option<Box<AccountTermsOfService>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
///
/// The fields of `configuration.customer.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountAutomaticIndirectTax {
    /// Whether tax is due from this customer: yes, no, or by them (`reverse`), which invoices and receipts then say. `exempt`, `none` or `reverse`.
    pub exempt: Option<AutomaticIndirectTaxExempt>,
    /// An IP address that the customer used lately: it tells where they are for tax.
    pub ip_address: Option<String>,
    /// Where the customer is for tax, as Stripe finds it from [`location_source`](Self::location_source). Only while the capability `automatic_indirect_tax` is `active`.
    pub location: Option<Box<AccountLocation>>,
    /// Which address or other data tells where the customer is for tax, `identity_address` unless set. `identity_address`, `ip_address`, `payment_method` or `shipping_address`.
    pub location_source: Option<AccountLocationSource>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who has to act next: the platform (`user`) or Stripe (`stripe`).
///
/// The values of `future_requirements.entries[].awaiting_action_from`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/awaiting_action_from`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountAwaitingActionFrom {
    /// `stripe`: Stripe verifies what was provided: nothing to do.
    Stripe,
    /// `user`: The platform or the account holder has to provide something.
    User,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How Bacs debits look: the name that customers see and the service user number.
///
/// The fields of `configuration.merchant.bacs_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/bacs_debit_payments`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountBacsDebitPayments {
    /// The business's name on Bacs mandates. A custom one costs the platform a monthly fee. Without one when Bacs is requested, it is `Stripe`.
    pub display_name: Option<String>,
    /// The number under which the Bacs network knows who takes the debits.
    pub service_user_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What invoices and subscriptions use for this customer unless they say otherwise.
///
/// The fields of `configuration.customer.billing`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountBilling {
    /// Id of the payment method that pays the account's invoices and subscriptions. It has to be attached to its `customer` configuration.
    pub default_payment_method: Option<String>,
    /// What the account's invoices say and look like unless they have their own.
    pub invoice: Option<Box<AccountInvoice>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The logo, icon and colors that receipts, invoices and Checkout show.
///
/// The fields of `configuration.merchant.branding`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/branding`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountBranding {
    /// Id of the [file](crate::files::File) with the account's icon: a square of at least 128 pixels.
    pub icon: Option<String>,
    /// Id of the [file](crate::files::File) with the logo that Checkout shows in place of icon and name, at least 128 by 128 pixels.
    pub logo: Option<String>,
    /// The main color of the brand, as a CSS value such as `#0055ff`.
    pub primary_color: Option<String>,
    /// The second color of the brand, as six hex digits: `#2c3e50`.
    pub secondary_color: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the business is: legal name, address, tax ids, structure.
///
/// The fields of `identity.business_details`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountBusinessDetails {
    /// The address that the business is registered at.
    pub address: Option<Box<Address>>,
    /// What the business took in its last fiscal year, before costs.
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    /// Papers that prove the business.
    pub documents: Option<Box<AccountDocuments>>,
    /// How many people work for the business at most: employees, contractors, vendors.
    pub estimated_worker_count: Option<i64>,
    /// Numbers under which authorities know the business, such as the tax id.
    pub id_numbers: Option<Vec<AccountIdNumber>>,
    /// About how much the business takes in a month. Only in Brazil and India.
    pub monthly_estimated_revenue: Option<Box<AccountMonthlyEstimatedRevenue>>,
    /// The phone number of the business, which Stripe may verify.
    pub phone: Option<String>,
    /// The legal name of the business, as it is registered.
    pub registered_name: Option<String>,
    /// When the business was founded or registered.
    pub registration_date: Option<Box<AccountRegistrationDate>>,
    /// The registered address as it is written in Japanese.
    pub script_addresses: Option<Box<ScriptAddresses>>,
    /// The legal name of the business as it is written in Japanese.
    pub script_names: Option<Box<AccountScriptNames>>,
    /// The legal form of the business, such as `private_corporation`.
    pub structure: Option<BusinessDetailsStructure>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account asked to be able to do as a customer.
///
/// The fields of `configuration.customer.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountCapabilities {
    /// The capability to have taxes calculated. Asking for it shows what Stripe must know of the customer for that.
    pub automatic_indirect_tax: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account can do with its Stripe balance as a recipient: get transfers, pay out.
///
/// The fields of `configuration.recipient.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountCapabilitiesStripeBalance {
    /// Whether the account can have its Stripe balance paid out, and what is missing if not.
    pub payouts: Option<Box<AccountPayouts>>,
    /// Whether the account can get transfers into its Stripe balance, and what is missing if not.
    pub stripe_transfers: Option<Box<AccountStripeTransfers>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The capability that is at stake.
///
/// The values of `future_requirements.entries[].impact.restricts_capabilities[].capability`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/capability`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCapability {
    /// `ach_debit_payments`: Taking ACH debits from US bank accounts.
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
    /// `automatic_indirect_tax`: Tax calculated by Stripe when the account is billed.
    AutomaticIndirectTax,
    /// `au_becs_debit_payments`
    AuBecsDebitPayments,
    /// `bacs_debit_payments`
    BacsDebitPayments,
    /// `bancontact_payments`
    BancontactPayments,
    /// `bank_accounts.local`: Payouts to bank accounts by local rails.
    BankAccountsLocal,
    /// `bank_accounts.wire`: Payouts to bank accounts by wire.
    BankAccountsWire,
    /// `blik_payments`
    BlikPayments,
    /// `boleto_payments`
    BoletoPayments,
    /// `cards`: Payouts to cards.
    Cards,
    /// `card_payments`: Taking card payments.
    CardPayments,
    /// `cartes_bancaires_payments`: Taking Cartes Bancaires, the French card network.
    CartesBancairesPayments,
    /// `cashapp_payments`
    CashappPayments,
    /// `eps_payments`
    EpsPayments,
    /// `fpx_payments`
    FpxPayments,
    /// `gb_bank_transfer_payments`: Taking bank transfers in the United Kingdom.
    GbBankTransferPayments,
    /// `grabpay_payments`
    GrabpayPayments,
    /// `ideal_payments`
    IdealPayments,
    /// `jcb_payments`: Taking JCB cards.
    JcbPayments,
    /// `jp_bank_transfer_payments`: Taking bank transfers in Japan.
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
    /// `mx_bank_transfer_payments`: Taking bank transfers in Mexico.
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
    /// `sepa_bank_transfer_payments`: Taking SEPA bank transfers.
    SepaBankTransferPayments,
    /// `sepa_debit_payments`
    SepaDebitPayments,
    /// `stripe_balance.payouts`: Payouts from the balance to the account's own bank account or card.
    StripeBalancePayouts,
    /// `stripe_balance.stripe_transfers`: Receiving transfers into the Stripe balance.
    StripeBalanceStripeTransfers,
    /// `swish_payments`
    SwishPayments,
    /// `twint_payments`
    TwintPayments,
    /// `us_bank_transfer_payments`: Taking bank transfers in the US.
    UsBankTransferPayments,
    /// `zip_payments`
    ZipPayments,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How card payments are taken: what to decline, and what statements show.
///
/// The fields of `configuration.merchant.card_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountCardPayments {
    /// In which cases Stripe declines a card charge although the bank approves it.
    pub decline_on: Option<Box<AccountDeclineOn>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the capability isn't `active`.
///
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountCode {
    /// `determining_status`: Stripe is still working out whether the account can have the capability. Wait.
    DeterminingStatus,
    /// `requirements_past_due`: Information is overdue. Collect what the requirements of the account name.
    RequirementsPastDue,
    /// `requirements_pending_verification`: What was provided is being verified. Wait for the result.
    RequirementsPendingVerification,
    /// `restricted_other`: Stripe restricted it for another reason. Contact Stripe.
    RestrictedOther,
    /// `unsupported_business`: The kind of business can't have this capability.
    UnsupportedBusiness,
    /// `unsupported_country`: The capability doesn't exist in the country of the account.
    UnsupportedCountry,
    /// `unsupported_entity_type`: The capability isn't open to this type of legal entity.
    UnsupportedEntityType,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the account does for you, by role: customer, merchant, recipient.
///
/// The fields of `configuration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountConfiguration {
    /// Lets the account pay: what it needs to be billed and charged as a customer.
    pub customer: Option<Box<AccountCustomer>>,
    /// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges. Only for connected accounts.
    pub merchant: Option<Box<AccountMerchant>>,
    /// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
    pub recipient: Option<Box<AccountRecipient>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Your own lines at the top of this customer's invoices, up to four, each with a name and a value.
///
/// The fields of `configuration.customer.billing.invoice.custom_fields[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/custom_fields/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountCustomField {
    /// The label of the line, up to 40 letters.
    pub name: String,
    /// What the line says, up to 140 characters.
    pub value: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Lets the account pay: what it needs to be billed and charged as a customer.
///
/// The fields of `configuration.customer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountCustomer {
    /// Whether the configuration is on. False turns it off and gives up its capabilities, but keeps what it holds.
    pub applied: bool,
    /// What taxes on the customer's invoices, subscriptions, sessions and payment links depend on: exemption, location and IP address.
    pub automatic_indirect_tax: Option<Box<AccountAutomaticIndirectTax>>,
    /// What invoices and subscriptions use for this customer unless they say otherwise.
    pub billing: Option<Box<AccountBilling>>,
    /// What the account asked to be able to do as a customer.
    pub capabilities: Option<Box<AccountCapabilities>>,
    /// Where and to whom goods are sent. Invoices that the customer is emailed show it.
    pub shipping: Option<Box<AccountShipping>>,
    /// The test clock that the customer's time runs by. Only in test mode, and only set when the account becomes a customer.
    pub test_clock: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which Dashboard of Stripe the account can use.
///
/// The values of `dashboard`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/dashboard`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountDashboard {
    /// `express`: The Express Dashboard, a small one.
    Express,
    /// `full`: The whole Stripe Dashboard.
    Full,
    /// `none`: No Dashboard of Stripe's: the platform shows what there is to see.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How urgent it is: once this point is reached without the data, the capability is restricted.
///
/// The fields of `future_requirements.entries[].impact.restricts_capabilities[].deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items/properties/deadline`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountDeadline {
    /// How urgent the requirement is: due at some time, due now or past due. `currently_due`, `eventually_due` or `past_due`.
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
    /// `currently_due`: Needed now: the effect follows if it isn't provided by the deadline.
    CurrentlyDue,
    /// `eventually_due`: Not needed yet, but it will be, as by reaching a volume threshold.
    EventuallyDue,
    /// `past_due`: The deadline has passed: the capabilities that depend on it are restricted.
    PastDue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// In which cases Stripe declines a card charge although the bank approves it.
///
/// The fields of `configuration.merchant.card_payments.decline_on`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/card_payments/properties/decline_on`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountDeclineOn {
    /// Whether charges with a wrong postal code are declined. Without a postal code nothing is checked.
    pub avs_failure: Option<bool>,
    /// Whether to decline a charge whose security code the bank finds wrong, even if the bank approves it.
    pub cvc_failure: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account's configurations have in common, such as currency and responsibilities.
///
/// The fields of `defaults`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountDefaults {
    /// The currency of the amounts beside it.
    pub currency: Option<String>,
    /// The languages that the account prefers, the best first, as tags such as `en-GB`.
    pub locales: Option<Vec<DefaultsLocale>>,
    /// How the business presents itself: public name, website, what it sells.
    pub profile: Option<Box<AccountProfile>>,
    /// Who of Stripe and the platform pays the fees, bears losses and collects requirements.
    pub responsibilities: AccountResponsibilities,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The declaration that what is told of the directors is complete and right.
///
/// The fields of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/directorship_declaration`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountDirectorshipDeclaration {
    /// When the company declared that what it tells of its directors is right. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// The IP address that it was accepted or declared from.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Papers that prove the business.
///
/// The fields of `identity.business_details.documents`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountDocuments {
    /// Files that prove whose the account's main bank account is: a statement or check that shows the last four digits of the number.
    pub bank_account_ownership_verification: Option<Box<Document>>,
    /// Files that show the company is licensed to do business.
    pub company_license: Option<Box<Document>>,
    /// Files with the company's memorandum of association.
    pub company_memorandum_of_association: Option<Box<Document>>,
    /// Files with the ministerial decree that founded the company. Only some countries know that.
    pub company_ministerial_decree: Option<Box<Document>>,
    /// Files that prove the company is registered with the local authorities.
    pub company_registration_verification: Option<Box<Document>>,
    /// Files that prove the company's tax id.
    pub company_tax_id_verification: Option<Box<Document>>,
    /// A document that proves the business.
    pub primary_verification: Option<Box<PrimaryVerification>>,
    /// Documents that prove the address.
    pub proof_of_address: Option<Box<Document>>,
    /// Documents that prove that the company is in its country's register of businesses.
    pub proof_of_registration: Option<Box<AccountProofOfRegistration>>,
    /// Documents that prove which people own the company in the end.
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
#[non_exhaustive]
pub struct AccountEntry {
    /// Who has to act next: the platform (`user`) or Stripe (`stripe`).
    pub awaiting_action_from: AccountAwaitingActionFrom,
    /// What is required, in a form for programs.
    pub description: String,
    /// Why this is asked, or why what was sent wasn't good enough.
    pub errors: Vec<AccountError>,
    /// What happens if this isn't provided or can't be verified.
    pub impact: AccountImpact,
    /// When it begins to cost the account something if it isn't met.
    pub minimum_deadline: AccountMinimumDeadline,
    /// What the requirement is about: the person or the part of the account.
    pub reference: Option<Box<AccountReference>>,
    /// Why Stripe asks for it.
    pub requested_reasons: Vec<AccountRequestedReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why this is asked, or why what was sent wasn't good enough.
///
/// The fields of `future_requirements.entries[].errors[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountError {
    /// What is wrong with what was given, as a code to branch on.
    pub code: AccountErrorCode,
    /// What is wrong, in words for people.
    pub description: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is wrong with what was given, as a code to branch on.
///
/// The values of `future_requirements.entries[].errors[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/errors/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountErrorCode {
    /// `invalid_address_city_state_postal_code`: City, state and postal code don't go together. Correct them.
    InvalidAddressCityStatePostalCode,
    /// `invalid_address_highway_contract_box`: The address is a highway contract box. Give a street address.
    InvalidAddressHighwayContractBox,
    /// `invalid_address_private_mailbox`: The address is a rented mailbox. Give where the person or business really is.
    InvalidAddressPrivateMailbox,
    /// `invalid_business_profile_name`: The business name isn't usable: it is a generic word or a web address, for instance. Give the name it trades under.
    InvalidBusinessProfileName,
    /// `invalid_business_profile_name_denylisted`: The business name is on a list of names not allowed. Give another.
    InvalidBusinessProfileNameDenylisted,
    /// `invalid_company_name_denylisted`: The company name is on a list of names not allowed. Give the legal name.
    InvalidCompanyNameDenylisted,
    /// `invalid_dob_age_over_maximum`: The birth date makes the person too old to be true. Correct it.
    InvalidDobAgeOverMaximum,
    /// `invalid_dob_age_under_18`: The person is under 18. An adult has to stand in.
    InvalidDobAgeUnder18,
    /// `invalid_dob_age_under_minimum`: The person is younger than allowed. Correct the date, or name somebody else.
    InvalidDobAgeUnderMinimum,
    /// `invalid_product_description_length`: The description of the product is too short. Say more of what is sold.
    InvalidProductDescriptionLength,
    /// `invalid_product_description_url_match`: The description of the product is the web address. Describe what is sold.
    InvalidProductDescriptionUrlMatch,
    /// `invalid_representative_country`: The representative lives in a country that isn't allowed here.
    InvalidRepresentativeCountry,
    /// `invalid_statement_descriptor_business_mismatch`: The statement descriptor doesn't resemble the business name, the legal name or the web address.
    InvalidStatementDescriptorBusinessMismatch,
    /// `invalid_statement_descriptor_denylisted`: The statement descriptor is a generic or forbidden word. Choose one that customers recognize.
    InvalidStatementDescriptorDenylisted,
    /// `invalid_statement_descriptor_length`: The statement descriptor doesn't have 5 to 22 characters.
    InvalidStatementDescriptorLength,
    /// `invalid_statement_descriptor_prefix_denylisted`: The prefix of the statement descriptor is a generic or forbidden word.
    InvalidStatementDescriptorPrefixDenylisted,
    /// `invalid_statement_descriptor_prefix_mismatch`: The prefix doesn't resemble the statement descriptor or the business name.
    InvalidStatementDescriptorPrefixMismatch,
    /// `invalid_street_address`: The street wasn't found. Correct name and number, and avoid a post office box.
    InvalidStreetAddress,
    /// `invalid_tax_id`: The tax id isn't valid. Correct it.
    InvalidTaxId,
    /// `invalid_tax_id_format`: The tax id doesn't have the form of its country. Correct it.
    InvalidTaxIdFormat,
    /// `invalid_tos_acceptance`: The acceptance of the terms is incomplete or wrong: give its time and IP address again.
    InvalidTosAcceptance,
    /// `invalid_url_denylisted`: The web address is on a list of sites that aren't allowed. Give the site of the business.
    InvalidUrlDenylisted,
    /// `invalid_url_format`: The web address is malformed.
    InvalidUrlFormat,
    /// `invalid_url_website_business_information_mismatch`: What the site says of the business differs from what the account says. Make them agree.
    InvalidUrlWebsiteBusinessInformationMismatch,
    /// `invalid_url_website_empty`: The site has no content. Give one that shows what is sold.
    InvalidUrlWebsiteEmpty,
    /// `invalid_url_website_inaccessible`: The site couldn't be opened. Make it reachable.
    InvalidUrlWebsiteInaccessible,
    /// `invalid_url_website_inaccessible_geoblocked`: The site is blocked in some regions. Open it to Stripe's reviewers.
    InvalidUrlWebsiteInaccessibleGeoblocked,
    /// `invalid_url_website_inaccessible_password_protected`: The site asks for a password. Make it public.
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    /// `invalid_url_website_incomplete`: The site lacks something that it must show.
    InvalidUrlWebsiteIncomplete,
    /// `invalid_url_website_incomplete_cancellation_policy`: The site has no cancellation policy. Add one.
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    /// `invalid_url_website_incomplete_customer_service_details`: The site doesn't say how to reach customer service. Add phone, email or address.
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    /// `invalid_url_website_incomplete_legal_restrictions`: The site doesn't tell which legal or export restrictions apply. Add them.
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    /// `invalid_url_website_incomplete_refund_policy`: The site has no refund policy. Add one.
    InvalidUrlWebsiteIncompleteRefundPolicy,
    /// `invalid_url_website_incomplete_return_policy`: The site has no return policy. Add one.
    InvalidUrlWebsiteIncompleteReturnPolicy,
    /// `invalid_url_website_incomplete_terms_and_conditions`: The site has no terms and conditions. Add them.
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    /// `invalid_url_website_incomplete_under_construction`: The site is still being built. Finish it.
    InvalidUrlWebsiteIncompleteUnderConstruction,
    /// `invalid_url_website_other`: The site can't be verified for another reason.
    InvalidUrlWebsiteOther,
    /// `invalid_url_web_presence_detected`: A description was given, though the business sells online: give the address of its site, app or profile.
    InvalidUrlWebPresenceDetected,
    /// `invalid_value_other`: The value isn't accepted. Correct it.
    InvalidValueOther,
    /// `unresolvable_ip_address`: No location could be made out from the IP address. Provide another or a full address.
    UnresolvableIpAddress,
    /// `unresolvable_postal_code`: No location could be made out from the postal code. Correct the address.
    UnresolvablePostalCode,
    /// `verification_directors_mismatch`: The directors on file differ from those given. Correct them.
    VerificationDirectorsMismatch,
    /// `verification_document_address_mismatch`: The address in the document isn't the one given. Correct either.
    VerificationDocumentAddressMismatch,
    /// `verification_document_address_missing`: The document shows no address. Upload another.
    VerificationDocumentAddressMissing,
    /// `verification_document_corrupt`: The file can't be opened. Upload it again.
    VerificationDocumentCorrupt,
    /// `verification_document_country_not_supported`: Documents of this country aren't accepted. Upload another.
    VerificationDocumentCountryNotSupported,
    /// `verification_document_directors_mismatch`: The directors in the document differ from those given. Correct either.
    VerificationDocumentDirectorsMismatch,
    /// `verification_document_dob_mismatch`: The birth date in the document isn't the one given. Correct either.
    VerificationDocumentDobMismatch,
    /// `verification_document_duplicate_type`: The same kind of document was uploaded twice. Upload one of another kind.
    VerificationDocumentDuplicateType,
    /// `verification_document_expired`: The document has run out. Upload one that is valid.
    VerificationDocumentExpired,
    /// `verification_document_failed_copy`: The document is a copy. Upload a picture of the original.
    VerificationDocumentFailedCopy,
    /// `verification_document_failed_greyscale`: The picture is black and white. Upload one in color.
    VerificationDocumentFailedGreyscale,
    /// `verification_document_failed_other`: The document couldn't be verified for another reason. Upload another.
    VerificationDocumentFailedOther,
    /// `verification_document_failed_test_mode`: A test document that always fails was used, in test mode.
    VerificationDocumentFailedTestMode,
    /// `verification_document_fraudulent`: The document looks forged. Upload a genuine one.
    VerificationDocumentFraudulent,
    /// `verification_document_id_number_mismatch`: The id number in the document isn't the one given. Correct either.
    VerificationDocumentIdNumberMismatch,
    /// `verification_document_id_number_missing`: The document shows no id number. Upload another.
    VerificationDocumentIdNumberMissing,
    /// `verification_document_incomplete`: Part of the document is cut off or missing. Upload all of it.
    VerificationDocumentIncomplete,
    /// `verification_document_invalid`: It isn't a document of an accepted kind. Upload another.
    VerificationDocumentInvalid,
    /// `verification_document_issue_or_expiry_date_missing`: The document shows no date of issue or expiry. Upload another.
    VerificationDocumentIssueOrExpiryDateMissing,
    /// `verification_document_manipulated`: The document looks altered. Upload the original.
    VerificationDocumentManipulated,
    /// `verification_document_missing_back`: Only the front was uploaded. Upload the back too.
    VerificationDocumentMissingBack,
    /// `verification_document_missing_front`: Only the back was uploaded. Upload the front too.
    VerificationDocumentMissingFront,
    /// `verification_document_name_mismatch`: The name in the document isn't the one given. Correct either.
    VerificationDocumentNameMismatch,
    /// `verification_document_name_missing`: The document shows no name. Upload another.
    VerificationDocumentNameMissing,
    /// `verification_document_nationality_mismatch`: The nationality in the document isn't the one given. Correct either.
    VerificationDocumentNationalityMismatch,
    /// `verification_document_not_readable`: The picture is too blurred or dark. Upload a better one.
    VerificationDocumentNotReadable,
    /// `verification_document_not_signed`: The document lacks a signature. Sign and upload it again.
    VerificationDocumentNotSigned,
    /// `verification_document_not_uploaded`: No file arrived. Upload it again.
    VerificationDocumentNotUploaded,
    /// `verification_document_photo_mismatch`: The photo in the document isn't of this person. Upload another.
    VerificationDocumentPhotoMismatch,
    /// `verification_document_too_large`: The file is too big, 10 MB at most.
    VerificationDocumentTooLarge,
    /// `verification_document_type_not_supported`: This kind of document isn't accepted. Upload another.
    VerificationDocumentTypeNotSupported,
    /// `verification_extraneous_directors`: Directors were given whom the register doesn't have. Remove them.
    VerificationExtraneousDirectors,
    /// `verification_failed_address_match`: The address couldn't be confirmed. Correct it or upload a document that shows it.
    VerificationFailedAddressMatch,
    /// `verification_failed_business_iec_number`: The importer exporter code (IEC), an Indian number, couldn't be verified. Correct it.
    VerificationFailedBusinessIecNumber,
    /// `verification_failed_document_match`: The document doesn't agree with what was given. Correct either.
    VerificationFailedDocumentMatch,
    /// `verification_failed_id_number_match`: The id number couldn't be confirmed for this person. Correct it or upload a document.
    VerificationFailedIdNumberMatch,
    /// `verification_failed_keyed_identity`: The typed-in identity couldn't be confirmed. Correct it or upload a document.
    VerificationFailedKeyedIdentity,
    /// `verification_failed_keyed_match`: What was typed in couldn't be confirmed. Correct it or upload a document.
    VerificationFailedKeyedMatch,
    /// `verification_failed_name_match`: The name couldn't be confirmed. Correct it or upload a document.
    VerificationFailedNameMatch,
    /// `verification_failed_other`: It couldn't be verified for another reason. Check what was given, or upload a document.
    VerificationFailedOther,
    /// `verification_failed_representative_authority`: The representative's right to act for the business couldn't be confirmed.
    VerificationFailedRepresentativeAuthority,
    /// `verification_failed_residential_address`: The home address couldn't be confirmed. Correct it or upload a document.
    VerificationFailedResidentialAddress,
    /// `verification_failed_tax_id_match`: Tax id and name of the business don't belong together in the register. Correct them.
    VerificationFailedTaxIdMatch,
    /// `verification_failed_tax_id_not_issued`: The tax authority doesn't know this id. Correct it.
    VerificationFailedTaxIdNotIssued,
    /// `verification_missing_directors`: Directors are missing who are in the register. Add them.
    VerificationMissingDirectors,
    /// `verification_missing_executives`: Executives are missing. Add them.
    VerificationMissingExecutives,
    /// `verification_missing_owners`: Owners are missing. Add everyone who has to be named.
    VerificationMissingOwners,
    /// `verification_requires_additional_memorandum_of_associations`: A memorandum of association is needed in addition. Upload it.
    VerificationRequiresAdditionalMemorandumOfAssociations,
    /// `verification_requires_additional_proof_of_registration`: A proof of registration is needed in addition. Upload it.
    VerificationRequiresAdditionalProofOfRegistration,
    /// `verification_selfie_document_missing_photo`: The document has no photo to compare with the selfie. Ask for another document.
    VerificationSelfieDocumentMissingPhoto,
    /// `verification_selfie_face_mismatch`: The face of the selfie isn't the one in the document.
    VerificationSelfieFaceMismatch,
    /// `verification_selfie_manipulated`: The selfie looks altered or generated. Ask for a new one.
    VerificationSelfieManipulated,
    /// `verification_selfie_unverified_other`: The selfie couldn't be verified for another reason. Ask for a new one.
    VerificationSelfieUnverifiedOther,
    /// `verification_supportability`: Stripe has to check whether it supports this business. Provide what it asks for.
    VerificationSupportability,
    /// `verification_token_stale`: The information behind the token is too old. Collect it again.
    VerificationTokenStale,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What will be required of the account once announced rules come in, and by when.
///
/// The fields of `future_requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountFutureRequirements {
    /// What Stripe will need to know, one by one.
    pub entries: Option<Vec<AccountEntry>>,
    /// When the requirements begin to count. An RFC 3339 time.
    pub minimum_transition_date: Option<rt::DateTime>,
    /// The most urgent of all requirements, for a first look.
    pub summary: Option<Box<AccountSummary>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When customers who pay at a konbini can reach someone.
///
/// The fields of `configuration.merchant.konbini_payments.support.hours`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support/properties/hours`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountHours {
    /// Until when someone answers, in Japan's time: `18:00`.
    pub end_time: Option<String>,
    /// When people begin to answer, in Japanese time: `09:00`.
    pub start_time: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Numbers under which authorities know the business, such as the tax id.
///
/// The fields of `identity.business_details.id_numbers[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/id_numbers/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountIdNumber {
    /// The court or office that registered the business. Only for id numbers of Germany.
    pub registrar: Option<String>,
    /// Which number of the business it is, as country and kind: `de_hrn`.
    pub r#type: BusinessDetailsIdNumberType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the account is: the person or company, and the business.
///
/// The fields of `identity`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountIdentity {
    /// What owners, directors and representatives of the business have declared.
    pub attestations: Option<Box<AccountAttestations>>,
    /// Who the business is: legal name, address, tax ids, structure.
    pub business_details: Option<Box<AccountBusinessDetails>>,
    /// Where the account holder lives or the business is legally established, as a two-letter code. It decides which requirements and features there are.
    pub country: Option<String>,
    /// Whether the account is a person, a company, a non-profit or a public body. It decides what else is asked, so set it before you add configurations. `company`, `government_entity`, `individual` or `non_profit`.
    pub entity_type: Option<EntityType>,
    /// Who the person behind the account is. Null unless [`entity_type`](Self::entity_type) is `individual`.
    pub individual: Option<Box<AccountIndividual>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What happens if this isn't provided or can't be verified.
///
/// The fields of `future_requirements.entries[].impact`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountImpact {
    /// The capabilities that are restricted if it isn't given, or doesn't convince Stripe.
    pub restricts_capabilities: Option<Vec<AccountRestrictsCapability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the person behind the account is.
///
/// The fields of `identity.individual`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountIndividual {
    /// Id of the account that the person belongs to.
    pub account: String,
    /// Other addresses of this person, beside the main one.
    pub additional_addresses: Option<Vec<AdditionalAddress>>,
    /// Other names of this person, such as an alias.
    pub additional_names: Option<Vec<AdditionalName>>,
    /// Which terms of service this person accepted.
    pub additional_terms_of_service: Option<Box<AdditionalTermsOfService>>,
    /// Where the individual lives.
    pub address: Option<Box<Address>>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// When the person was born.
    pub date_of_birth: Option<Box<DateOfBirth>>,
    /// Papers that Stripe may ask for.
    pub documents: Option<Box<Documents>>,
    /// The person's email. Only for a `merchant` or `recipient`. To reach the account, use [`contact_email`](crate::v2::core::Account::contact_email).
    pub email: Option<String>,
    /// The person's first name.
    pub given_name: Option<String>,
    /// Names this object in other calls.
    pub id: String,
    /// Numbers under which authorities know the person, such as the US social security number.
    pub id_numbers: Option<Vec<IdNumber>>,
    /// The person's gender on paper. International rules know only `female` and `male` here.
    pub legal_gender: Option<LegalGender>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// The countries that the person is a citizen of, as two-letter codes.
    pub nationalities: Option<Vec<String>>,
    /// The kind of object that this is, the same for all alike.
    pub object: String,
    /// A phone number to reach the person or customer by.
    pub phone: Option<String>,
    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub political_exposure: Option<PoliticalExposure>,
    /// What the person is to the business: owner, director, representative.
    pub relationship: Option<Box<Relationship>>,
    /// The address as it is written in Japanese, in kana and in kanji.
    pub script_addresses: Option<Box<ScriptAddresses>>,
    /// The name as it is written in Japanese, in kana and in kanji.
    pub script_names: Option<Box<ScriptNames>>,
    /// The person's last name.
    pub surname: Option<String>,
    /// When it was last changed. An RFC 3339 time.
    pub updated: rt::DateTime,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account's invoices say and look like unless they have their own.
///
/// The fields of `configuration.customer.billing.invoice`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountInvoice {
    /// Your own lines at the top of this customer's invoices, up to four, each with a name and a value.
    pub custom_fields: Vec<AccountCustomField>,
    /// A text at the foot of each invoice that has none of its own.
    pub footer: Option<String>,
    /// The number at the end of the account's next invoice as a customer, 1 unless set.
    pub next_sequence: Option<i64>,
    /// What invoice numbers begin with: 3 to 12 capital letters or digits.
    pub prefix: Option<String>,
    /// How invoices to the account look unless they have their own settings.
    pub rendering: Option<Box<AccountRendering>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The name in kana.
///
/// The fields of `identity.individual.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountKana {
    /// The person's first name, in kana.
    pub given_name: Option<String>,
    /// The last name in kana.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The name in kanji.
///
/// The fields of `identity.individual.script_names.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/script_names/properties/kanji`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountKanji {
    /// The person's first name, in kanji.
    pub given_name: Option<String>,
    /// The last name in kanji.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where customers who pay at a konbini can ask for help.
///
/// The fields of `configuration.merchant.konbini_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountKonbiniPayments {
    /// Where customers who pay at a konbini can ask for help.
    pub support: Option<Box<AccountSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the customer is for tax, as Stripe finds it from `location_source`.
///
/// The fields of `configuration.customer.automatic_indirect_tax.location`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountLocation {
    /// The country that the customer's taxes follow.
    pub country: Option<String>,
    /// The state, county or province that the customer is taxed in.
    pub state: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which address or other data tells where the customer is for tax, `identity_address` unless set.
///
/// The values of `configuration.customer.automatic_indirect_tax.location_source`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/automatic_indirect_tax/properties/location_source`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountLocationSource {
    /// `identity_address`: The address in the identity of the account.
    IdentityAddress,
    /// `ip_address`: The IP address, as far as it tells a place.
    IpAddress,
    /// `payment_method`: The billing address of the default payment method.
    PaymentMethod,
    /// `shipping_address`: Where the customer has goods sent.
    ShippingAddress,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What makes the account a merchant: it takes payments as the merchant of record, such as with direct charges.
///
/// The fields of `configuration.merchant`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountMerchant {
    /// Whether the configuration is on. False turns it off but keeps what it holds.
    pub applied: bool,
    /// How Bacs debits look: the name that customers see and the service user number.
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPayments>>,
    /// The logo, icon and colors that receipts, invoices and Checkout show.
    pub branding: Option<Box<AccountBranding>>,
    /// What the account asked to be able to do as a merchant, such as taking card payments.
    pub capabilities: Option<Box<AccountMerchantCapabilities>>,
    /// How card payments are taken: what to decline, and what statements show.
    pub card_payments: Option<Box<AccountCardPayments>>,
    /// Where customers who pay at a konbini can ask for help.
    pub konbini_payments: Option<Box<AccountKonbiniPayments>>,
    /// Four digits that tell what the business sells, by the card networks' list (merchant category code).
    pub mcc: Option<String>,
    /// What statements of Japanese customers show, in kana and in kanji.
    pub script_statement_descriptor: Option<Box<AccountScriptStatementDescriptor>>,
    /// The creditor id that SEPA debits are made with.
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPayments>>,
    /// What customers' statements say of this account's payments, unless the payment says otherwise.
    pub statement_descriptor: Option<Box<AccountStatementDescriptor>>,
    /// Where customers can ask the business for help: address, email, phone, website.
    pub support: Option<Box<AccountMerchantSupport>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account asked to be able to do as a merchant, such as taking card payments.
///
/// The fields of `configuration.merchant.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountMerchantCapabilities {
    /// Whether the account can take ACH debit payments, and what is missing if not.
    pub ach_debit_payments: Option<Box<Capability>>,
    /// Whether the account can take Canadian pre-authorized debit payments, and what is missing if not.
    pub acss_debit_payments: Option<Box<Capability>>,
    /// Whether the account can take Affirm payments, and what is missing if not.
    pub affirm_payments: Option<Box<Capability>>,
    /// Whether the account can take Afterpay or Clearpay payments, and what is missing if not.
    pub afterpay_clearpay_payments: Option<Box<Capability>>,
    /// Whether the account can take Alma payments, and what is missing if not.
    pub alma_payments: Option<Box<Capability>>,
    /// Whether the account can take Amazon Pay payments, and what is missing if not.
    pub amazon_pay_payments: Option<Box<Capability>>,
    /// Whether the account can take Australian BECS debit payments, and what is missing if not.
    pub au_becs_debit_payments: Option<Box<Capability>>,
    /// Whether the account can take Bacs debit payments, and what is missing if not.
    pub bacs_debit_payments: Option<Box<Capability>>,
    /// Whether the account can take Bancontact payments, and what is missing if not.
    pub bancontact_payments: Option<Box<Capability>>,
    /// Whether the account can take BLIK payments, and what is missing if not.
    pub blik_payments: Option<Box<Capability>>,
    /// Whether the account can take Boleto payments, and what is missing if not.
    pub boleto_payments: Option<Box<Capability>>,
    /// Whether the account can take card payments, and what is missing if not.
    pub card_payments: Option<Box<Capability>>,
    /// Whether the account can take Cartes Bancaires payments, and what is missing if not.
    pub cartes_bancaires_payments: Option<Box<Capability>>,
    /// Whether the account can take Cash App Pay payments, and what is missing if not.
    pub cashapp_payments: Option<Box<Capability>>,
    /// Whether the account can take EPS payments, and what is missing if not.
    pub eps_payments: Option<Box<Capability>>,
    /// Whether the account can take FPX payments, and what is missing if not.
    pub fpx_payments: Option<Box<Capability>>,
    /// Whether the account can take bank transfers in the United Kingdom, and what is missing if not.
    pub gb_bank_transfer_payments: Option<Box<Capability>>,
    /// Whether the account can take GrabPay payments, and what is missing if not.
    pub grabpay_payments: Option<Box<Capability>>,
    /// Whether the account can take iDEAL payments, and what is missing if not.
    pub ideal_payments: Option<Box<Capability>>,
    /// Whether the account can take JCB cards, and what is missing if not.
    pub jcb_payments: Option<Box<Capability>>,
    /// Whether the account can take bank transfers in Japan, and what is missing if not.
    pub jp_bank_transfer_payments: Option<Box<Capability>>,
    /// Whether the account can take Kakao Pay payments, and what is missing if not.
    pub kakao_pay_payments: Option<Box<Capability>>,
    /// Whether the account can take Klarna payments, and what is missing if not.
    pub klarna_payments: Option<Box<Capability>>,
    /// Whether the account can take payments in Japanese convenience stores, and what is missing if not.
    pub konbini_payments: Option<Box<Capability>>,
    /// Whether the account can take cards of South Korea, and what is missing if not.
    pub kr_card_payments: Option<Box<Capability>>,
    /// Whether the account can take Link payments, and what is missing if not.
    pub link_payments: Option<Box<Capability>>,
    /// Whether the account can take MobilePay payments, and what is missing if not.
    pub mobilepay_payments: Option<Box<Capability>>,
    /// Whether the account can take Multibanco payments, and what is missing if not.
    pub multibanco_payments: Option<Box<Capability>>,
    /// Whether the account can take bank transfers in Mexico, and what is missing if not.
    pub mx_bank_transfer_payments: Option<Box<Capability>>,
    /// Whether the account can take Naver Pay payments, and what is missing if not.
    pub naver_pay_payments: Option<Box<Capability>>,
    /// Whether the account can take OXXO payments, and what is missing if not.
    pub oxxo_payments: Option<Box<Capability>>,
    /// Whether the account can take Przelewy24 payments, and what is missing if not.
    pub p24_payments: Option<Box<Capability>>,
    /// Whether the account can take Pay by Bank payments, and what is missing if not.
    pub pay_by_bank_payments: Option<Box<Capability>>,
    /// Whether the account can take PAYCO payments, and what is missing if not.
    pub payco_payments: Option<Box<Capability>>,
    /// Whether the account can take PayNow payments, and what is missing if not.
    pub paynow_payments: Option<Box<Capability>>,
    /// Whether the account can take PromptPay payments, and what is missing if not.
    pub promptpay_payments: Option<Box<Capability>>,
    /// Whether the account can take Revolut Pay payments, and what is missing if not.
    pub revolut_pay_payments: Option<Box<Capability>>,
    /// Whether the account can take Samsung Pay payments, and what is missing if not.
    pub samsung_pay_payments: Option<Box<Capability>>,
    /// Whether the account can take bank transfers in euros, and what is missing if not.
    pub sepa_bank_transfer_payments: Option<Box<Capability>>,
    /// Whether the account can take SEPA direct debit payments, and what is missing if not.
    pub sepa_debit_payments: Option<Box<Capability>>,
    /// What the account can do with its Stripe balance as a merchant: pay out.
    pub stripe_balance: Option<Box<AccountStripeBalance>>,
    /// Whether the account can take Swish payments, and what is missing if not.
    pub swish_payments: Option<Box<Capability>>,
    /// Whether the account can take TWINT payments, and what is missing if not.
    pub twint_payments: Option<Box<Capability>>,
    /// Whether the account can take bank transfers in US dollars, and what is missing if not.
    pub us_bank_transfer_payments: Option<Box<Capability>>,
    /// Whether the account can take Zip payments, and what is missing if not.
    pub zip_payments: Option<Box<Capability>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where customers can ask the business for help: address, email, phone, website.
///
/// The fields of `configuration.merchant.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/support`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountMerchantSupport {
    /// A public address that customers can write to for support.
    pub address: Option<Box<Address>>,
    /// Where customers can ask for help. It is public.
    pub email: Option<String>,
    /// Where customers can call for help. It is public.
    pub phone: Option<String>,
    /// A public page where customers find support.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When it begins to cost the account something if it isn't met.
///
/// The fields of `future_requirements.entries[].minimum_deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/minimum_deadline`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountMinimumDeadline {
    /// How urgent the requirement is: due at some time, due now or past due. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountDeadlineStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// About how much the business takes in a month.
///
/// The fields of `identity.business_details.monthly_estimated_revenue`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/monthly_estimated_revenue`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// What the business expects to take in a month, in the smallest currency unit: 123 is 1.23 USD.
    pub amount: Option<Box<AccountAmount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The statement that what was told of the owners is current and right: when and from where it was made.
///
/// The fields of `identity.attestations.ownership_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/ownership_declaration`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountOwnershipDeclaration {
    /// When the company declared that what it tells of its owners is right. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// The IP address that it was accepted or declared from.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account can have its Stripe balance paid out, and what is missing if not.
///
/// The fields of `configuration.merchant.capabilities.stripe_balance.payouts`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities/properties/stripe_balance/properties/payouts`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountPayouts {
    /// Whether the account has the capability: only if `active`. [`status_details`](Self::status_details) tell what to do otherwise. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Why the account doesn't have the capability, and what to do about it. Empty if it has.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Your word that all people of a role, such as owners, have been added.
///
/// The fields of `identity.attestations.persons_provided`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/persons_provided`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountPersonsProvided {
    /// Whether all directors of the company are there. Set it once you have made a person for each.
    pub directors: Option<bool>,
    /// Whether all leading people of the company are there. Set it once you have made a person for each.
    pub executives: Option<bool>,
    /// Whether you have added all of the company's owners as persons. Set it once you have.
    pub owners: Option<bool>,
    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the business presents itself: public name, website, what it sells.
///
/// The fields of `defaults.profile`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/profile`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountProfile {
    /// The public website of the business.
    pub business_url: Option<String>,
    /// The name under which customers know the business.
    pub doing_business_as: Option<String>,
    /// What the business sells, for Stripe's risk checks alone. Customers don't see it.
    pub product_description: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Documents that prove that the company is in its country's register of businesses.
///
/// The fields of `identity.business_details.documents.proof_of_registration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountProofOfRegistration {
    /// Ids of [files](crate::files::File) with the purpose `account_requirement`.
    pub files: Vec<String>,
    /// Who signed the document.
    pub signer: Option<Box<AccountSigner>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Documents that prove which people own the company in the end.
///
/// The fields of `identity.business_details.documents.proof_of_ultimate_beneficial_ownership`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_ultimate_beneficial_ownership`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountProofOfUltimateBeneficialOwnership {
    /// Ids of [files](crate::files::File) with the purpose `account_requirement`.
    pub files: Vec<String>,
    /// Who signed the document.
    pub signer: Option<Box<AccountSigner>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What makes the account a recipient: it gets transfers, but isn't the merchant of record.
///
/// The fields of `configuration.recipient`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRecipient {
    /// Whether the configuration is on. False turns it off and gives up its capabilities, but keeps what it holds.
    pub applied: bool,
    /// What the account asked to be able to do as a recipient, such as getting transfers.
    pub capabilities: Option<Box<AccountRecipientCapabilities>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account asked to be able to do as a recipient, such as getting transfers.
///
/// The fields of `configuration.recipient.capabilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRecipientCapabilities {
    /// What the account can do with its Stripe balance as a recipient: get transfers, pay out.
    pub stripe_balance: Option<Box<AccountCapabilitiesStripeBalance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the requirement is about: the person or the part of the account.
///
/// The fields of `future_requirements.entries[].reference`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountReference {
    /// Id of the inquiry. Only if the type is `inquiry`.
    pub inquiry: Option<String>,
    /// Id of the payment method or person that is meant, as [`type`](Self::type) says.
    pub resource: Option<String>,
    /// What [`resource`](Self::resource) is the id of, or `inquiry` if Stripe asks about something else. `inquiry`, `payment_method` or `person`.
    pub r#type: AccountType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the business was founded or registered.
///
/// The fields of `identity.business_details.registration_date`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/registration_date`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRegistrationDate {
    /// Day of the month, from 1 to 31.
    pub day: i64,
    /// Month of the year, from 1 to 12.
    pub month: i64,
    /// The year that the business was registered in, in four digits.
    pub year: i64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How invoices to the account look unless they have their own settings.
///
/// The fields of `configuration.customer.billing.invoice.rendering`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/billing/properties/invoice/properties/rendering`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRendering {
    /// Whether line items on the invoice PDF show prices with the taxes in them or without. `exclude_tax` or `include_inclusive_tax`.
    pub amount_tax_display: Option<AmountTaxDisplay>,
    /// The look of the customer's next invoices, as an invoice rendering template's id.
    pub template: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The declaration that the representative may act for the company.
///
/// The fields of `identity.attestations.representative_declaration`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/representative_declaration`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRepresentativeDeclaration {
    /// When the company declared that its representative may act for it. An RFC 3339 time.
    pub date: Option<rt::DateTime>,
    /// The IP address that it was accepted or declared from.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why Stripe asks for it.
///
/// The fields of `future_requirements.entries[].requested_reasons[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRequestedReason {
    /// Why Stripe asks for it: at the start, or at a later check. `routine_onboarding` or `routine_verification`.
    pub code: AccountRequestedReasonCode,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why Stripe asks for it: at the start, or at a later check.
///
/// The values of `future_requirements.entries[].requested_reasons[].code`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/requested_reasons/items/properties/code`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequestedReasonCode {
    /// `routine_onboarding`: Asked of every account that signs up for this.
    RoutineOnboarding,
    /// `routine_verification`: Asked as part of a regular check.
    RoutineVerification,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the account must still give, and by when, to keep its capabilities.
///
/// The fields of `requirements`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/requirements`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRequirements {
    /// What Stripe needs to know, one by one.
    pub entries: Option<Vec<AccountEntry>>,
    /// The most urgent of all requirements, for a first look.
    pub summary: Option<Box<AccountSummary>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who asks the account for what Stripe must know: Stripe (`stripe`), or the platform (`application`).
///
/// The values of `defaults.responsibilities.requirements_collector`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities/properties/requirements_collector`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountRequirementsCollector {
    /// `application`: The platform collects and updates what is required, by API.
    Application,
    /// `stripe`: Stripe collects from the account holder what is required, and follows up.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What to do to make the capability active, as a code to branch on.
///
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status_details[].resolution`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items/properties/resolution`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountResolution {
    /// `contact_stripe`: Only Stripe's support can lift it.
    ContactStripe,
    /// `no_resolution`: Nothing can be done: the account can't have the capability.
    NoResolution,
    /// `provide_info`: Provide the information that the requirements name.
    ProvideInfo,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Who of Stripe and the platform pays the fees, bears losses and collects requirements.
///
/// The fields of `defaults.responsibilities`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/defaults/properties/responsibilities`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountResponsibilities {
    /// Who pays Stripe's fees where the platform can set prices: the platform, or the account. `application`, `application_custom`, `application_express` or `stripe`.
    pub fees_collector: Option<FeesCollector>,
    /// Who bears negative balances that the account can't pay back: Stripe (`stripe`), or the platform (`application`).
    pub losses_collector: Option<LossesCollector>,
    /// Who asks the account for what Stripe must know: Stripe (`stripe`), or the platform (`application`).
    pub requirements_collector: AccountRequirementsCollector,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The capabilities that are restricted if it isn't given, or doesn't convince Stripe.
///
/// The fields of `future_requirements.entries[].impact.restricts_capabilities[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/impact/properties/restricts_capabilities/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountRestrictsCapability {
    /// The capability that is at stake.
    pub capability: AccountCapability,
    /// The role of the account that the capability belongs to. `customer`, `merchant` or `recipient`.
    pub configuration: Configuration,
    /// How urgent it is: once this point is reached without the data, the capability is restricted.
    pub deadline: AccountDeadline,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The legal name of the business as it is written in Japanese.
///
/// The fields of `identity.business_details.script_names`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptNames {
    /// The name in kana.
    pub kana: Option<Box<AccountScriptNamesKana>>,
    /// The name in kanji.
    pub kanji: Option<Box<AccountScriptNamesKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The name in kana.
///
/// The fields of `identity.business_details.script_names.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names/properties/kana`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptNamesKana {
    /// The legal name of the business in kana.
    pub registered_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The name in kanji.
///
/// The fields of `identity.business_details.script_names.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/script_names/properties/kanji`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptNamesKanji {
    /// The legal name of the business in kanji.
    pub registered_name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What statements of Japanese customers show, in kana and in kanji.
///
/// The fields of `configuration.merchant.script_statement_descriptor`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptStatementDescriptor {
    /// What customers in Japan read on their statements, in kana. Japan has rules of its own for it.
    pub kana: Option<Box<AccountScriptStatementDescriptorKana>>,
    /// What customers in Japan read on their statements, in kanji. Japan has rules of its own for it.
    pub kanji: Option<Box<AccountScriptStatementDescriptorKanji>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What customers in Japan read on their statements, in kana.
///
/// The fields of `configuration.merchant.script_statement_descriptor.kana`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kana`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptStatementDescriptorKana {
    /// What customers in Japan read on their statements, in kana.
    pub descriptor: Option<String>,
    /// What statements show in kana in front of the part that a charge brings along. The full statement descriptor stands in if there is none.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What customers in Japan read on their statements, in kanji.
///
/// The fields of `configuration.merchant.script_statement_descriptor.kanji`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/script_statement_descriptor/properties/kanji`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountScriptStatementDescriptorKanji {
    /// What customers in Japan read on their statements, in kanji.
    pub descriptor: Option<String>,
    /// What statements show in kanji in front of the part that a charge brings along. The full statement descriptor stands in if there is none.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The creditor id that SEPA debits are made with.
///
/// The fields of `configuration.merchant.sepa_debit_payments`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/sepa_debit_payments`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountSepaDebitPayments {
    /// The SEPA creditor identifier that customers see on their statements.
    pub creditor_id: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where and to whom goods are sent.
///
/// The fields of `configuration.customer.shipping`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/shipping`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountShipping {
    /// Where the goods are sent.
    pub address: Option<Box<AccountAddress>>,
    /// Who gets the parcel.
    pub name: Option<String>,
    /// The phone number for the parcel, with extension.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who signed the document.
///
/// The fields of `identity.business_details.documents.proof_of_registration.signer`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration/properties/signer`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountSigner {
    /// Id of the person who signs the document.
    pub person: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What customers' statements say of this account's payments, unless the payment says otherwise.
///
/// The fields of `configuration.merchant.statement_descriptor`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/statement_descriptor`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountStatementDescriptor {
    /// What customers read on their statements for other payments than cards. For cards it stands in for a prefix that isn't set, cut so that all fits in 22 characters.
    pub descriptor: Option<String>,
    /// What statements show in front of the part that a charge brings along, so keep it short. The full statement descriptor stands in if there is none.
    pub prefix: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account has the capability: only if `active`.
///
/// The values of `configuration.customer.capabilities.automatic_indirect_tax.status`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `active`: The account can use it.
    Active,
    /// `pending`: Requested, and Stripe is still setting it up or verifying. See `status_details`.
    Pending,
    /// `restricted`: Not usable until something is done. `status_details` says why and what.
    Restricted,
    /// `unsupported`: Not to be had for this account, because of its country, entity type or business.
    Unsupported,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the account doesn't have the capability, and what to do about it.
///
/// The fields of `configuration.customer.capabilities.automatic_indirect_tax.status_details[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax/properties/status_details/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountStatusDetails {
    /// Why the capability isn't `active`. `determining_status`, `requirements_past_due`, `requirements_pending_verification`, `restricted_other`, `unsupported_business`, `unsupported_country` or `unsupported_entity_type`.
    pub code: AccountCode,
    /// What to do to make the capability active, as a code to branch on. `contact_stripe`, `no_resolution` or `provide_info`.
    pub resolution: AccountResolution,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the account can do with its Stripe balance as a merchant: pay out.
///
/// The fields of `configuration.merchant.capabilities.stripe_balance`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/capabilities/properties/stripe_balance`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountStripeBalance {
    /// Whether the account can have its Stripe balance paid out, and what is missing if not.
    pub payouts: Option<Box<AccountPayouts>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the account can get transfers into its Stripe balance, and what is missing if not.
///
/// The fields of `configuration.recipient.capabilities.stripe_balance.stripe_transfers`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/recipient/properties/capabilities/properties/stripe_balance/properties/stripe_transfers`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountStripeTransfers {
    /// Whether the account has the capability: only if `active`. [`status_details`](Self::status_details) tell what to do otherwise. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Why the account doesn't have the capability, and what to do about it. Empty if it has.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The most urgent of all requirements, for a first look.
///
/// The fields of `future_requirements.summary`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountSummary {
    /// When the first of the requirements becomes past due.
    pub minimum_deadline: Option<Box<AccountSummaryMinimumDeadline>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the first of the requirements becomes past due.
///
/// The fields of `future_requirements.summary.minimum_deadline`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/summary/properties/minimum_deadline`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountSummaryMinimumDeadline {
    /// How urgent the most urgent of all requirements is. `currently_due`, `eventually_due` or `past_due`.
    pub status: AccountDeadlineStatus,
    /// When the account can be restricted first, in UTC. An RFC 3339 time.
    pub time: Option<rt::DateTime>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where customers who pay at a konbini can ask for help.
///
/// The fields of `configuration.merchant.konbini_payments.support`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/merchant/properties/konbini_payments/properties/support`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountSupport {
    /// The email address at which customers who pay at a konbini can ask for help.
    pub email: Option<String>,
    /// When customers who pay at a konbini can reach someone.
    pub hours: Option<Box<AccountHours>>,
    /// Where customers who pay at a konbini can call for help.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How and when the terms of service were accepted, agreement by agreement.
///
/// The fields of `identity.attestations.terms_of_service`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/attestations/properties/terms_of_service`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// When and from where the account accepted the Stripe Services Agreement.
    pub account: Option<Box<AccountAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `resource` is the id of, or `inquiry` if Stripe asks about something else.
///
/// The values of `future_requirements.entries[].reference.type`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/future_requirements/properties/entries/items/properties/reference/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// `inquiry`: A question of Stripe's, named in `inquiry`.
    Inquiry,
    /// `payment_method`: A bank account or card of the account.
    PaymentMethod,
    /// `person`: A person of the account.
    Person,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `configuration.customer.capabilities.automatic_indirect_tax`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/configuration/properties/customer/properties/capabilities/properties/automatic_indirect_tax`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct Capability {
    /// Whether the account has the capability: only if `active`. [`status_details`](Self::status_details) tell what to do otherwise. `active`, `pending`, `restricted` or `unsupported`.
    pub status: AccountStatus,
    /// Why the account doesn't have the capability, and what to do about it. Empty if it has.
    pub status_details: Vec<AccountStatusDetails>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Account;
    const "object" = Str("v2.core.account");
    0 => applied_configurations "applied_configurations" required;
    1 => closed = None "closed";
    2 => configuration = None "configuration";
    3 => contact_email = None "contact_email" sensitive;
    4 => contact_phone = None "contact_phone" sensitive;
    5 => created "created" required;
    6 => dashboard = None "dashboard";
    7 => defaults = None "defaults";
    8 => display_name = None "display_name";
    9 => future_requirements = None "future_requirements";
    10 => id "id" required;
    11 => identity = None "identity";
    12 => livemode = false "livemode" required;
    13 => metadata = None "metadata";
    14 => requirements = None "requirements";
}

rt::record! {
    AccountAccount;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    AccountAddress;
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
}

rt::record! {
    AccountAmount;
    0 => currency "currency" required;
    1 => value = 0 "value" required;
}

rt::record! {
    AccountAnnualRevenue;
    0 => amount = None "amount";
    1 => fiscal_year_end = None "fiscal_year_end";
}

rt::record! {
    AccountAttestations;
    0 => directorship_declaration = None "directorship_declaration";
    1 => ownership_declaration = None "ownership_declaration";
    2 => persons_provided = None "persons_provided";
    3 => representative_declaration = None "representative_declaration";
    4 => terms_of_service = None "terms_of_service";
}

rt::record! {
    AccountAutomaticIndirectTax;
    0 => exempt = None "exempt";
    1 => ip_address = None "ip_address" sensitive;
    2 => location = None "location";
    3 => location_source = None "location_source";
}

rt::open_enum! {
    AccountAwaitingActionFrom;
    0 => Stripe "stripe";
    1 => User "user";
}

rt::record! {
    AccountBacsDebitPayments;
    0 => display_name = None "display_name";
    1 => service_user_number = None "service_user_number";
}

rt::record! {
    AccountBilling;
    0 => default_payment_method = None "default_payment_method";
    1 => invoice = None "invoice";
}

rt::record! {
    AccountBranding;
    0 => icon = None "icon";
    1 => logo = None "logo";
    2 => primary_color = None "primary_color";
    3 => secondary_color = None "secondary_color";
}

rt::record! {
    AccountBusinessDetails;
    0 => address = None "address" sensitive;
    1 => annual_revenue = None "annual_revenue";
    2 => documents = None "documents";
    3 => estimated_worker_count = None "estimated_worker_count";
    4 => id_numbers = None "id_numbers" sensitive;
    5 => monthly_estimated_revenue = None "monthly_estimated_revenue";
    6 => phone = None "phone" sensitive;
    7 => registered_name = None "registered_name";
    8 => registration_date = None "registration_date";
    9 => script_addresses = None "script_addresses";
    10 => script_names = None "script_names";
    11 => structure = None "structure";
}

rt::record! {
    AccountCapabilities;
    0 => automatic_indirect_tax = None "automatic_indirect_tax";
}

rt::record! {
    AccountCapabilitiesStripeBalance;
    0 => payouts = None "payouts";
    1 => stripe_transfers = None "stripe_transfers";
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
    0 => decline_on = None "decline_on";
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
    0 => customer = None "customer";
    1 => merchant = None "merchant";
    2 => recipient = None "recipient";
}

rt::record! {
    AccountCustomField;
    0 => name "name" required;
    1 => value "value" required;
}

rt::record! {
    AccountCustomer;
    0 => applied = false "applied" required;
    1 => automatic_indirect_tax = None "automatic_indirect_tax";
    2 => billing = None "billing";
    3 => capabilities = None "capabilities";
    4 => shipping = None "shipping";
    5 => test_clock = None "test_clock";
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
    0 => avs_failure = None "avs_failure";
    1 => cvc_failure = None "cvc_failure";
}

rt::record! {
    AccountDefaults;
    0 => currency = None "currency";
    1 => locales = None "locales";
    2 => profile = None "profile";
    3 => responsibilities "responsibilities" required;
}

rt::record! {
    AccountDirectorshipDeclaration;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    AccountDocuments;
    0 => bank_account_ownership_verification = None "bank_account_ownership_verification";
    1 => company_license = None "company_license";
    2 => company_memorandum_of_association = None "company_memorandum_of_association";
    3 => company_ministerial_decree = None "company_ministerial_decree";
    4 => company_registration_verification = None "company_registration_verification";
    5 => company_tax_id_verification = None "company_tax_id_verification";
    6 => primary_verification = None "primary_verification";
    7 => proof_of_address = None "proof_of_address";
    8 => proof_of_registration = None "proof_of_registration";
    9 => proof_of_ultimate_beneficial_ownership = None "proof_of_ultimate_beneficial_ownership";
}

rt::record! {
    AccountEntry;
    0 => awaiting_action_from "awaiting_action_from" required;
    1 => description "description" required;
    2 => errors "errors" required;
    3 => impact "impact" required;
    4 => minimum_deadline "minimum_deadline" required;
    5 => reference = None "reference";
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
    0 => entries = None "entries";
    1 => minimum_transition_date = None "minimum_transition_date";
    2 => summary = None "summary";
}

rt::record! {
    AccountHours;
    0 => end_time = None "end_time";
    1 => start_time = None "start_time";
}

rt::record! {
    AccountIdNumber;
    0 => registrar = None "registrar";
    1 => r#type "type" required;
}

rt::record! {
    AccountIdentity;
    0 => attestations = None "attestations";
    1 => business_details = None "business_details";
    2 => country = None "country";
    3 => entity_type = None "entity_type";
    4 => individual = None "individual";
}

rt::record! {
    AccountImpact;
    0 => restricts_capabilities = None "restricts_capabilities";
}

rt::record! {
    AccountIndividual;
    0 => account "account" required;
    1 => additional_addresses = None "additional_addresses";
    2 => additional_names = None "additional_names";
    3 => additional_terms_of_service = None "additional_terms_of_service";
    4 => address = None "address" sensitive;
    5 => created "created" required;
    6 => date_of_birth = None "date_of_birth" sensitive;
    7 => documents = None "documents";
    8 => email = None "email" sensitive;
    9 => given_name = None "given_name" sensitive;
    10 => id "id" required;
    11 => id_numbers = None "id_numbers" sensitive;
    12 => legal_gender = None "legal_gender" sensitive;
    13 => metadata = None "metadata";
    14 => nationalities = None "nationalities";
    15 => object "object" required;
    16 => phone = None "phone" sensitive;
    17 => political_exposure = None "political_exposure";
    18 => relationship = None "relationship";
    19 => script_addresses = None "script_addresses";
    20 => script_names = None "script_names";
    21 => surname = None "surname" sensitive;
    22 => updated "updated" required;
}

rt::record! {
    AccountInvoice;
    0 => custom_fields "custom_fields" required;
    1 => footer = None "footer";
    2 => next_sequence = None "next_sequence";
    3 => prefix = None "prefix";
    4 => rendering = None "rendering";
}

rt::record! {
    AccountKana;
    0 => given_name = None "given_name" sensitive;
    1 => surname = None "surname" sensitive;
}

rt::record! {
    AccountKanji;
    0 => given_name = None "given_name" sensitive;
    1 => surname = None "surname" sensitive;
}

rt::record! {
    AccountKonbiniPayments;
    0 => support = None "support";
}

rt::record! {
    AccountLocation;
    0 => country = None "country";
    1 => state = None "state";
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
    0 => applied = false "applied" required;
    1 => bacs_debit_payments = None "bacs_debit_payments";
    2 => branding = None "branding";
    3 => capabilities = None "capabilities";
    4 => card_payments = None "card_payments";
    5 => konbini_payments = None "konbini_payments";
    6 => mcc = None "mcc";
    7 => script_statement_descriptor = None "script_statement_descriptor";
    8 => sepa_debit_payments = None "sepa_debit_payments";
    9 => statement_descriptor = None "statement_descriptor";
    10 => support = None "support";
}

rt::record! {
    AccountMerchantCapabilities;
    0 => ach_debit_payments = None "ach_debit_payments";
    1 => acss_debit_payments = None "acss_debit_payments";
    2 => affirm_payments = None "affirm_payments";
    3 => afterpay_clearpay_payments = None "afterpay_clearpay_payments";
    4 => alma_payments = None "alma_payments";
    5 => amazon_pay_payments = None "amazon_pay_payments";
    6 => au_becs_debit_payments = None "au_becs_debit_payments";
    7 => bacs_debit_payments = None "bacs_debit_payments";
    8 => bancontact_payments = None "bancontact_payments";
    9 => blik_payments = None "blik_payments";
    10 => boleto_payments = None "boleto_payments";
    11 => card_payments = None "card_payments";
    12 => cartes_bancaires_payments = None "cartes_bancaires_payments";
    13 => cashapp_payments = None "cashapp_payments";
    14 => eps_payments = None "eps_payments";
    15 => fpx_payments = None "fpx_payments";
    16 => gb_bank_transfer_payments = None "gb_bank_transfer_payments";
    17 => grabpay_payments = None "grabpay_payments";
    18 => ideal_payments = None "ideal_payments";
    19 => jcb_payments = None "jcb_payments";
    20 => jp_bank_transfer_payments = None "jp_bank_transfer_payments";
    21 => kakao_pay_payments = None "kakao_pay_payments";
    22 => klarna_payments = None "klarna_payments";
    23 => konbini_payments = None "konbini_payments";
    24 => kr_card_payments = None "kr_card_payments";
    25 => link_payments = None "link_payments";
    26 => mobilepay_payments = None "mobilepay_payments";
    27 => multibanco_payments = None "multibanco_payments";
    28 => mx_bank_transfer_payments = None "mx_bank_transfer_payments";
    29 => naver_pay_payments = None "naver_pay_payments";
    30 => oxxo_payments = None "oxxo_payments";
    31 => p24_payments = None "p24_payments";
    32 => pay_by_bank_payments = None "pay_by_bank_payments";
    33 => payco_payments = None "payco_payments";
    34 => paynow_payments = None "paynow_payments";
    35 => promptpay_payments = None "promptpay_payments";
    36 => revolut_pay_payments = None "revolut_pay_payments";
    37 => samsung_pay_payments = None "samsung_pay_payments";
    38 => sepa_bank_transfer_payments = None "sepa_bank_transfer_payments";
    39 => sepa_debit_payments = None "sepa_debit_payments";
    40 => stripe_balance = None "stripe_balance";
    41 => swish_payments = None "swish_payments";
    42 => twint_payments = None "twint_payments";
    43 => us_bank_transfer_payments = None "us_bank_transfer_payments";
    44 => zip_payments = None "zip_payments";
}

rt::record! {
    AccountMerchantSupport;
    0 => address = None "address" sensitive;
    1 => email = None "email" sensitive;
    2 => phone = None "phone" sensitive;
    3 => url = None "url";
}

rt::record! {
    AccountMinimumDeadline;
    0 => status "status" required;
}

rt::record! {
    AccountMonthlyEstimatedRevenue;
    0 => amount = None "amount";
}

rt::record! {
    AccountOwnershipDeclaration;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    AccountPayouts;
    0 => status "status" required;
    1 => status_details "status_details" required;
}

rt::record! {
    AccountPersonsProvided;
    0 => directors = None "directors";
    1 => executives = None "executives";
    2 => owners = None "owners";
    3 => ownership_exemption_reason = None "ownership_exemption_reason";
}

rt::record! {
    AccountProfile;
    0 => business_url = None "business_url";
    1 => doing_business_as = None "doing_business_as";
    2 => product_description = None "product_description";
}

rt::record! {
    AccountProofOfRegistration;
    const "type" = Str("files");
    0 => files "files" required;
    1 => signer = None "signer";
}

rt::record! {
    AccountProofOfUltimateBeneficialOwnership;
    const "type" = Str("files");
    0 => files "files" required;
    1 => signer = None "signer";
}

rt::record! {
    AccountRecipient;
    0 => applied = false "applied" required;
    1 => capabilities = None "capabilities";
}

rt::record! {
    AccountRecipientCapabilities;
    0 => stripe_balance = None "stripe_balance";
}

rt::record! {
    AccountReference;
    0 => inquiry = None "inquiry";
    1 => resource = None "resource";
    2 => r#type "type" required;
}

rt::record! {
    AccountRegistrationDate;
    0 => day = 0 "day" required;
    1 => month = 0 "month" required;
    2 => year = 0 "year" required;
}

rt::record! {
    AccountRendering;
    0 => amount_tax_display = None "amount_tax_display";
    1 => template = None "template";
}

rt::record! {
    AccountRepresentativeDeclaration;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
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
    0 => entries = None "entries";
    1 => summary = None "summary";
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
    0 => fees_collector = None "fees_collector";
    1 => losses_collector = None "losses_collector";
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
    0 => kana = None "kana";
    1 => kanji = None "kanji";
}

rt::record! {
    AccountScriptNamesKana;
    0 => registered_name = None "registered_name";
}

rt::record! {
    AccountScriptNamesKanji;
    0 => registered_name = None "registered_name";
}

rt::record! {
    AccountScriptStatementDescriptor;
    0 => kana = None "kana";
    1 => kanji = None "kanji";
}

rt::record! {
    AccountScriptStatementDescriptorKana;
    0 => descriptor = None "descriptor";
    1 => prefix = None "prefix";
}

rt::record! {
    AccountScriptStatementDescriptorKanji;
    0 => descriptor = None "descriptor";
    1 => prefix = None "prefix";
}

rt::record! {
    AccountSepaDebitPayments;
    0 => creditor_id = None "creditor_id";
}

rt::record! {
    AccountShipping;
    0 => address = None "address" sensitive;
    1 => name = None "name" sensitive;
    2 => phone = None "phone" sensitive;
}

rt::record! {
    AccountSigner;
    0 => person "person" required;
}

rt::record! {
    AccountStatementDescriptor;
    0 => descriptor = None "descriptor";
    1 => prefix = None "prefix";
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
    0 => payouts = None "payouts";
}

rt::record! {
    AccountStripeTransfers;
    0 => status "status" required;
    1 => status_details "status_details" required;
}

rt::record! {
    AccountSummary;
    0 => minimum_deadline = None "minimum_deadline";
}

rt::record! {
    AccountSummaryMinimumDeadline;
    0 => status "status" required;
    1 => time = None "time";
}

rt::record! {
    AccountSupport;
    0 => email = None "email" sensitive;
    1 => hours = None "hours";
    2 => phone = None "phone" sensitive;
}

rt::record! {
    AccountTermsOfService;
    0 => account = None "account";
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
