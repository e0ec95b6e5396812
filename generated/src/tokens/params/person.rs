// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tokens::params::AddressKana;
use crate::tokens::params::AddressKanji;
use crate::tokens::params::CreateAddress;
use crate::tokens::params::Dob;
use crate::tokens::params::PersonAddress;
use crate::tokens::params::PersonVerification;
use crate::tokens::params::PoliticalExposure;

/// The parameters of `person.additional_tos_acceptances`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/additional_tos_acceptances`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalTosAcceptances(rt::Params);

impl AdditionalTosAcceptances {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account.
    pub fn account(self, value: AdditionalTosAcceptancesAccount) -> Self {
        Self(self.0.set::<AdditionalTosAcceptancesAccount>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person.additional_tos_acceptances.account`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/additional_tos_acceptances/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalTosAcceptancesAccount(rt::Params);

impl AdditionalTosAcceptancesAccount {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }

    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Clears `user_agent`.
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person.documents.company_authorization`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/documents/properties/company_authorization`.
#[derive(Clone)]
#[must_use]
pub struct CreateDocuments(rt::Params);

impl CreateDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Files. An empty list says that there are none. A second call replaces the first.
    pub fn files(self, value: impl IntoIterator<Item = rt::Clearable<String>>) -> Self {
        Self(self.0.set_list::<rt::Clearable<String>>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `person.us_cfpb_data.ethnicity_details.ethnicity[]`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/us_cfpb_data/properties/ethnicity_details/properties/ethnicity/items`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Ethnicity {
    /// `cuban`
    Cuban,
    /// `hispanic_or_latino`
    HispanicOrLatino,
    /// `mexican`
    Mexican,
    /// `not_hispanic_or_latino`
    NotHispanicOrLatino,
    /// `other_hispanic_or_latino`
    OtherHispanicOrLatino,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `puerto_rican`
    PuertoRican,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `person.us_cfpb_data.ethnicity_details`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/us_cfpb_data/properties/ethnicity_details`.
#[derive(Clone)]
#[must_use]
pub struct EthnicityDetails(rt::Params);

impl EthnicityDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ethnicity. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`. An empty list says that there are none. A second call replaces the first.
    pub fn ethnicity(self, value: impl IntoIterator<Item = Ethnicity>) -> Self {
        Self(self.0.set_list::<Ethnicity>(0, value))
    }

    /// Ethnicity other. At most 5000 characters.
    pub fn ethnicity_other(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person`.
#[derive(Clone)]
#[must_use]
pub struct Person(rt::Params);

impl Person {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Additional tos acceptances.
    pub fn additional_tos_acceptances(self, value: AdditionalTosAcceptances) -> Self {
        Self(self.0.set::<AdditionalTosAcceptances>(0, value))
    }

    /// Address.
    pub fn address(self, value: PersonAddress) -> Self {
        Self(self.0.set::<PersonAddress>(1, value))
    }

    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(2, value))
    }

    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(3, value))
    }

    /// Dob.
    pub fn dob(self, value: Dob) -> Self {
        Self(self.0.set::<Dob>(4, value))
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Documents.
    pub fn documents(self, value: PersonDocuments) -> Self {
        Self(self.0.set::<PersonDocuments>(5, value))
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// First name. At most 5000 characters.
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Full name aliases. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(10, value))
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(10))
    }

    /// Gender.
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Id number. At most 5000 characters.
    pub fn id_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value))
    }

    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value))
    }

    /// Last name. At most 5000 characters.
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value))
    }

    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value))
    }

    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value))
    }

    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(18, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(18))
    }

    /// Nationality. At most 5000 characters.
    pub fn nationality(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value))
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value))
    }

    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(21, value))
    }

    /// Registered address.
    pub fn registered_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(22, value))
    }

    /// Relationship.
    pub fn relationship(self, value: PersonRelationship) -> Self {
        Self(self.0.set::<PersonRelationship>(23, value))
    }

    /// Ssn last 4.
    pub fn ssn_last_4(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(24, value))
    }

    /// Us cfpb data.
    pub fn us_cfpb_data(self, value: UsCfpbData) -> Self {
        Self(self.0.set::<UsCfpbData>(25, value))
    }

    /// Verification.
    pub fn verification(self, value: PersonVerification) -> Self {
        Self(self.0.set::<PersonVerification>(26, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person.documents`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct PersonDocuments(rt::Params);

impl PersonDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Company authorization.
    pub fn company_authorization(self, value: CreateDocuments) -> Self {
        Self(self.0.set::<CreateDocuments>(0, value))
    }

    /// Passport.
    pub fn passport(self, value: CreateDocuments) -> Self {
        Self(self.0.set::<CreateDocuments>(1, value))
    }

    /// Visa.
    pub fn visa(self, value: CreateDocuments) -> Self {
        Self(self.0.set::<CreateDocuments>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person.relationship`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/relationship`.
#[derive(Clone)]
#[must_use]
pub struct PersonRelationship(rt::Params);

impl PersonRelationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Authorizer.
    pub fn authorizer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Director.
    pub fn director(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Executive.
    pub fn executive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }

    /// Legal guardian.
    pub fn legal_guardian(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Owner.
    pub fn owner(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }

    /// Percent ownership.
    pub fn percent_ownership(self, value: f64) -> Self {
        Self(self.0.set::<f64>(5, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Representative.
    pub fn representative(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value))
    }

    /// Title. At most 5000 characters.
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `person.us_cfpb_data.race_details.race[]`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/us_cfpb_data/properties/race_details/properties/race/items`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Race {
    /// `african_american`
    AfricanAmerican,
    /// `american_indian_or_alaska_native`
    AmericanIndianOrAlaskaNative,
    /// `asian`
    Asian,
    /// `asian_indian`
    AsianIndian,
    /// `black_or_african_american`
    BlackOrAfricanAmerican,
    /// `chinese`
    Chinese,
    /// `ethiopian`
    Ethiopian,
    /// `filipino`
    Filipino,
    /// `guamanian_or_chamorro`
    GuamanianOrChamorro,
    /// `haitian`
    Haitian,
    /// `jamaican`
    Jamaican,
    /// `japanese`
    Japanese,
    /// `korean`
    Korean,
    /// `native_hawaiian`
    NativeHawaiian,
    /// `native_hawaiian_or_other_pacific_islander`
    NativeHawaiianOrOtherPacificIslander,
    /// `nigerian`
    Nigerian,
    /// `other_asian`
    OtherAsian,
    /// `other_black_or_african_american`
    OtherBlackOrAfricanAmerican,
    /// `other_pacific_islander`
    OtherPacificIslander,
    /// `prefer_not_to_answer`
    PreferNotToAnswer,
    /// `samoan`
    Samoan,
    /// `somali`
    Somali,
    /// `vietnamese`
    Vietnamese,
    /// `white`
    White,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `person.us_cfpb_data.race_details`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/us_cfpb_data/properties/race_details`.
#[derive(Clone)]
#[must_use]
pub struct RaceDetails(rt::Params);

impl RaceDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Race. An empty list says that there are none. A second call replaces the first.
    pub fn race(self, value: impl IntoIterator<Item = Race>) -> Self {
        Self(self.0.set_list::<Race>(0, value))
    }

    /// Race other. At most 5000 characters.
    pub fn race_other(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `person.us_cfpb_data`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person/properties/us_cfpb_data`.
#[derive(Clone)]
#[must_use]
pub struct UsCfpbData(rt::Params);

impl UsCfpbData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Ethnicity details.
    pub fn ethnicity_details(self, value: EthnicityDetails) -> Self {
        Self(self.0.set::<EthnicityDetails>(0, value))
    }

    /// Race details.
    pub fn race_details(self, value: RaceDetails) -> Self {
        Self(self.0.set::<RaceDetails>(1, value))
    }

    /// Self identified gender. At most 5000 characters.
    pub fn self_identified_gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AdditionalTosAcceptances;
    "account": AdditionalTosAcceptancesAccount;
}

rt::params! {
    AdditionalTosAcceptancesAccount;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: rt::Clearable<String>;
}

rt::params! {
    CreateDocuments;
    "files": Vec<rt::Clearable<String>>;
}

rt::open_enum! {
    Ethnicity;
    0 => Cuban "cuban";
    1 => HispanicOrLatino "hispanic_or_latino";
    2 => Mexican "mexican";
    3 => NotHispanicOrLatino "not_hispanic_or_latino";
    4 => OtherHispanicOrLatino "other_hispanic_or_latino";
    5 => PreferNotToAnswer "prefer_not_to_answer";
    6 => PuertoRican "puerto_rican";
}

rt::params! {
    EthnicityDetails;
    "ethnicity": Vec<Ethnicity>;
    "ethnicity_other": String;
}

rt::params! {
    Person;
    "additional_tos_acceptances": AdditionalTosAcceptances;
    "address" sensitive: PersonAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "dob" sensitive: rt::Clearable<Dob>;
    "documents": PersonDocuments;
    "email" sensitive: String;
    "first_name" sensitive: String;
    "first_name_kana" sensitive: String;
    "first_name_kanji" sensitive: String;
    "full_name_aliases" sensitive: rt::Clearable<Vec<String>>;
    "gender" sensitive: String;
    "id_number" sensitive: String;
    "id_number_secondary" sensitive: String;
    "last_name" sensitive: String;
    "last_name_kana" sensitive: String;
    "last_name_kanji" sensitive: String;
    "maiden_name" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "nationality" sensitive: String;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "registered_address": CreateAddress;
    "relationship": PersonRelationship;
    "ssn_last_4" sensitive: String;
    "us_cfpb_data": UsCfpbData;
    "verification": PersonVerification;
}

rt::params! {
    PersonDocuments;
    "company_authorization": CreateDocuments;
    "passport": CreateDocuments;
    "visa": CreateDocuments;
}

rt::params! {
    PersonRelationship;
    "authorizer": bool;
    "director": bool;
    "executive": bool;
    "legal_guardian": bool;
    "owner": bool;
    "percent_ownership": rt::Clearable<f64>;
    "representative": bool;
    "title": String;
}

rt::open_enum! {
    Race;
    0 => AfricanAmerican "african_american";
    1 => AmericanIndianOrAlaskaNative "american_indian_or_alaska_native";
    2 => Asian "asian";
    3 => AsianIndian "asian_indian";
    4 => BlackOrAfricanAmerican "black_or_african_american";
    5 => Chinese "chinese";
    6 => Ethiopian "ethiopian";
    7 => Filipino "filipino";
    8 => GuamanianOrChamorro "guamanian_or_chamorro";
    9 => Haitian "haitian";
    10 => Jamaican "jamaican";
    11 => Japanese "japanese";
    12 => Korean "korean";
    13 => NativeHawaiian "native_hawaiian";
    14 => NativeHawaiianOrOtherPacificIslander "native_hawaiian_or_other_pacific_islander";
    15 => Nigerian "nigerian";
    16 => OtherAsian "other_asian";
    17 => OtherBlackOrAfricanAmerican "other_black_or_african_american";
    18 => OtherPacificIslander "other_pacific_islander";
    19 => PreferNotToAnswer "prefer_not_to_answer";
    20 => Samoan "samoan";
    21 => Somali "somali";
    22 => Vietnamese "vietnamese";
    23 => White "white";
}

rt::params! {
    RaceDetails;
    "race": Vec<Race>;
    "race_other": String;
}

rt::params! {
    UsCfpbData;
    "ethnicity_details": EthnicityDetails;
    "race_details": RaceDetails;
    "self_identified_gender" sensitive: String;
}
