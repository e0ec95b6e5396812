// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::AccountRequirementsAlternative;
use crate::accounts::EthnicityDetailsEthnicity;
use crate::accounts::PoliticalExposure;
use crate::accounts::RaceDetailsRace;
use crate::files::File;
use crate::rt;
use crate::types::AccountRequirementsError;
use crate::types::Address;
use crate::types::JapanAddress;

/// What remains of a person after their tie to the account was deleted: the id.
///
/// What is left of a deleted `person`.
///
/// Contract: `#/components/schemas/deleted_person`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct DeletedPerson {
    /// Names this object in other calls.
    pub id: rt::Id<Person>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// When the person was born.
///
/// Contract: `#/components/schemas/legal_entity_dob`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct Dob {
    /// Day of the month, from 1 to 31. May be null.
    pub day: Option<i64>,
    /// Month of the year, from 1 to 12. May be null.
    pub month: Option<i64>,
    /// The year that the person was born in, in four digits. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Somebody behind an account: its representative, an owner, a director, an executive, a guardian. Stripe verifies them. What you see of them is limited if Stripe collects the account's requirements, once onboarding has begun.
///
/// The `person` object.
///
/// Contract: `#/components/schemas/person`.
///
/// Feature: `accounts`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Person {
    /// Id of the account that the person belongs to.
    pub account: String,
    /// How the legal guardian or authorizer accepted the agreements that Stripe requires.
    pub additional_tos_acceptances: Option<Box<PersonAdditionalTosAcceptances>>,
    /// Where the person lives.
    pub address: Option<Box<Address>>,
    /// The address in kana, for Japan. May be null.
    pub address_kana: Option<Box<JapanAddress>>,
    /// The address in kanji, for Japan. May be null.
    pub address_kanji: Option<Box<JapanAddress>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the person was born.
    pub dob: Option<Box<Dob>>,
    /// The person's own email. Also on accounts whose requirements Stripe collects. May be null.
    pub email: Option<String>,
    /// The person's first name. May be null.
    pub first_name: Option<String>,
    /// The person's first name in kana. Only in Japan. May be null.
    pub first_name_kana: Option<String>,
    /// The person's first name in kanji. Only in Japan. May be null.
    pub first_name_kanji: Option<String>,
    /// Other names that the person is known by.
    pub full_name_aliases: Option<Vec<String>>,
    /// What will be required in the future, and by when. May be null.
    pub future_requirements: Option<Box<PersonFutureRequirements>>,
    /// `male` or `female`, as the rules of some countries demand. May be null.
    pub gender: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Person>,
    /// Whether Stripe has the person's id number, or as much of it as is asked for, such as the last four digits in the US.
    pub id_number_provided: Option<bool>,
    /// Whether Stripe has the person's second number.
    pub id_number_secondary_provided: Option<bool>,
    /// The person's last name. May be null.
    pub last_name: Option<String>,
    /// The person's last name in kana. Only in Japan. May be null.
    pub last_name_kana: Option<String>,
    /// The person's last name in kanji. Only in Japan. May be null.
    pub last_name_kanji: Option<String>,
    /// The family name that the person had before they married. May be null.
    pub maiden_name: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// The country that the person is a citizen of. May be null.
    pub nationality: Option<String>,
    /// The person's own phone number. May be null.
    pub phone: Option<String>,
    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub political_exposure: Option<PoliticalExposure>,
    /// Where the person is registered as living, if the country asks for that.
    pub registered_address: Option<Box<Address>>,
    /// What the person is to the business: owner, director, representative.
    pub relationship: Option<Box<PersonRelationship>>,
    /// What must still be told of this person. May be null.
    pub requirements: Option<Box<PersonRequirements>>,
    /// Whether Stripe has the last four digits of the person's US Social Security number.
    pub ssn_last_4_provided: Option<bool>,
    /// The person's ethnicity, race and gender, as US rules on lending data ask for them. May be null.
    pub us_cfpb_data: Option<Box<PersonUsCfpbData>>,
    /// Whether the person is verified, and by which documents.
    pub verification: Option<Box<PersonVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the legal guardian accepted Stripe's main service agreement.
///
/// Contract: `#/components/schemas/person_additional_tos_acceptance`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptance {
    /// When the legal guardian of the person accepted the terms. In seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// The IP address that it was accepted or declared from. May be null.
    pub ip: Option<String>,
    /// The browser that it was accepted or declared with, by its user agent. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the legal guardian or authorizer accepted the agreements that Stripe requires.
///
/// Contract: `#/components/schemas/person_additional_tos_acceptances`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    /// How the legal guardian accepted Stripe's main service agreement. May be null.
    pub account: Option<Box<PersonAdditionalTosAcceptance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The person's ethnicity, as US rules on lending data ask for it.
