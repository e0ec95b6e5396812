// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::PoliticalExposure;
use crate::accounts::params::AddressKana;
use crate::accounts::params::AddressKanji;
use crate::accounts::params::CreateAddress;
use crate::files::File;
use crate::rt;

/// Who the person behind the account is, if `business_type` is `individual`.
///
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct CreateIndividual(rt::Params);

impl CreateIndividual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The postal address.
    pub fn address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(0, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value))
    }

    /// When the person was born.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(3, value))
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The person's first name. At most 100 characters.
    pub fn first_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// The person's first name in kana. Only in Japan.
    pub fn first_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The person's first name in kanji. Only in Japan.
    pub fn first_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Other names that the person is known by, instead of those before. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value))
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(8))
    }

    /// `male` or `female`, as the rules of some countries demand.
    pub fn gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
    pub fn id_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// A second number where one is asked for, as the laser code on the back of a Thai card, or a token for it from Stripe.js.
    pub fn id_number_secondary<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// The person's last name. At most 100 characters.
    pub fn last_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value))
    }

    /// The person's last name in kana. Only in Japan.
    pub fn last_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value))
    }

    /// The person's last name in kanji. Only in Japan.
    pub fn last_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// The family name that the person had before they married.
    pub fn maiden_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(16, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(16))
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value))
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(18, value))
    }

    /// Where the person is registered as living, if the country asks for that.
    pub fn registered_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(19, value))
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(
        self,
        value: impl rt::Maybe<IndividualRelationship, K>,
    ) -> Self {
        Self(self.0.maybe::<IndividualRelationship, K>(20, value))
    }

    /// The last four digits of the person's US Social Security number.
    pub fn ssn_last_4<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// Documents that prove who the person is and where they live.
    pub fn verification<K>(self, value: impl rt::Maybe<Verification, K>) -> Self {
        Self(self.0.maybe::<Verification, K>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the person was born.
///
/// The parameters of `individual.dob`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/dob/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Dob(rt::Params);

impl Dob {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Dob(Dob::default().0.set::<i64>(0, day).set::<i64>(1, month).set::<i64>(2, year))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the person is to the business: owner, director, representative.
///
/// The parameters of `individual.relationship`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/relationship`.
#[derive(Clone)]
#[must_use]
pub struct IndividualRelationship(rt::Params);

impl IndividualRelationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the person sits on the governing board, or is responsible that the company keeps the rules.
    pub fn director<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the person leads the company, with much to decide.
    pub fn executive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the person owns part of the company.
    pub fn owner<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// How much of the company the person owns, in percent.
    pub fn percent_ownership(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(3, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(3))
    }

    /// What the person is in the business: `CEO`.
    pub fn title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `individual.verification.additional_document`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/verification/properties/additional_document`.
#[derive(Clone)]
#[must_use]
pub struct PersonVerificationDocument(rt::Params);

impl PersonVerificationDocument {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the uploaded file with the back of the document, a color JPG, PNG or PDF below 10 MB. Its purpose is `identity_document`.
    pub fn back<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the front of the document, of purpose `identity_document`: in color, JPG, PNG or PDF, below 8,000 pixels each way and 10 MB.
    pub fn front<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the person behind the account is, if `business_type` is `individual`.
///
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct UpdateIndividual(rt::Params);

impl UpdateIndividual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The postal address.
    pub fn address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(0, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value))
    }

    /// When the person was born.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(3, value))
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Email address.
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The person's first name. At most 100 characters.
    pub fn first_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// The person's first name in kana. Only in Japan.
    pub fn first_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The person's first name in kanji. Only in Japan.
    pub fn first_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Other names that the person is known by, instead of those before. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value))
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(8))
    }

    /// `male` or `female`, as the rules of some countries demand.
    pub fn gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The person's id number as their country gives it, such as the US social security number, or a token for it from Stripe.js.
    pub fn id_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// A second number where one is asked for, as the laser code on the back of a Thai card, or a token for it from Stripe.js.
    pub fn id_number_secondary<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// The person's last name. At most 100 characters.
    pub fn last_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(12, value))
    }

    /// The person's last name in kana. Only in Japan.
    pub fn last_name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value))
    }

    /// The person's last name in kanji. Only in Japan.
    pub fn last_name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// The family name that the person had before they married.
    pub fn maiden_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(16, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(16))
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value))
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(18, value))
    }

    /// Where the person is registered as living, if the country asks for that.
    pub fn registered_address<K>(self, value: impl rt::Maybe<CreateAddress, K>) -> Self {
        Self(self.0.maybe::<CreateAddress, K>(19, value))
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(
        self,
        value: impl rt::Maybe<IndividualRelationship, K>,
    ) -> Self {
        Self(self.0.maybe::<IndividualRelationship, K>(20, value))
    }

    /// The last four digits of the person's US Social Security number.
    pub fn ssn_last_4<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// Documents that prove who the person is and where they live.
    pub fn verification<K>(self, value: impl rt::Maybe<Verification, K>) -> Self {
        Self(self.0.maybe::<Verification, K>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Documents that prove who the person is and where they live.
///
/// The parameters of `individual.verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/verification`.
#[derive(Clone)]
#[must_use]
pub struct Verification(rt::Params);

impl Verification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A second document that shows the address, such as a utility bill, passport or local identity card.
    pub fn additional_document<K>(
        self,
        value: impl rt::Maybe<PersonVerificationDocument, K>,
    ) -> Self {
        Self(self.0.maybe::<PersonVerificationDocument, K>(0, value))
    }

    /// A document that proves who it is: front and back.
    pub fn document<K>(
        self,
        value: impl rt::Maybe<PersonVerificationDocument, K>,
    ) -> Self {
        Self(self.0.maybe::<PersonVerificationDocument, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreateIndividual;
    "address" sensitive: CreateAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "dob" sensitive: rt::Clearable<Dob>;
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
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "registered_address": CreateAddress;
    "relationship": IndividualRelationship;
    "ssn_last_4" sensitive: String;
    "verification": Verification;
}

rt::params! {
    Dob;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    IndividualRelationship;
    "director": bool;
    "executive": bool;
    "owner": bool;
    "percent_ownership": rt::Clearable<f64>;
    "title": String;
}

rt::params! {
    PersonVerificationDocument;
    "back": String;
    "front": String;
}

rt::params! {
    UpdateIndividual;
    "address" sensitive: CreateAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "dob" sensitive: rt::Clearable<Dob>;
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
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "registered_address": CreateAddress;
    "relationship": IndividualRelationship;
    "ssn_last_4" sensitive: String;
    "verification": Verification;
}

rt::params! {
    Verification;
    "additional_document": PersonVerificationDocument;
    "document": PersonVerificationDocument;
}
