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

/// Somebody behind an account: owner, director, executive, representative or guardian. Stripe verifies them from what is given here.
///
/// The `v2.core.account_person` object.
///
/// Contract: `#/components/schemas/v2.core.account_person`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AccountPerson {
    /// Id of the account that the person belongs to.
    pub account: String,
    /// Other addresses of this person, beside the main one.
    pub additional_addresses: Option<Vec<AdditionalAddress>>,
    /// Other names of this person, such as an alias.
    pub additional_names: Option<Vec<AdditionalName>>,
    /// Which terms of service this person accepted.
    pub additional_terms_of_service: Option<Box<AdditionalTermsOfService>>,
    /// Where the person lives.
    pub address: Option<Box<Address>>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// When the person was born.
    pub date_of_birth: Option<Box<DateOfBirth>>,
    /// Papers that Stripe may ask for.
    pub documents: Option<Box<Documents>>,
    /// The person's own email. Also on accounts whose requirements Stripe collects.
    pub email: Option<String>,
    /// The person's first name.
    pub given_name: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<AccountPerson>,
    /// Numbers under which authorities know the person, such as the US social security number.
    pub id_numbers: Option<Vec<IdNumber>>,
    /// The person's gender on paper. International rules know only `female` and `male` here.
    pub legal_gender: Option<LegalGender>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// The countries that the person is a citizen of, as two-letter codes.
    pub nationalities: Option<Vec<String>>,
    /// The person's own phone number.
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

rt::record! {
    AccountPerson;
    const "object" = Str("v2.core.account_person");
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
    13 => livemode = false "livemode" required;
    14 => metadata = None "metadata";
    15 => nationalities = None "nationalities";
    16 => phone = None "phone" sensitive;
    17 => political_exposure = None "political_exposure";
    18 => relationship = None "relationship";
    19 => script_addresses = None "script_addresses";
    20 => script_names = None "script_names";
    21 => surname = None "surname" sensitive;
    22 => updated "updated" required;
}