///
/// Contract: `#/components/schemas/person_ethnicity_details`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonEthnicityDetails {
    /// The person's ethnicity, as US rules on lending data ask for it. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`. May be null.
    pub ethnicity: Option<Vec<EthnicityDetailsEthnicity>>,
    /// The person's origin in words, if none of the choices fits. May be null.
    pub ethnicity_other: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What will be required in the future, and by when.
///
/// Contract: `#/components/schemas/person_future_requirements`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonFutureRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// What will be due, by field name. It becomes an ordinary requirement on the day that `current_deadline` of the future requirements names.
    pub currently_due: Vec<String>,
    /// What was wrong with data that were sent, and has to be mended.
    pub errors: Vec<AccountRequirementsError>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline.
    pub eventually_due: Vec<String>,
    /// What should have been given by the deadline of the present requirements, by field name. It is among their own past due fields too.
    pub past_due: Vec<String>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The person's race, as they state it.
///
/// Contract: `#/components/schemas/person_race_details`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonRaceDetails {
    /// The person's race, as they state it. May be null.
    pub race: Option<Vec<RaceDetailsRace>>,
    /// The person's race in their own words, if `other` was chosen. May be null.
    pub race_other: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the person is to the business: owner, director, representative.
///
/// Contract: `#/components/schemas/person_relationship`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonRelationship {
    /// Whether the person confirms the identity of the account, or who may represent it. May be null.
    pub authorizer: Option<bool>,
    /// Whether the person sits on the governing board, or is responsible that the company keeps the rules. May be null.
    pub director: Option<bool>,
    /// Whether the person leads the company, with much to decide. May be null.
    pub executive: Option<bool>,
    /// Whether the person acts as legal guardian of a representative who is under age. May be null.
    pub legal_guardian: Option<bool>,
    /// Whether the person owns part of the company. May be null.
    pub owner: Option<bool>,
    /// How much of the company the person owns, in percent. May be null.
    pub percent_ownership: Option<f64>,
    /// Whether the person is the one who opened the account, and speaks for the business. Only one can be that at a time. May be null.
    pub representative: Option<bool>,
    /// What the person is in the business: `CEO`. May be null.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What must still be told of this person.
///
/// Contract: `#/components/schemas/person_requirements`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonRequirements {
    /// Other ways to settle what is due: for each, the fields that replace those asked for. Giving the original fields again works too. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// What must be told of the person by the account's deadline, by field name. What is missing then is past due and turns the account off.
    pub currently_due: Vec<String>,
    /// What was wrong with data that were sent, and has to be mended.
    pub errors: Vec<AccountRequirementsError>,
    /// Fields that Stripe asks for at some point. As they become due, they are in [`currently_due`](Self::currently_due) as well, with a deadline.
    pub eventually_due: Vec<String>,
    /// What should have been told of the person by the account's deadline, by field name. It keeps the account from working until it is.
    pub past_due: Vec<String>,
    /// What Stripe is still checking, by field name. What fails turns up again among the fields that are due.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The person's ethnicity, race and gender, as US rules on lending data ask for them.
///
/// Contract: `#/components/schemas/person_us_cfpb_data`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonUsCfpbData {
    /// The person's ethnicity, as US rules on lending data ask for it. May be null.
    pub ethnicity_details: Option<Box<PersonEthnicityDetails>>,
    /// The person's race, as they state it. May be null.
    pub race_details: Option<Box<PersonRaceDetails>>,
    /// The person's gender in their own words, as US rules on lending data ask for it. May be null.
    pub self_identified_gender: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the person is verified, and by which documents.
///
/// Contract: `#/components/schemas/legal_entity_person_verification`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonVerification {
    /// A second document that shows the address, such as a utility bill, passport or local identity card. May be null.
    pub additional_document: Option<Box<PersonVerificationDocument>>,
    /// How the check of the person went, in words that you can show to the user. May be null.
    pub details: Option<String>,
    /// Why the person couldn't be verified, for programs: `document_name_mismatch`. May be null.
    pub details_code: Option<String>,
    /// A document that proves who it is: front and back.
    pub document: Option<Box<PersonVerificationDocument>>,
    /// Whether the person is verified. More documents may be asked for while they aren't.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Pictures of a document that proves who the person is or where they live, and why they weren't accepted if so.
///
/// Contract: `#/components/schemas/legal_entity_person_verification_document`.
///
/// Feature: `accounts`.
#[non_exhaustive]
pub struct PersonVerificationDocument {
    /// The file with the back of the document, uploaded with the purpose `identity_document`. An id; the object itself when `back` is expanded. May be null.
    pub back: Option<rt::Expandable<File>>,
    /// How the check of the document went, in words that you can show to the user: what is wrong with the picture, for instance. May be null.
    pub details: Option<String>,
    /// Why the document wasn't accepted, for programs: `document_not_readable`. May be null.
    pub details_code: Option<String>,
    /// Id of the [file](crate::files::File) with the front of the document, of purpose `identity_document`: in color, JPG, PNG or PDF, below 8,000 pixels each way and 10 MB. The object itself when `front` is expanded. May be null.
    pub front: Option<rt::Expandable<File>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedPerson;
    const "deleted" = Bool(true);
    const "object" = Str("person");
    0 => id "id" required;
}

