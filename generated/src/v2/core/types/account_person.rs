// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AdditionalAddress;
use crate::v2::core::AdditionalName;
use crate::v2::core::AdditionalTermsOfService;
use crate::v2::core::Address;
use crate::v2::core::DateOfBirth;
use crate::v2::core::Documents;
use crate::v2::core::IdNumber;
use crate::v2::core::LegalGender;
use crate::v2::core::PoliticalExposure;
use crate::v2::core::Relationship;
use crate::v2::core::ScriptAddresses;
use crate::v2::core::ScriptNames;

/// The `v2.core.account_person` object.
///
/// Contract: `#/components/schemas/v2.core.account_person`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountPerson {
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
    pub id: rt::Id<AccountPerson>,
    /// Id numbers.
    pub id_numbers: Option<Vec<IdNumber>>,
    /// Legal gender. `female` or `male`.
    pub legal_gender: Option<LegalGender>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Nationalities.
    pub nationalities: Option<Vec<String>>,
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

rt::record! {
    AccountPerson;
    const "object" = Str("v2.core.account_person");
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
    13 => livemode "livemode" required;
    14 => metadata "metadata";
    15 => nationalities "nationalities";
    16 => phone "phone" sensitive;
    17 => political_exposure "political_exposure";
    18 => relationship "relationship";
    19 => script_addresses "script_addresses";
    20 => script_names "script_names";
    21 => surname "surname" sensitive;
    22 => updated "updated" required;
}
