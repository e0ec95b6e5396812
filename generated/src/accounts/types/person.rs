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

/// What is left of a deleted `person`.
///
/// Contract: `#/components/schemas/deleted_person`.
///
/// Feature: `accounts`.
#[cfg(feature = "accounts")]
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedPerson {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Person>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity dob.
///
/// Contract: `#/components/schemas/legal_entity_dob`.
#[derive(Default)]
#[non_exhaustive]
pub struct Dob {
    /// Day. May be null.
    pub day: Option<i64>,
    /// Month. May be null.
    pub month: Option<i64>,
    /// Year. May be null.
    pub year: Option<i64>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `person` object.
///
/// Contract: `#/components/schemas/person`.
#[derive(Default)]
#[non_exhaustive]
pub struct Person {
    /// Account. At most 5000 characters.
    pub account: String,
    /// Additional tos acceptances.
    pub additional_tos_acceptances: Option<Box<PersonAdditionalTosAcceptances>>,
    /// Address.
    pub address: Option<Box<Address>>,
    /// Address kana. May be null.
    pub address_kana: Option<Box<JapanAddress>>,
    /// Address kanji. May be null.
    pub address_kanji: Option<Box<JapanAddress>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Dob.
    pub dob: Option<Box<Dob>>,
    /// Email. At most 5000 characters. May be null.
    pub email: Option<String>,
    /// First name. At most 5000 characters. May be null.
    pub first_name: Option<String>,
    /// First name kana. At most 5000 characters. May be null.
    pub first_name_kana: Option<String>,
    /// First name kanji. At most 5000 characters. May be null.
    pub first_name_kanji: Option<String>,
    /// Full name aliases.
    pub full_name_aliases: Option<Vec<String>>,
    /// Future requirements. May be null.
    pub future_requirements: Option<Box<PersonFutureRequirements>>,
    /// Gender. May be null.
    pub gender: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Person>,
    /// Id number provided.
    pub id_number_provided: Option<bool>,
    /// Id number secondary provided.
    pub id_number_secondary_provided: Option<bool>,
    /// Last name. At most 5000 characters. May be null.
    pub last_name: Option<String>,
    /// Last name kana. At most 5000 characters. May be null.
    pub last_name_kana: Option<String>,
    /// Last name kanji. At most 5000 characters. May be null.
    pub last_name_kanji: Option<String>,
    /// Maiden name. At most 5000 characters. May be null.
    pub maiden_name: Option<String>,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Nationality. At most 5000 characters. May be null.
    pub nationality: Option<String>,
    /// Phone. At most 5000 characters. May be null.
    pub phone: Option<String>,
    /// Political exposure. `existing` or `none`.
    pub political_exposure: Option<PoliticalExposure>,
    /// Registered address.
    pub registered_address: Option<Box<Address>>,
    /// Relationship.
    pub relationship: Option<Box<PersonRelationship>>,
    /// Requirements. May be null.
    pub requirements: Option<Box<PersonRequirements>>,
    /// Ssn last 4 provided.
    pub ssn_last_4_provided: Option<bool>,
    /// Us cfpb data. May be null.
    pub us_cfpb_data: Option<Box<PersonUsCfpbData>>,
    /// Verification.
    pub verification: Option<Box<PersonVerification>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person additional tos acceptance.
///
/// Contract: `#/components/schemas/person_additional_tos_acceptance`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptance {
    /// Date, in seconds since 1970. May be null.
    pub date: Option<rt::Timestamp>,
    /// Ip. At most 5000 characters. May be null.
    pub ip: Option<String>,
    /// User agent. At most 5000 characters. May be null.
    pub user_agent: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person additional tos acceptances.
///
/// Contract: `#/components/schemas/person_additional_tos_acceptances`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonAdditionalTosAcceptances {
    /// Account. May be null.
    pub account: Option<Box<PersonAdditionalTosAcceptance>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person ethnicity details.
///
/// Contract: `#/components/schemas/person_ethnicity_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonEthnicityDetails {
    /// Ethnicity. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`. May be null.
    pub ethnicity: Option<Vec<EthnicityDetailsEthnicity>>,
    /// Ethnicity other. At most 5000 characters. May be null.
    pub ethnicity_other: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person future requirements.
///
/// Contract: `#/components/schemas/person_future_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonFutureRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person race details.
///
/// Contract: `#/components/schemas/person_race_details`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonRaceDetails {
    /// Race. May be null.
    pub race: Option<Vec<RaceDetailsRace>>,
    /// Race other. At most 5000 characters. May be null.
    pub race_other: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person relationship.
///
/// Contract: `#/components/schemas/person_relationship`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonRelationship {
    /// Authorizer. May be null.
    pub authorizer: Option<bool>,
    /// Director. May be null.
    pub director: Option<bool>,
    /// Executive. May be null.
    pub executive: Option<bool>,
    /// Legal guardian. May be null.
    pub legal_guardian: Option<bool>,
    /// Owner. May be null.
    pub owner: Option<bool>,
    /// Percent ownership. May be null.
    pub percent_ownership: Option<f64>,
    /// Representative. May be null.
    pub representative: Option<bool>,
    /// Title. At most 5000 characters. May be null.
    pub title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person requirements.
///
/// Contract: `#/components/schemas/person_requirements`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonRequirements {
    /// Alternatives. May be null.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Person us cfpb data.
///
/// Contract: `#/components/schemas/person_us_cfpb_data`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonUsCfpbData {
    /// Ethnicity details. May be null.
    pub ethnicity_details: Option<Box<PersonEthnicityDetails>>,
    /// Race details. May be null.
    pub race_details: Option<Box<PersonRaceDetails>>,
    /// Self identified gender. At most 5000 characters. May be null.
    pub self_identified_gender: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity person verification.
///
/// Contract: `#/components/schemas/legal_entity_person_verification`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonVerification {
    /// Additional document. May be null.
    pub additional_document: Option<Box<PersonVerificationDocument>>,
    /// Details. At most 5000 characters. May be null.
    pub details: Option<String>,
    /// Details code. At most 5000 characters. May be null.
    pub details_code: Option<String>,
    /// Document.
    pub document: Option<Box<PersonVerificationDocument>>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Legal entity person verification document.
///
/// Contract: `#/components/schemas/legal_entity_person_verification_document`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonVerificationDocument {
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

#[cfg(feature = "accounts")]
rt::record! {
    DeletedPerson;
    const "deleted" = Bool(true);
    const "object" = Str("person");
    0 => id "id" required;
}

rt::record! {
    Dob;
    0 => day "day";
    1 => month "month";
    2 => year "year";
}

rt::record! {
    Person;
    const "object" = Str("person");
    0 => account "account" required;
    1 => additional_tos_acceptances "additional_tos_acceptances";
    2 => address "address" sensitive;
    3 => address_kana "address_kana";
    4 => address_kanji "address_kanji";
    5 => created "created" required;
    6 => dob "dob" sensitive;
    7 => email "email" sensitive;
    8 => first_name "first_name" sensitive;
    9 => first_name_kana "first_name_kana" sensitive;
    10 => first_name_kanji "first_name_kanji" sensitive;
    11 => full_name_aliases "full_name_aliases" sensitive;
    12 => future_requirements "future_requirements";
    13 => gender "gender" sensitive;
    14 => id "id" required;
    15 => id_number_provided "id_number_provided";
    16 => id_number_secondary_provided "id_number_secondary_provided";
    17 => last_name "last_name" sensitive;
    18 => last_name_kana "last_name_kana" sensitive;
    19 => last_name_kanji "last_name_kanji" sensitive;
    20 => maiden_name "maiden_name" sensitive;
    21 => metadata "metadata";
    22 => nationality "nationality" sensitive;
    23 => phone "phone" sensitive;
    24 => political_exposure "political_exposure";
    25 => registered_address "registered_address";
    26 => relationship "relationship";
    27 => requirements "requirements";
    28 => ssn_last_4_provided "ssn_last_4_provided";
    29 => us_cfpb_data "us_cfpb_data";
    30 => verification "verification";
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
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}

rt::record! {
    PersonAdditionalTosAcceptances;
    0 => account "account";
}

rt::record! {
    PersonEthnicityDetails;
    0 => ethnicity "ethnicity";
    1 => ethnicity_other "ethnicity_other";
}

rt::record! {
    PersonFutureRequirements;
    0 => alternatives "alternatives";
    1 => currently_due "currently_due" required;
    2 => errors "errors" required;
    3 => eventually_due "eventually_due" required;
    4 => past_due "past_due" required;
    5 => pending_verification "pending_verification" required;
}

rt::record! {
    PersonRaceDetails;
    0 => race "race";
    1 => race_other "race_other";
}

rt::record! {
    PersonRelationship;
    0 => authorizer "authorizer";
    1 => director "director";
    2 => executive "executive";
    3 => legal_guardian "legal_guardian";
    4 => owner "owner";
    5 => percent_ownership "percent_ownership";
    6 => representative "representative";
    7 => title "title";
}

rt::record! {
    PersonRequirements;
    0 => alternatives "alternatives";
    1 => currently_due "currently_due" required;
    2 => errors "errors" required;
    3 => eventually_due "eventually_due" required;
    4 => past_due "past_due" required;
    5 => pending_verification "pending_verification" required;
}

rt::record! {
    PersonUsCfpbData;
    0 => ethnicity_details "ethnicity_details";
    1 => race_details "race_details";
    2 => self_identified_gender "self_identified_gender" sensitive;
}

rt::record! {
    PersonVerification;
    0 => additional_document "additional_document";
    1 => details "details";
    2 => details_code "details_code";
    3 => document "document";
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
    0 => back "back";
    1 => details "details";
    2 => details_code "details_code";
    3 => front "front";
}

rt::expandable! {
    crate::ExpandPath;
    PersonVerificationDocument;
    back "back" => File;
    front "front" => File;
}
