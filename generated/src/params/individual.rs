// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone, Default)]
#[must_use]
pub struct Individual {
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<crate::params::JapanAddress>>,
    address_kanji: Option<Box<crate::params::JapanAddress>>,
    dob: rt::Clearable<Box<crate::params::Date>>,
    email: Option<String>,
    first_name: Option<String>,
    first_name_kana: Option<String>,
    first_name_kanji: Option<String>,
    full_name_aliases: rt::Clearable<Vec<String>>,
    gender: Option<String>,
    id_number: Option<String>,
    id_number_secondary: Option<String>,
    last_name: Option<String>,
    last_name_kana: Option<String>,
    last_name_kanji: Option<String>,
    maiden_name: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    registered_address: Option<Box<crate::params::Address>>,
    relationship: Option<Box<IndividualRelationship>>,
    ssn_last_4: Option<String>,
    verification: Option<Box<Verification>>,
    extra: rt::Extra,
}
impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address kana.
    pub fn address_kana(mut self, value: crate::params::JapanAddress) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(mut self, value: crate::params::JapanAddress) -> Self {
        self.address_kanji = Some(Box::new(value));
        self
    }
    /// Dob.
    pub fn dob(mut self, value: crate::params::Date) -> Self {
        self.dob = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `dob`.
    pub fn clear_dob(mut self) -> Self {
        self.dob = rt::Clearable::Clear;
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// First name. At most 100 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(mut self, value: impl Into<String>) -> Self {
        self.first_name_kana = Some(value.into());
        self
    }
    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.first_name_kanji = Some(value.into());
        self
    }
    /// Full name aliases.
    pub fn full_name_aliases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_name_aliases = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(mut self) -> Self {
        self.full_name_aliases = rt::Clearable::Clear;
        self
    }
    /// Gender.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(mut self, value: impl Into<String>) -> Self {
        self.id_number = Some(value.into());
        self
    }
    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(mut self, value: impl Into<String>) -> Self {
        self.id_number_secondary = Some(value.into());
        self
    }
    /// Last name. At most 100 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(mut self, value: impl Into<String>) -> Self {
        self.last_name_kana = Some(value.into());
        self
    }
    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.last_name_kanji = Some(value.into());
        self
    }
    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(mut self, value: impl Into<String>) -> Self {
        self.maiden_name = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(mut self, value: crate::types::PoliticalExposure) -> Self {
        self.political_exposure = Some(value);
        self
    }
    /// Registered address.
    pub fn registered_address(mut self, value: crate::params::Address) -> Self {
        self.registered_address = Some(Box::new(value));
        self
    }
    /// Relationship.
    pub fn relationship(mut self, value: IndividualRelationship) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Ssn last 4. At most 5000 characters.
    pub fn ssn_last_4(mut self, value: impl Into<String>) -> Self {
        self.ssn_last_4 = Some(value.into());
        self
    }
    /// Verification.
    pub fn verification(mut self, value: Verification) -> Self {
        self.verification = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Individual;
    0 => address "address" sensitive;
    1 => address_kana "address_kana";
    2 => address_kanji "address_kanji";
    3 => dob "dob" sensitive;
    4 => email "email" sensitive;
    5 => first_name "first_name" sensitive;
    6 => first_name_kana "first_name_kana" sensitive;
    7 => first_name_kanji "first_name_kanji" sensitive;
    8 => full_name_aliases "full_name_aliases" sensitive clearable;
    9 => gender "gender" sensitive;
    10 => id_number "id_number" sensitive;
    11 => id_number_secondary "id_number_secondary" sensitive;
    12 => last_name "last_name" sensitive;
    13 => last_name_kana "last_name_kana" sensitive;
    14 => last_name_kanji "last_name_kanji" sensitive;
    15 => maiden_name "maiden_name" sensitive;
    16 => metadata "metadata" clearable;
    17 => phone "phone" sensitive;
    18 => political_exposure "political_exposure";
    19 => registered_address "registered_address";
    20 => relationship "relationship";
    21 => ssn_last_4 "ssn_last_4" sensitive;
    22 => verification "verification";
}
/// The parameters of `individual.relationship`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/relationship`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndividualRelationship {
    director: Option<bool>,
    executive: Option<bool>,
    owner: Option<bool>,
    percent_ownership: rt::Clearable<f64>,
    title: Option<String>,
    extra: rt::Extra,
}
impl IndividualRelationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Director.
    pub fn director(mut self, value: bool) -> Self {
        self.director = Some(value);
        self
    }
    /// Executive.
    pub fn executive(mut self, value: bool) -> Self {
        self.executive = Some(value);
        self
    }
    /// Owner.
    pub fn owner(mut self, value: bool) -> Self {
        self.owner = Some(value);
        self
    }
    /// Percent ownership.
    pub fn percent_ownership(mut self, value: f64) -> Self {
        self.percent_ownership = rt::Clearable::Set(value);
        self
    }
    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(mut self) -> Self {
        self.percent_ownership = rt::Clearable::Clear;
        self
    }
    /// Title. At most 5000 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IndividualRelationship;
    0 => director "director";
    1 => executive "executive";
    2 => owner "owner";
    3 => percent_ownership "percent_ownership";
    4 => title "title";
}
/// The parameters of `individual.verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/verification`.
#[derive(Clone, Default)]
#[must_use]
pub struct Verification {
    additional_document: Option<Box<crate::params::Document>>,
    document: Option<Box<crate::params::Document>>,
    extra: rt::Extra,
}
impl Verification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional document.
    pub fn additional_document(mut self, value: crate::params::Document) -> Self {
        self.additional_document = Some(Box::new(value));
        self
    }
    /// Document.
    pub fn document(mut self, value: crate::params::Document) -> Self {
        self.document = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Verification;
    0 => additional_document "additional_document";
    1 => document "document";
}
