// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;

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

    /// Business type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type(self, value: BusinessType) -> Self {
        Self(self.0.set::<BusinessType>(0, value))
    }

    /// Company.
    pub fn company(self, value: Company) -> Self {
        Self(self.0.set::<Company>(1, value))
    }

    /// Individual.
    pub fn individual(self, value: Individual) -> Self {
        Self(self.0.set::<Individual>(2, value))
    }

    /// Tos shown and accepted.
    pub fn tos_shown_and_accepted(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Town. At most 5000 characters.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Town. At most 5000 characters.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `account.business_type`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/business_type`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessType {
    /// `company`
    Company,
    /// `government_entity`
    GovernmentEntity,
    /// `individual`
    Individual,
    /// `non_profit`
    NonProfit,
    /// A value that the contract doesn't list.
    Unknown(String),
}

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

    /// Address.
    pub fn address(self, value: PersonAddress) -> Self {
        Self(self.0.set::<PersonAddress>(0, value))
    }

    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(1, value))
    }

    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(2, value))
    }

    /// Directors provided.
    pub fn directors_provided(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Directorship declaration.
    pub fn directorship_declaration(self, value: DirectorshipDeclaration) -> Self {
        Self(self.0.set::<DirectorshipDeclaration>(4, value))
    }

    /// Executives provided.
    pub fn executives_provided(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value))
    }

    /// Export license id. At most 5000 characters.
    pub fn export_license_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Export purpose code. At most 5000 characters.
    pub fn export_purpose_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Name. At most 100 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }

    /// Name kana. At most 100 characters.
    pub fn name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Name kanji. At most 100 characters.
    pub fn name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Owners provided.
    pub fn owners_provided(self, value: bool) -> Self {
        Self(self.0.set::<bool>(11, value))
    }

    /// Ownership declaration.
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(12, value))
    }

    /// Ownership declaration shown and signed.
    pub fn ownership_declaration_shown_and_signed(self, value: bool) -> Self {
        Self(self.0.set::<bool>(13, value))
    }

    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(self, value: OwnershipExemptionReason) -> Self {
        Self(self.0.set::<OwnershipExemptionReason>(14, value))
    }

    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.clear(14))
    }

    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value))
    }

    /// Registration date.
    pub fn registration_date(self, value: RegistrationDate) -> Self {
        Self(self.0.set::<RegistrationDate>(16, value))
    }

    /// Clears `registration_date`.
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.clear(16))
    }

    /// Registration number. At most 5000 characters.
    pub fn registration_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value))
    }

    /// Representative declaration.
    pub fn representative_declaration(self, value: RepresentativeDeclaration) -> Self {
        Self(self.0.set::<RepresentativeDeclaration>(18, value))
    }

    /// Structure.
    pub fn structure(self, value: Structure) -> Self {
        Self(self.0.set::<Structure>(19, value))
    }

    /// Clears `structure`.
    pub fn clear_structure(self) -> Self {
        Self(self.0.clear(19))
    }

    /// Tax id. At most 5000 characters.
    pub fn tax_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value))
    }

    /// Tax id registrar. At most 5000 characters.
    pub fn tax_id_registrar(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(21, value))
    }

    /// Vat id. At most 5000 characters.
    pub fn vat_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(22, value))
    }

    /// Verification.
    pub fn verification(self, value: CompanyVerification) -> Self {
        Self(self.0.set::<CompanyVerification>(23, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Document.
    pub fn document(self, value: Document) -> Self {
        Self(self.0.set::<Document>(0, value))
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

    /// City. At most 100 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 200 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 200 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Back. At most 500 characters.
    pub fn back(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
    }

    /// Front. At most 500 characters.
    pub fn front(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Address.
    pub fn address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(0, value))
    }

    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(1, value))
    }

    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(2, value))
    }

    /// Dob.
    pub fn dob(self, value: Dob) -> Self {
        Self(self.0.set::<Dob>(3, value))
    }

    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// First name. At most 100 characters.
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }

    /// Full name aliases. An empty list says that there are none. A second call replaces the first.
    pub fn full_name_aliases(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(8, value))
    }

    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(8))
    }

    /// Gender.
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }

    /// Id number. At most 5000 characters.
    pub fn id_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }

    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }

    /// Last name. At most 100 characters.
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value))
    }

    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value))
    }

    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value))
    }

    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(16, value))
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(16))
    }

    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value))
    }

    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(18, value))
    }

    /// Registered address.
    pub fn registered_address(self, value: CreateAddress) -> Self {
        Self(self.0.set::<CreateAddress>(19, value))
    }

    /// Relationship.
    pub fn relationship(self, value: IndividualRelationship) -> Self {
        Self(self.0.set::<IndividualRelationship>(20, value))
    }

    /// Ssn last 4. At most 5000 characters.
    pub fn ssn_last_4(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(21, value))
    }

    /// Verification.
    pub fn verification(self, value: PersonVerification) -> Self {
        Self(self.0.set::<PersonVerification>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Director.
    pub fn director(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Executive.
    pub fn executive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Owner.
    pub fn owner(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }

    /// Percent ownership.
    pub fn percent_ownership(self, value: f64) -> Self {
        Self(self.0.set::<f64>(3, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(3))
    }

    /// Title. At most 5000 characters.
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `account.company.ownership_exemption_reason`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/ownership_exemption_reason`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnershipExemptionReason {
    /// `qualified_entity_exceeds_ownership_threshold`
    QualifiedEntityExceedsOwnershipThreshold,
    /// `qualifies_as_financial_institution`
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

    /// City. At most 100 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 200 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 200 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Additional document.
    pub fn additional_document(self, value: PersonVerificationDocument) -> Self {
        Self(self.0.set::<PersonVerificationDocument>(0, value))
    }

    /// Document.
    pub fn document(self, value: PersonVerificationDocument) -> Self {
        Self(self.0.set::<PersonVerificationDocument>(1, value))
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

    /// Back. At most 500 characters.
    pub fn back(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
    }

    /// Front. At most 500 characters.
    pub fn front(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `account.individual.political_exposure`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/individual/properties/political_exposure`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}

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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `account.company.structure`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account/properties/company/properties/structure`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Structure {
    /// `free_zone_establishment`
    FreeZoneEstablishment,
    /// `free_zone_llc`
    FreeZoneLlc,
    /// `government_instrumentality`
    GovernmentInstrumentality,
    /// `governmental_unit`
    GovernmentalUnit,
    /// `incorporated_non_profit`
    IncorporatedNonProfit,
    /// `incorporated_partnership`
    IncorporatedPartnership,
    /// `limited_liability_partnership`
    LimitedLiabilityPartnership,
    /// `llc`
    Llc,
    /// `multi_member_llc`
    MultiMemberLlc,
    /// `private_company`
    PrivateCompany,
    /// `private_corporation`
    PrivateCorporation,
    /// `private_partnership`
    PrivatePartnership,
    /// `public_company`
    PublicCompany,
    /// `public_corporation`
    PublicCorporation,
    /// `public_partnership`
    PublicPartnership,
    /// `registered_charity`
    RegisteredCharity,
    /// `single_member_llc`
    SingleMemberLlc,
    /// `sole_establishment`
    SoleEstablishment,
    /// `sole_proprietorship`
    SoleProprietorship,
    /// `tax_exempt_government_instrumentality`
    TaxExemptGovernmentInstrumentality,
    /// `unincorporated_association`
    UnincorporatedAssociation,
    /// `unincorporated_non_profit`
    UnincorporatedNonProfit,
    /// `unincorporated_partnership`
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