rt::record! {
    Dob;
    0 => day = None "day";
    1 => month = None "month";
    2 => year = None "year";
}

rt::record! {
    Person;
    const "object" = Str("person");
    0 => account "account" required;
    1 => additional_tos_acceptances = None "additional_tos_acceptances";
    2 => address = None "address" sensitive;
    3 => address_kana = None "address_kana";
    4 => address_kanji = None "address_kanji";
    5 => created "created" required;
    6 => dob = None "dob" sensitive;
    7 => email = None "email" sensitive;
    8 => first_name = None "first_name" sensitive;
    9 => first_name_kana = None "first_name_kana" sensitive;
    10 => first_name_kanji = None "first_name_kanji" sensitive;
    11 => full_name_aliases = None "full_name_aliases" sensitive;
    12 => future_requirements = None "future_requirements";
    13 => gender = None "gender" sensitive;
    14 => id "id" required;
    15 => id_number_provided = None "id_number_provided";
    16 => id_number_secondary_provided = None "id_number_secondary_provided";
    17 => last_name = None "last_name" sensitive;
    18 => last_name_kana = None "last_name_kana" sensitive;
    19 => last_name_kanji = None "last_name_kanji" sensitive;
    20 => maiden_name = None "maiden_name" sensitive;
    21 => metadata = None "metadata";
    22 => nationality = None "nationality" sensitive;
    23 => phone = None "phone" sensitive;
    24 => political_exposure = None "political_exposure";
    25 => registered_address = None "registered_address";
    26 => relationship = None "relationship";
    27 => requirements = None "requirements";
    28 => ssn_last_4_provided = None "ssn_last_4_provided";
    29 => us_cfpb_data = None "us_cfpb_data";
    30 => verification = None "verification";
}

rt::expandable! {
    crate::ExpandPath;
    Person;
    additional_tos_acceptances "additional_tos_acceptances" => PersonAdditionalTosAcceptances;
    address "address" => Address;
    address_kana "address_kana" => JapanAddress;
    address_kanji "address_kanji" => JapanAddress;
    dob "dob" => Dob;
    future_requirements "future_requirements" => PersonFutureRequirements;
    registered_address "registered_address" => Address;
    relationship "relationship" => PersonRelationship;
    requirements "requirements" => PersonRequirements;
    us_cfpb_data "us_cfpb_data" => PersonUsCfpbData;
    verification "verification" => PersonVerification;
}

rt::record! {
    PersonAdditionalTosAcceptance;
    0 => date = None "date";
    1 => ip = None "ip" sensitive;
    2 => user_agent = None "user_agent" sensitive;
}

rt::record! {
    PersonAdditionalTosAcceptances;
    0 => account = None "account";
}

rt::record! {
    PersonEthnicityDetails;
    0 => ethnicity = None "ethnicity";
    1 => ethnicity_other = None "ethnicity_other";
}

rt::record! {
    PersonFutureRequirements;
    0 => alternatives = None "alternatives";
    1 => currently_due "currently_due" required;
    2 => errors "errors" required;
    3 => eventually_due "eventually_due" required;
    4 => past_due "past_due" required;
    5 => pending_verification "pending_verification" required;
}

rt::record! {
    PersonRaceDetails;
    0 => race = None "race";
    1 => race_other = None "race_other";
}

rt::record! {
    PersonRelationship;
    0 => authorizer = None "authorizer";
    1 => director = None "director";
    2 => executive = None "executive";
    3 => legal_guardian = None "legal_guardian";
    4 => owner = None "owner";
    5 => percent_ownership = None "percent_ownership";
    6 => representative = None "representative";
    7 => title = None "title";
}

rt::record! {
    PersonRequirements;
    0 => alternatives = None "alternatives";
    1 => currently_due "currently_due" required;
    2 => errors "errors" required;
    3 => eventually_due "eventually_due" required;
    4 => past_due "past_due" required;
    5 => pending_verification "pending_verification" required;
}

rt::record! {
    PersonUsCfpbData;
    0 => ethnicity_details = None "ethnicity_details";
    1 => race_details = None "race_details";
    2 => self_identified_gender = None "self_identified_gender" sensitive;
}

rt::record! {
    PersonVerification;
    0 => additional_document = None "additional_document";
    1 => details = None "details";
    2 => details_code = None "details_code";
    3 => document = None "document";
    4 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    PersonVerification;
    additional_document "additional_document" => PersonVerificationDocument;
    document "document" => PersonVerificationDocument;
}

rt::record! {
    PersonVerificationDocument;
    0 => back = None "back";
    1 => details = None "details";
    2 => details_code = None "details_code";
    3 => front = None "front";
}

rt::expandable! {
    crate::ExpandPath;
    PersonVerificationDocument;
    back "back" => File;
    front "front" => File;
}
