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

/// A person or business that you issue cards to. Requirements that are past due keep their cards from working.
///
/// The `issuing.cardholder` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/cardholders/object)
///
/// Contract: `#/components/schemas/issuing.cardholder`.
///
/// Feature: `issuing`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Cardholder {
    /// Where the cardholder lives. Purchases are checked against it.
    pub billing: CardholderAddress,
    /// What is known of the company, if the cardholder is one. May be null.
    pub company: Option<Box<CardholderCompany>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// How to reach the cardholder. May be null.
    pub email: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Cardholder>,
    /// Who the cardholder is, if it is a person. May be null.
    pub individual: Option<Box<CardholderIndividual>>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The cardholder's name, printed on the cards.
    pub name: String,
    /// The cardholder's phone number, for 3D Secure codes. Required for cards in the EU. May be null.
    pub phone_number: Option<String>,
    /// The cardholder's languages, the best first, for 3D Secure and its codes. `de`, `en`, `es`, `fr` or `it`. May be null.
    pub preferred_locales: Option<Vec<PreferredLocale>>,
    /// What the cardholder must still give before cards work.
    pub requirements: CardholderRequirements,
    /// What all cards of the cardholder can be used for, and how much they can spend together. May be null.
    pub spending_controls: Option<Box<CardholderAuthorizationControls>>,
    /// Whether the cardholder's cards can be used: only if `active`. Only Stripe sets `blocked`. `active`, `blocked` or `inactive`.
    pub status: CardholderStatus,
    /// Whether the cardholder is a person or a company. It can't change. `company` or `individual`.
    pub r#type: CardholderType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the cardholder lives.
///
/// Contract: `#/components/schemas/issuing_cardholder_address`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderAddress {
    /// The postal address.
    pub address: Address,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What all cards of the cardholder can be used for, and how much they can spend together.
///
/// Contract: `#/components/schemas/issuing_cardholder_authorization_controls`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderAuthorizationControls {
    /// Whether the card may be used at a terminal, from afar or both: what isn't listed is declined. Not with [`blocked_card_presences`](Self::blocked_card_presences). `not_present` or `present`. May be null.
    pub allowed_card_presences: Option<Vec<AllowedCardPresence>>,
    /// The only merchant categories where the card works. Not with [`blocked_categories`](Self::blocked_categories). May be null.
    pub allowed_categories: Option<Vec<AllowedCategory>>,
    /// The only countries whose merchants may charge the card, as two-letter codes. Not with [`blocked_merchant_countries`](Self::blocked_merchant_countries). May be null.
    pub allowed_merchant_countries: Option<Vec<String>>,
    /// Whether to decline purchases at a terminal, from afar or both. Not with [`allowed_card_presences`](Self::allowed_card_presences). `not_present` or `present`. May be null.
    pub blocked_card_presences: Option<Vec<BlockedCardPresence>>,
    /// The merchant categories where the card is declined. It works at all others. Not with [`allowed_categories`](Self::allowed_categories). May be null.
    pub blocked_categories: Option<Vec<BlockedCategory>>,
    /// The countries whose merchants can't charge the card, as two-letter codes. Not with [`allowed_merchant_countries`](Self::allowed_merchant_countries). May be null.
    pub blocked_merchant_countries: Option<Vec<String>>,
    /// How much the cards of the cardholder can spend together, per purchase or in a time. May be null.
    pub spending_limits: Option<Vec<CardholderSpendingLimit>>,
    /// The currency of the amounts in [`spending_limits`](Self::spending_limits), for all of them. A three-letter ISO 4217 code in lower case. May be null.
    pub spending_limits_currency: Option<rt::Currency>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When and from where the cardholder accepted the terms of the card program.
///
/// Contract: `#/components/schemas/issuing_cardholder_card_issuing`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderCardIssuing {
    /// When and how the cardholder accepted the terms for users of cards of Celtic Bank, which these need. May be null.
    pub user_terms_acceptance: Option<Box<CardholderUserTermsAcceptance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is known of the company, if the cardholder is one.
