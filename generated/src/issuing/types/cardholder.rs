// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::AllowedCardPresence;
use crate::issuing::AllowedCategory;
use crate::issuing::BlockedCardPresence;
use crate::issuing::BlockedCategory;
use crate::issuing::PreferredLocale;
use crate::issuing::SpendingLimitCategory;
use crate::issuing::SpendingLimitInterval;
use crate::rt;
use crate::types::Address;

/// The `issuing.cardholder` object.
///
/// Contract: `#/components/schemas/issuing.cardholder`.
#[derive(Default)]
#[non_exhaustive]
pub struct Cardholder {
    /// Billing.
    pub billing: CardholderAddress,
    /// Company. May be null.
    pub company: Option<Box<CardholderCompany>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Cardholder>,
    /// Individual. May be null.
    pub individual: Option<Box<CardholderIndividual>>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Phone number. At most 5000 characters. May be null.
    pub phone_number: Option<String>,
    /// Preferred locales. `de`, `en`, `es`, `fr` or `it`. May be null.
    pub preferred_locales: Option<Vec<PreferredLocale>>,
    /// Requirements.
    pub requirements: CardholderRequirements,
    /// Spending controls. May be null.
    pub spending_controls: Option<Box<CardholderAuthorizationControls>>,
    /// Status. `active`, `blocked` or `inactive`.
    pub status: CardholderStatus,
    /// Type. `company` or `individual`.
    pub r#type: CardholderType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder address.
///
/// Contract: `#/components/schemas/issuing_cardholder_address`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderAddress {
    /// Address.
    pub address: Address,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder authorization controls.
///
/// Contract: `#/components/schemas/issuing_cardholder_authorization_controls`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderAuthorizationControls {
    /// Allowed card presences. `not_present` or `present`. May be null.
    pub allowed_card_presences: Option<Vec<AllowedCardPresence>>,
    /// Allowed categories. May be null.
    pub allowed_categories: Option<Vec<AllowedCategory>>,
    /// Allowed merchant countries. May be null.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Blocked card presences. `not_present` or `present`. May be null.
    pub blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    /// Blocked categories. May be null.
    pub blocked_categories: Option<Vec<BlockedCategory>>,
    /// Blocked merchant countries. May be null.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// Spending limits. May be null.
    pub spending_limits: Option<Vec<CardholderSpendingLimit>>,
    /// Spending limits currency. A three-letter ISO 4217 code in lower case. May be null.
    pub spending_limits_currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder card issuing.
///
/// Contract: `#/components/schemas/issuing_cardholder_card_issuing`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderCardIssuing {
    /// User terms acceptance. May be null.
    pub user_terms_acceptance: Option<Box<CardholderUserTermsAcceptance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder company.
///
/// Contract: `#/components/schemas/issuing_cardholder_company`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderCompany {
    /// Tax id provided.
    pub tax_id_provided: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder id document.
///
/// Contract: `#/components/schemas/issuing_cardholder_id_document`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderIdDocument {
    /// Back. An id; the object itself when `back` is expanded. May be null.
    pub back: Option<rt::Expandable<File>>,
    /// Front. An id; the object itself when `front` is expanded. May be null.
    pub front: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder individual.
///
/// Contract: `#/components/schemas/issuing_cardholder_individual`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderIndividual {
    /// Card issuing. May be null.
    pub card_issuing: Option<Box<CardholderCardIssuing>>,
    /// Dob. May be null.
    pub dob: Option<Box<CardholderIndividualDob>>,
    /// First name. At most 5000 characters. May be null.
    pub first_name: Option<String>,
    /// Last name. At most 5000 characters. May be null.
    pub last_name: Option<String>,
    /// Verification. May be null.
    pub verification: Option<Box<CardholderVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder individual dob.
///
/// Contract: `#/components/schemas/issuing_cardholder_individual_dob`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderIndividualDob {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder requirements.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderRequirements {
    /// Disabled reason. `listed`, `rejected.listed`, `requirements.past_due` or `under_review`. May be null.
    pub disabled_reason: Option<CardholderRequirementsDisabledReason>,
    /// Past due. May be null.
    pub past_due: Option<Vec<CardholderRequirementsPastDue>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements/properties/disabled_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderRequirementsDisabledReason {
    /// `listed`
    Listed,
    /// `rejected.listed`
    RejectedListed,
    /// `requirements.past_due`
    RequirementsPastDue,
    /// `under_review`
    UnderReview,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `past_due[]`.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements/properties/past_due/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderRequirementsPastDue {
    /// `company.tax_id`
    CompanyTaxId,
    /// `individual.card_issuing.user_terms_acceptance.date`
    IndividualCardIssuingUserTermsAcceptanceDate,
    /// `individual.card_issuing.user_terms_acceptance.ip`
    IndividualCardIssuingUserTermsAcceptanceIp,
    /// `individual.dob.day`
    IndividualDobDay,
    /// `individual.dob.month`
    IndividualDobMonth,
    /// `individual.dob.year`
    IndividualDobYear,
    /// `individual.first_name`
    IndividualFirstName,
    /// `individual.last_name`
    IndividualLastName,
    /// `individual.verification.document`
    IndividualVerificationDocument,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing cardholder spending limit.
///
/// Contract: `#/components/schemas/issuing_cardholder_spending_limit`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderSpendingLimit {
    /// Amount, in the currency's smallest unit.
    pub amount: i64,
    /// Categories. May be null.
    pub categories: Option<Vec<SpendingLimitCategory>>,
    /// Interval. `all_time`, `daily`, `monthly`, `per_authorization`, `weekly` or `yearly`.
    pub interval: SpendingLimitInterval,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.cardholder/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderStatus {
    /// `active`
    Active,
    /// `blocked`
    Blocked,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.cardholder/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Issuing cardholder user terms acceptance.
///
/// Contract: `#/components/schemas/issuing_cardholder_user_terms_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderUserTermsAcceptance {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing cardholder verification.
///
/// Contract: `#/components/schemas/issuing_cardholder_verification`.
#[derive(Default)]
#[non_exhaustive]
pub struct CardholderVerification {
    /// Document. May be null.
    pub document: Option<Box<CardholderIdDocument>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Cardholder;
    const "object" = Str("issuing.cardholder");
    0 => billing "billing" required;
    1 => company "company";
    2 => created "created" required;
    3 => email "email" sensitive;
    4 => id "id" required;
    5 => individual "individual";
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => name "name" required sensitive;
    9 => phone_number "phone_number" sensitive;
    10 => preferred_locales "preferred_locales";
    11 => requirements "requirements" required;
    12 => spending_controls "spending_controls";
    13 => status "status" required;
    14 => r#type "type" required;
}

rt::expandable! {
    crate::ExpandPath;
    Cardholder;
    company "company" => CardholderCompany;
    individual "individual" => CardholderIndividual;
    spending_controls "spending_controls" => CardholderAuthorizationControls;
}

rt::record! {
    CardholderAddress;
    0 => address "address" required sensitive;
}

rt::record! {
    CardholderAuthorizationControls;
    0 => allowed_card_presences "allowed_card_presences";
    1 => allowed_categories "allowed_categories";
    2 => allowed_merchant_countries "allowed_merchant_countries";
    3 => blocked_card_presences "blocked_card_presences";
    4 => blocked_categories "blocked_categories";
    5 => blocked_merchant_countries "blocked_merchant_countries";
    6 => spending_limits "spending_limits";
    7 => spending_limits_currency "spending_limits_currency";
}

rt::record! {
    CardholderCardIssuing;
    0 => user_terms_acceptance "user_terms_acceptance";
}

rt::record! {
    CardholderCompany;
    0 => tax_id_provided "tax_id_provided" required;
}

rt::record! {
    CardholderIdDocument;
    0 => back "back";
    1 => front "front";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderIdDocument;
    back "back" => File;
    front "front" => File;
}

rt::record! {
    CardholderIndividual;
    0 => card_issuing "card_issuing";
    1 => dob "dob" sensitive;
    2 => first_name "first_name" sensitive;
    3 => last_name "last_name" sensitive;
    4 => verification "verification";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderIndividual;
    verification "verification" => CardholderVerification;
}

rt::record! {
    CardholderIndividualDob;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    CardholderRequirements;
    0 => disabled_reason "disabled_reason";
    1 => past_due "past_due";
}

rt::open_enum! {
    CardholderRequirementsDisabledReason;
    0 => Listed "listed";
    1 => RejectedListed "rejected.listed";
    2 => RequirementsPastDue "requirements.past_due";
    3 => UnderReview "under_review";
}

rt::open_enum! {
    CardholderRequirementsPastDue;
    0 => CompanyTaxId "company.tax_id";
    1 => IndividualCardIssuingUserTermsAcceptanceDate "individual.card_issuing.user_terms_acceptance.date";
    2 => IndividualCardIssuingUserTermsAcceptanceIp "individual.card_issuing.user_terms_acceptance.ip";
    3 => IndividualDobDay "individual.dob.day";
    4 => IndividualDobMonth "individual.dob.month";
    5 => IndividualDobYear "individual.dob.year";
    6 => IndividualFirstName "individual.first_name";
    7 => IndividualLastName "individual.last_name";
    8 => IndividualVerificationDocument "individual.verification.document";
}

rt::record! {
    CardholderSpendingLimit;
    0 => amount "amount" required;
    1 => categories "categories";
    2 => interval "interval" required;
}

rt::open_enum! {
    CardholderStatus;
    0 => Active "active";
    1 => Blocked "blocked";
    2 => Inactive "inactive";
}

rt::open_enum! {
    CardholderType;
    0 => Company "company";
    1 => Individual "individual";
}

rt::record! {
    CardholderUserTermsAcceptance;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    CardholderVerification;
    0 => document "document";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderVerification;
    document "document" => CardholderIdDocument;
}
