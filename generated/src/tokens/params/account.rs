// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

/// The details of an account to put in the token.
///
/// The parameters of `account`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct Account(rt::Params);

impl Account {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether it is an individual, a company or another kind of organization. Stripe asks for other details by it. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type<K>(self, value: impl rt::Maybe<BusinessType, K>) -> Self {
        Self(self.0.maybe::<BusinessType, K>(0, value))
    }

    /// Who the company is: name, address, tax ids, structure.
    pub fn company<K>(self, value: impl rt::Maybe<Company, K>) -> Self {
        Self(self.0.maybe::<Company, K>(1, value))
    }

    /// Who the person behind the account is. Only if the business type is `individual`.
    pub fn individual<K>(self, value: impl rt::Maybe<Individual, K>) -> Self {
        Self(self.0.maybe::<Individual, K>(2, value))
    }

    /// That whoever fills in the form saw and accepted the Stripe Connected Account Agreement.
    pub fn tos_shown_and_accepted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The address in kana, for Japan.
///
/// The parameters of `account.company.address_kana`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/address_kana`.
#[derive(Clone)]
#[must_use]
pub struct AddressKana(rt::Params);

impl AddressKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City or ward, in kana.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Block and building number, in kana.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Details of the building, in kana.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The prefecture, in kana.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Town or part of a town, as addresses in Japan name it.
    pub fn town<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The address in kanji, for Japan.
///
/// The parameters of `account.company.address_kanji`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/address_kanji`.
#[derive(Clone)]
#[must_use]
pub struct AddressKanji(rt::Params);

impl AddressKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City or ward, in kanji.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Block and building number, in kanji.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Details of the building, in kanji.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The prefecture, in kanji.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Town or part of a town, as addresses in Japan name it.
    pub fn town<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether it is an individual, a company or another kind of organization.
///
/// The values of `account.business_type`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/business_type`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessType {
    /// `company`: A business that is an entity of its own.
    Company,
    /// `government_entity`: A government body. Only in some countries.
    GovernmentEntity,
    /// `individual`: A person who trades in their own name, a sole proprietor too.
    Individual,
    /// `non_profit`: An organization that doesn't work for profit.
    NonProfit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Who the company is: name, address, tax ids, structure.
///
/// The parameters of `account.company`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company`.
#[derive(Clone)]
#[must_use]
pub struct Company(rt::Params);

impl Company {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The company's main address.
    pub fn address<K>(self, value: impl rt::Maybe<PersonAddress, K>) -> Self {
        Self(self.0.maybe::<PersonAddress, K>(0, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value))
    }

    /// Whether all directors of the company are there. Set it once you have made a person for each.
    pub fn directors_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// The declaration that what is told of the directors is complete and right.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(4, value))
    }