///
/// Contract: `#/components/schemas/issuing_cardholder_company`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderCompany {
    /// Whether the company's tax number is known. It is never told back.
    pub tax_id_provided: bool,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A passport or national card that shows who the cardholder is.
///
/// Contract: `#/components/schemas/issuing_cardholder_id_document`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderIdDocument {
    /// The file with the back of the document, uploaded with the purpose `identity_document`. An id; the object itself when `back` is expanded. May be null.
    pub back: Option<rt::Expandable<File>>,
    /// Id of the [file](crate::files::File) with the front of the document, of purpose `identity_document`: in color, JPG, PNG or PDF, below 8,000 pixels each way and 10 MB. The object itself when `front` is expanded. May be null.
    pub front: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Who the cardholder is, if it is a person.
///
/// Contract: `#/components/schemas/issuing_cardholder_individual`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderIndividual {
    /// When and from where the cardholder accepted the terms of the card program. May be null.
    pub card_issuing: Option<Box<CardholderCardIssuing>>,
    /// When the person was born. May be null.
    pub dob: Option<Box<CardholderIndividualDob>>,
    /// The cardholder's first name, needed before cards can be active. Latin letters, spaces and `.`, `,`, `-`, `'`. May be null.
    pub first_name: Option<String>,
    /// The cardholder's last name, needed before cards can be active. Latin letters, spaces and `.`, `,`, `-`, `'`. May be null.
    pub last_name: Option<String>,
    /// A document that proves who the cardholder is. May be null.
    pub verification: Option<Box<CardholderVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the person was born.
///
/// Contract: `#/components/schemas/issuing_cardholder_individual_dob`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderIndividualDob {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year that the person was born in, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the cardholder must still give before cards work.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderRequirements {
    /// Why the cardholder is off. While it is set, their cards decline every payment with `cardholder_verification_required`. `listed`, `rejected.listed`, `requirements.past_due` or `under_review`. May be null.
    pub disabled_reason: Option<CardholderRequirementsDisabledReason>,
    /// What must be given before the cardholder can be used again, by field name. May be null.
    pub past_due: Option<Vec<CardholderRequirementsPastDue>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the cardholder is off.
///
/// The values of `disabled_reason`.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements/properties/disabled_reason`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderRequirementsDisabledReason {
    /// `listed`: The name may be on a sanctions list: Stripe is checking. Wait.
    Listed,
    /// `rejected.listed`: Refused: the name is on a sanctions list.
    RejectedListed,
    /// `requirements.past_due`: Information is overdue: `past_due` says what. Provide it.
    RequirementsPastDue,
    /// `under_review`: Stripe is reviewing it. Wait.
    UnderReview,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What must be given before the cardholder can be used again, by field name.
///
/// The values of `past_due[]`.
///
/// Contract: `#/components/schemas/issuing_cardholder_requirements/properties/past_due/items`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderRequirementsPastDue {
    /// `company.tax_id`: The tax id of the company. Update the cardholder with it.
    CompanyTaxId,
    /// `individual.card_issuing.user_terms_acceptance.date`: When the terms of the program were accepted.
    IndividualCardIssuingUserTermsAcceptanceDate,
    /// `individual.card_issuing.user_terms_acceptance.ip`: From which IP address the terms of the program were accepted.
    IndividualCardIssuingUserTermsAcceptanceIp,
    /// `individual.dob.day`: The day of birth.
    IndividualDobDay,
    /// `individual.dob.month`: The month of birth.
    IndividualDobMonth,
    /// `individual.dob.year`: The year of birth.
    IndividualDobYear,
    /// `individual.first_name`: The given name, as in documents.
    IndividualFirstName,
    /// `individual.last_name`: The family name, as in documents.
    IndividualLastName,
    /// `individual.verification.document`: A picture of an identity document.
    IndividualVerificationDocument,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How much the cards of the cardholder can spend together, per purchase or in a time.
