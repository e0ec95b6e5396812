// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tokens::params::AddressKana;
use crate::tokens::params::AddressKanji;
use crate::tokens::params::CreateAddress;
use crate::tokens::params::Dob;
use crate::tokens::params::PersonAddress;
use crate::tokens::params::PersonVerification;
use crate::tokens::params::PoliticalExposure;

/// How the legal guardian or authorizer accepted the agreements that Stripe requires.
///
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

    /// How the legal guardian accepted Stripe's main service agreement.
    pub fn account<K>(
        self,
        value: impl rt::Maybe<AdditionalTosAcceptancesAccount, K>,
    ) -> Self {
        Self(self.0.maybe::<AdditionalTosAcceptancesAccount, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the legal guardian accepted Stripe's main service agreement.
///
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

    /// When the legal guardian of the person accepted the terms. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
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

    /// Ids of [files](crate::files::File) with the purpose `account_requirement`. An empty list says that there are none. A second call replaces the first.
    pub fn files<K>(self, value: impl rt::MaybeList<rt::Clearable<String>, K>) -> Self {
        Self(self.0.maybe_list::<rt::Clearable<String>, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The person's ethnicity, as US rules on lending data ask for it.
///
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
    /// `prefer_not_to_answer`: The person chose not to say.
    PreferNotToAnswer,
    /// `puerto_rican`
    PuertoRican,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The person's ethnicity, as US rules on lending data ask for it.
///
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

    /// The person's ethnicity, as US rules on lending data ask for it. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`. An empty list says that there are none. A second call replaces the first.
    pub fn ethnicity<K>(self, value: impl rt::MaybeList<Ethnicity, K>) -> Self {
        Self(self.0.maybe_list::<Ethnicity, K>(0, value))
    }

    /// The person's origin in words, if none of the choices fits.
    pub fn ethnicity_other<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The details of the person to put in the token.
///
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

    /// How the legal guardian or authorizer accepted the agreements that Stripe requires.
    pub fn additional_tos_acceptances<K>(
        self,
        value: impl rt::Maybe<AdditionalTosAcceptances, K>,
    ) -> Self {
        Self(self.0.maybe::<AdditionalTosAcceptances, K>(0, value))
    }

    /// Where the person lives.
    pub fn address<K>(self, value: impl rt::Maybe<PersonAddress, K>) -> Self {
        Self(self.0.maybe::<PersonAddress, K>(1, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(2, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(3, value))
    }

    /// When the person was born.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(4, value))
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(4))
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<PersonDocuments, K>) -> Self {
        Self(self.0.maybe::<PersonDocuments, K>(5, value))
    }

    /// The person's own email. Also on accounts whose requirements Stripe collects.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The person's first name.
    pub fn first_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The person's first name in kana. Only in Japan.
    pub fn first_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The person's first name in kanji. Only in Japan.
    pub fn first_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// Other names that the person is known by, instead of those before. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(10, value))
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(10))
    }

    /// `male` or `female`, as the rules of some countries demand.
    pub fn gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
    pub fn id_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value))
    }

    /// A second number where one is asked for, as the laser code on the back of a Thai card, or a token for it from Stripe.js.
    pub fn id_number_secondary<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value))
    }

    /// The person's last name.
    pub fn last_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// The person's last name in kana. Only in Japan.
    pub fn last_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value))
    }

    /// The person's last name in kanji. Only in Japan.
    pub fn last_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value))
    }

    /// The family name that the person had before they married.
    pub fn maiden_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(18, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(18))
    }

    /// The country that the person is a citizen of, as a two-letter code, or `XX` if there is none to tell.
    pub fn nationality<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value))
    }

    /// The person's own phone number.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value))
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(21, value))
    }

    /// Where the person is registered as living, if the country asks for that.
    pub fn registered_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(22, value))
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(self, value: impl rt::Maybe<PersonRelationship, K>) -> Self {
        Self(self.0.maybe::<PersonRelationship, K>(23, value))
    }

    /// The last four digits of the person's US Social Security number.
    pub fn ssn_last_4<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(24, value))
    }

    /// The person's ethnicity, race and gender, as US rules on lending data ask for them.
    pub fn us_cfpb_data<K>(self, value: impl rt::Maybe<UsCfpbData, K>) -> Self {
        Self(self.0.maybe::<UsCfpbData, K>(25, value))
    }

    /// Documents that prove who the person is and where they live.
    pub fn verification<K>(self, value: impl rt::Maybe<PersonVerification, K>) -> Self {
        Self(self.0.maybe::<PersonVerification, K>(26, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Papers that Stripe may ask for.
///
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

    /// Files that prove that the person may act for the company.
    pub fn company_authorization<K>(
        self,
        value: impl rt::Maybe<CreateDocuments, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateDocuments, K>(0, value))
    }

    /// Files of the passport's page with photo and personal data.
    pub fn passport<K>(self, value: impl rt::Maybe<CreateDocuments, K>) -> Self {
        Self(self.0.maybe::<CreateDocuments, K>(1, value))
    }

    /// A visa that shows that the person may live where they live.
    pub fn visa<K>(self, value: impl rt::Maybe<CreateDocuments, K>) -> Self {
        Self(self.0.maybe::<CreateDocuments, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the person is to the business: owner, director, representative.
///
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

    /// Whether the person confirms the identity of the account, or who may represent it.
    pub fn authorizer<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the person sits on the governing board, or is responsible that the company keeps the rules.
    pub fn director<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the person leads the company, with much to decide.
    pub fn executive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the person acts as legal guardian of a representative who is under age.
    pub fn legal_guardian<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Whether the person owns part of the company.
    pub fn owner<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// How much of the company the person owns, in percent.
    pub fn percent_ownership(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(5, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Whether the person is the one who opened the account, and speaks for the business. Only one can be that at a time.
    pub fn representative<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value))
    }

    /// What the person is in the business: `CEO`.
    pub fn title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The person's race, as they state it.
///
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
    /// `prefer_not_to_answer`: The person chose not to say.
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

/// The person's race, as they state it.
///
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

    /// The person's race, as they state it. An empty list says that there are none. A second call replaces the first.
    pub fn race<K>(self, value: impl rt::MaybeList<Race, K>) -> Self {
        Self(self.0.maybe_list::<Race, K>(0, value))
    }

    /// The person's race in their own words, if `other` was chosen.
    pub fn race_other<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The person's ethnicity, race and gender, as US rules on lending data ask for them.
///
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

    /// The person's ethnicity, as US rules on lending data ask for it.
    pub fn ethnicity_details<K>(
        self,
        value: impl rt::Maybe<EthnicityDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<EthnicityDetails, K>(0, value))
    }

    /// The person's race, as they state it.
    pub fn race_details<K>(self, value: impl rt::Maybe<RaceDetails, K>) -> Self {
        Self(self.0.maybe::<RaceDetails, K>(1, value))
    }

    /// The person's gender in their own words, as US rules on lending data ask for it.
    pub fn self_identified_gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
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