    /// Whether all leading people of the company are there. Set it once you have made a person for each.
    pub fn executives_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Number of the company's export license, in India the Import Export Code.
    pub fn export_license_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The code of what the company exports for. Only in India.
    pub fn export_purpose_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The company's registered name. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The company's registered name in kana. Only in Japan. At most 100 characters.
    pub fn name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The company's registered name in kanji. Only in Japan. At most 100 characters.
    pub fn name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Whether all owners of the company are there. Set it once you have made a person for each.
    pub fn owners_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(11, value))
    }

    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(12, value))
    }

    /// Whether the user was shown the declaration of ownership and signed it.
    pub fn ownership_declaration_shown_and_signed<K>(
        self,
        value: impl rt::Maybe<bool, K>,
    ) -> Self {
        Self(self.0.maybe::<bool, K>(13, value))
    }

    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason<K>(
        self,
        value: impl rt::Maybe<OwnershipExemptionReason, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipExemptionReason, K>(14, value))
    }

    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.clear(14))
    }

    /// The company's phone number, which Stripe may verify.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value))
    }

    /// When the company was founded or registered. Clearing removes it.
    pub fn registration_date<K>(
        self,
        value: impl rt::Maybe<RegistrationDate, K>,
    ) -> Self {
        Self(self.0.maybe::<RegistrationDate, K>(16, value))
    }

    /// Clears `registration_date`.
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.clear(16))
    }

    /// The number under which the company is registered.
    pub fn registration_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value))
    }

    /// The declaration that the representative may act for the company.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(18, value))
    }

    /// The legal form of the business, such as `private_corporation`.
    pub fn structure<K>(self, value: impl rt::Maybe<Structure, K>) -> Self {
        Self(self.0.maybe::<Structure, K>(19, value))
    }

    /// Clears `structure`.
    pub fn clear_structure(self) -> Self {
        Self(self.0.clear(19))
    }

    /// The number that the tax office knows the company by, in the United States the EIN.
    pub fn tax_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value))
    }

    /// The court or place that the tax id is registered with, for companies in Germany.
    pub fn tax_id_registrar<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// The company's VAT number.
    pub fn vat_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(22, value))
    }

    /// A document that proves what the company is.
    pub fn verification<K>(self, value: impl rt::Maybe<CompanyVerification, K>) -> Self {
        Self(self.0.maybe::<CompanyVerification, K>(23, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A document that proves what the company is.
///
/// The parameters of `account.company.verification`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/verification`.
#[derive(Clone)]
#[must_use]
pub struct CompanyVerification(rt::Params);

impl CompanyVerification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A document that proves who it is: front and back.
    pub fn document<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `account.individual.address`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct CreateAddress(rt::Params);

impl CreateAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village. At most 100 characters.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company. At most 200 characters.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building. At most 200 characters.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The declaration that what is told of the directors is complete and right.
///
/// The parameters of `account.company.directorship_declaration`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct DirectorshipDeclaration(rt::Params);

impl DirectorshipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the company declared that what it tells of its directors is right. In seconds since 1970.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the person was born.
///
/// The parameters of `account.individual.dob`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/dob/anyOf/0`.
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

/// A document that proves who it is: front and back.
///
/// The parameters of `account.company.verification.document`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/verification/properties/document`.
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);

impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the uploaded file with the back of the document. Its purpose is `additional_verification`, which can't be downloaded.
    pub fn back<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the front of the document, of purpose `additional_verification`. It can't be downloaded.
    pub fn front<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the person behind the account is.
///
/// The parameters of `account.individual`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct Individual(rt::Params);

impl Individual {
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
    pub fn verification<K>(self, value: impl rt::Maybe<PersonVerification, K>) -> Self {
        Self(self.0.maybe::<PersonVerification, K>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the person is to the business: owner, director, representative.
///
/// The parameters of `account.individual.relationship`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/relationship`.
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

/// The statement that what was told of the owners is current and right: when and from where it was made.
///
/// The parameters of `account.company.ownership_declaration`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/ownership_declaration`.
#[derive(Clone)]
#[must_use]
pub struct OwnershipDeclaration(rt::Params);

impl OwnershipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the company declared that what it tells of its owners is right. In seconds since 1970.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Why the company needn't tell who owns it.
///
/// The values of `account.company.ownership_exemption_reason`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/ownership_exemption_reason`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`: Held by a qualified entity beyond the threshold, which need not name persons.
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`: A regulated financial institution, which need not name its owners.
    QualifiesAsFinancialInstitution,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The parameters of `account.company.address`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct PersonAddress(rt::Params);

impl PersonAddress {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village. At most 100 characters.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company. At most 200 characters.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building. At most 200 characters.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Documents that prove who the person is and where they live.
///
/// The parameters of `account.individual.verification`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/verification`.
#[derive(Clone)]
#[must_use]
pub struct PersonVerification(rt::Params);

impl PersonVerification {
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

/// The parameters of `account.individual.verification.additional_document`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/verification/properties/additional_document`.
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

/// Whether the person, their family or people close to them have or had an important public office.
///
/// The values of `account.individual.political_exposure`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/political_exposure`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`: The person, or somebody close, holds or held a high public office.
    Existing,
    /// `none`: The person says that there's none.
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the company was founded or registered.
///
/// The parameters of `account.company.registration_date`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/registration_date/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct RegistrationDate(rt::Params);

impl RegistrationDate {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        RegistrationDate(
            RegistrationDate::default()
                .0
                .set::<i64>(0, day)
                .set::<i64>(1, month)
                .set::<i64>(2, year),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The declaration that the representative may act for the company.
///
/// The parameters of `account.company.representative_declaration`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/representative_declaration`.
#[derive(Clone)]
#[must_use]
pub struct RepresentativeDeclaration(rt::Params);

impl RepresentativeDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the company declared that its representative may act for it. In seconds since 1970.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The legal form of the business, such as `private_corporation`.
///
/// The values of `account.company.structure`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/structure`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Structure {
    /// `free_zone_establishment`: A company with one owner in a free zone of the United Arab Emirates.
    FreeZoneEstablishment,
    /// `free_zone_llc`: A limited company in a free zone of the United Arab Emirates.
    FreeZoneLlc,
    /// `government_instrumentality`: A body founded by a government for a public task.
    GovernmentInstrumentality,
    /// `governmental_unit`: A part of a government: state, city, agency.
    GovernmentalUnit,
    /// `incorporated_non_profit`: A non-profit that is a legal person.
    IncorporatedNonProfit,
    /// `incorporated_partnership`: A partnership that is a legal person.
    IncorporatedPartnership,
    /// `limited_liability_partnership`: A partnership whose partners aren't liable for each other.
    LimitedLiabilityPartnership,
    /// `llc`: A company with limited liability.
    Llc,
    /// `multi_member_llc`: An LLC with several owners.
    MultiMemberLlc,
    /// `private_company`: A company whose shares aren't traded.
    PrivateCompany,
    /// `private_corporation`: A corporation whose shares aren't traded.
    PrivateCorporation,
    /// `private_partnership`: A partnership that isn't traded.
    PrivatePartnership,
    /// `public_company`: A company whose shares are traded.
    PublicCompany,
    /// `public_corporation`: A corporation whose shares are traded.
    PublicCorporation,
    /// `public_partnership`: A partnership whose shares are traded.
    PublicPartnership,
    /// `registered_charity`: A charity that is registered as one.
    RegisteredCharity,
    /// `single_member_llc`: An LLC with one owner.
    SingleMemberLlc,
    /// `sole_establishment`: A business with one owner in the United Arab Emirates.
    SoleEstablishment,
    /// `sole_proprietorship`: A person who trades under their own liability.
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`: A body founded by a government that pays no taxes.
    TaxExemptGovernmentInstrumentality,
    /// `unincorporated_association`: An association that isn't a legal person.
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`: A non-profit that isn't a legal person.
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`: A partnership that isn't a legal person.
    UnincorporatedPartnership,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Account;
    "business_type": BusinessType;
    "company": Company;
    "individual": Individual;
    "tos_shown_and_accepted": bool;
}

rt::params! {
    AddressKana;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    AddressKanji;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::open_enum! {
    BusinessType;
    0 => Company "company";
    1 => GovernmentEntity "government_entity";
    2 => Individual "individual";
    3 => NonProfit "non_profit";
}

rt::params! {
    Company;
    "address" sensitive: PersonAddress;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "directors_provided": bool;
    "directorship_declaration": DirectorshipDeclaration;
    "executives_provided": bool;
    "export_license_id": String;
    "export_purpose_code": String;
    "name" sensitive: String;
    "name_kana" sensitive: String;
    "name_kanji" sensitive: String;
    "owners_provided": bool;
    "ownership_declaration": OwnershipDeclaration;
    "ownership_declaration_shown_and_signed": bool;
    "ownership_exemption_reason": rt::Clearable<OwnershipExemptionReason>;
    "phone" sensitive: String;
    "registration_date": rt::Clearable<RegistrationDate>;
    "registration_number" sensitive: String;
    "representative_declaration": RepresentativeDeclaration;
    "structure": rt::Clearable<Structure>;
    "tax_id" sensitive: String;
    "tax_id_registrar": String;
    "vat_id": String;
    "verification": CompanyVerification;
}

rt::params! {
    CompanyVerification;
    "document": Document;
}

rt::params! {
    CreateAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    DirectorshipDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    Dob;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    Document;
    "back": String;
    "front": String;
}

rt::params! {
    Individual;
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
    "verification": PersonVerification;
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
    OwnershipDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::open_enum! {
    OwnershipExemptionReason;
    0 => QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold";
    1 => QualifiesAsFinancialInstitution "qualifies_as_financial_institution";
}

rt::params! {
    PersonAddress;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    PersonVerification;
    "additional_document": PersonVerificationDocument;
    "document": PersonVerificationDocument;
}

rt::params! {
    PersonVerificationDocument;
    "back": String;
    "front": String;
}

rt::open_enum! {
    PoliticalExposure;
    0 => Existing "existing";
    1 => None "none";
}

rt::params! {
    RegistrationDate;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    RepresentativeDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::open_enum! {
    Structure;
    0 => FreeZoneEstablishment "free_zone_establishment";
    1 => FreeZoneLlc "free_zone_llc";
    2 => GovernmentInstrumentality "government_instrumentality";
    3 => GovernmentalUnit "governmental_unit";
    4 => IncorporatedNonProfit "incorporated_non_profit";
    5 => IncorporatedPartnership "incorporated_partnership";
    6 => LimitedLiabilityPartnership "limited_liability_partnership";
    7 => Llc "llc";
    8 => MultiMemberLlc "multi_member_llc";
    9 => PrivateCompany "private_company";
    10 => PrivateCorporation "private_corporation";
    11 => PrivatePartnership "private_partnership";
    12 => PublicCompany "public_company";
    13 => PublicCorporation "public_corporation";
    14 => PublicPartnership "public_partnership";
    15 => RegisteredCharity "registered_charity";
    16 => SingleMemberLlc "single_member_llc";
    17 => SoleEstablishment "sole_establishment";
    18 => SoleProprietorship "sole_proprietorship";
    19 => TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality";
    20 => UnincorporatedAssociation "unincorporated_association";
    21 => UnincorporatedNonProfit "unincorporated_non_profit";
    22 => UnincorporatedPartnership "unincorporated_partnership";
}