///
/// Contract: `#/components/schemas/issuing_cardholder_spending_limit`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderSpendingLimit {
    /// The most that may be spent in one [`interval`](Self::interval), in the smallest unit of the card's currency.
    pub amount: i64,
    /// The merchant categories that the limit counts. All if empty. May be null.
    pub categories: Option<Vec<SpendingLimitCategory>>,
    /// Over which time, or for which single payment, the limit counts. `all_time`, `daily`, `monthly`, `per_authorization`, `weekly` or `yearly`.
    pub interval: SpendingLimitInterval,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/issuing.cardholder/properties/status`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderStatus {
    /// `active`
    Active,
    /// `blocked`: Every authorization on the cardholder's cards is declined.
    Blocked,
    /// `inactive`
    Inactive,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether the cardholder is a person or a company.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/issuing.cardholder/properties/type`.
///
/// Feature: `issuing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CardholderType {
    /// `company`: A business: cards aren't tied to one person.
    Company,
    /// `individual`: A person, such as an employee or contractor.
    Individual,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When and how the cardholder accepted the terms for users of cards of Celtic Bank, which these need.
///
/// Contract: `#/components/schemas/issuing_cardholder_user_terms_acceptance`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderUserTermsAcceptance {
    /// When the cardholder accepted the terms for users of the card. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A document that proves who the cardholder is.
///
/// Contract: `#/components/schemas/issuing_cardholder_verification`.
///
/// Feature: `issuing`.
#[non_exhaustive]
pub struct CardholderVerification {
    /// A passport or national card that shows who the cardholder is. May be null.
    pub document: Option<Box<CardholderIdDocument>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Cardholder;
    const "object" = Str("issuing.cardholder");
    0 => billing "billing" required;
    1 => company = None "company";
    2 => created "created" required;
    3 => email = None "email" sensitive;
    4 => id "id" required;
    5 => individual = None "individual";
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => name "name" required sensitive;
    9 => phone_number = None "phone_number" sensitive;
    10 => preferred_locales = None "preferred_locales";
    11 => requirements "requirements" required;
    12 => spending_controls = None "spending_controls";
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
    0 => allowed_card_presences = None "allowed_card_presences";
    1 => allowed_categories = None "allowed_categories";
    2 => allowed_merchant_countries = None "allowed_merchant_countries";
    3 => blocked_card_presences = None "blocked_card_presences";
    4 => blocked_categories = None "blocked_categories";
    5 => blocked_merchant_countries = None "blocked_merchant_countries";
    6 => spending_limits = None "spending_limits";
    7 => spending_limits_currency = None "spending_limits_currency";
}

rt::record! {
    CardholderCardIssuing;
    0 => user_terms_acceptance = None "user_terms_acceptance";
}

rt::record! {
    CardholderCompany;
    0 => tax_id_provided = false "tax_id_provided" required;
}

rt::record! {
    CardholderIdDocument;
    0 => back = None "back";
    1 => front = None "front";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderIdDocument;
    back "back" => File;
    front "front" => File;
}

rt::record! {
    CardholderIndividual;
    0 => card_issuing = None "card_issuing";
    1 => dob = None "dob" sensitive;
    2 => first_name = None "first_name" sensitive;
    3 => last_name = None "last_name" sensitive;
    4 => verification = None "verification";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderIndividual;
    verification "verification" => CardholderVerification;
}

rt::record! {
    CardholderIndividualDob;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    CardholderRequirements;
    0 => disabled_reason = None "disabled_reason";
    1 => past_due = None "past_due";
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
    0 => amount = 0 "amount" required;
    1 => categories = None "categories";
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
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    CardholderVerification;
    0 => document = None "document";
}

rt::expandable! {
    crate::ExpandPath;
    CardholderVerification;
    document "document" => CardholderIdDocument;
}
