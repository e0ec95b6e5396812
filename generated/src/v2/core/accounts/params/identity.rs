// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
#[derive(Clone, Default)]
#[must_use]
pub struct Account {
    date: rt::DateTime,
    ip: String,
    user_agent: Option<String>,
    extra: rt::Extra,
}
impl Account {
    /// With what is required.
    pub fn new(date: impl Into<rt::DateTime>, ip: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            ip: ip.into(),
            ..Default::default()
        }
    }
    /// User agent.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Account;
    0 => date "date" required;
    1 => ip "ip" required sensitive;
    2 => user_agent "user_agent" sensitive;
}
/// The parameters of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalAddress {
    city: Option<String>,
    country: String,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    purpose: crate::v2::core::params::Purpose,
    state: Option<String>,
    town: Option<String>,
    extra: rt::Extra,
}
impl AdditionalAddress {
    /// With what is required.
    pub fn new(
        country: impl Into<String>,
        purpose: crate::v2::core::params::Purpose,
    ) -> Self {
        Self {
            country: country.into(),
            purpose,
            ..Default::default()
        }
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Line1.
    pub fn line1(mut self, value: impl Into<String>) -> Self {
        self.line1 = Some(value.into());
        self
    }
    /// Line2.
    pub fn line2(mut self, value: impl Into<String>) -> Self {
        self.line2 = Some(value.into());
        self
    }
    /// Postal code.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Town.
    pub fn town(mut self, value: impl Into<String>) -> Self {
        self.town = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AdditionalAddress;
    0 => city "city";
    1 => country "country" required;
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => purpose "purpose" required;
    6 => state "state";
    7 => town "town";
}
/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attestation {
    date: Option<rt::DateTime>,
    ip: Option<String>,
    user_agent: Option<String>,
    extra: rt::Extra,
}
impl Attestation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date. An RFC 3339 time.
    pub fn date(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Ip.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// User agent.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Attestation;
    0 => date "date";
    1 => ip "ip" sensitive;
    2 => user_agent "user_agent" sensitive;
}
/// The parameters of `identity.business_details`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetails {
    address: Option<Box<crate::v2::core::accounts::params::Address>>,
    annual_revenue: Option<Box<crate::v2::core::params::AnnualRevenue>>,
    documents: Option<Box<BusinessDetailsDocuments>>,
    estimated_worker_count: Option<i64>,
    id_numbers: Option<Vec<crate::v2::core::params::BusinessDetailsIdNumber>>,
    monthly_estimated_revenue: Option<
        Box<crate::v2::core::params::MonthlyEstimatedRevenue>,
    >,
    phone: Option<String>,
    registered_name: Option<String>,
    registration_date: Option<Box<crate::v2::core::accounts::params::RegistrationDate>>,
    script_addresses: Option<Box<ScriptAddresses>>,
    script_names: Option<Box<crate::v2::core::params::BusinessDetailsScriptNames>>,
    structure: Option<crate::v2::core::AccountStructure>,
    extra: rt::Extra,
}
impl BusinessDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::v2::core::accounts::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Annual revenue.
    pub fn annual_revenue(
        mut self,
        value: crate::v2::core::params::AnnualRevenue,
    ) -> Self {
        self.annual_revenue = Some(Box::new(value));
        self
    }
    /// Documents.
    pub fn documents(mut self, value: BusinessDetailsDocuments) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Estimated worker count.
    pub fn estimated_worker_count(mut self, value: i64) -> Self {
        self.estimated_worker_count = Some(value);
        self
    }
    /// Id numbers.
    pub fn id_numbers(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::BusinessDetailsIdNumber>,
    ) -> Self {
        self.id_numbers = Some(value.into_iter().collect());
        self
    }
    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(
        mut self,
        value: crate::v2::core::params::MonthlyEstimatedRevenue,
    ) -> Self {
        self.monthly_estimated_revenue = Some(Box::new(value));
        self
    }
    /// Phone.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Registered name.
    pub fn registered_name(mut self, value: impl Into<String>) -> Self {
        self.registered_name = Some(value.into());
        self
    }
    /// Registration date.
    pub fn registration_date(
        mut self,
        value: crate::v2::core::accounts::params::RegistrationDate,
    ) -> Self {
        self.registration_date = Some(Box::new(value));
        self
    }
    /// Script addresses.
    pub fn script_addresses(mut self, value: ScriptAddresses) -> Self {
        self.script_addresses = Some(Box::new(value));
        self
    }
    /// Script names.
    pub fn script_names(
        mut self,
        value: crate::v2::core::params::BusinessDetailsScriptNames,
    ) -> Self {
        self.script_names = Some(Box::new(value));
        self
    }
    /// Structure.
    pub fn structure(mut self, value: crate::v2::core::AccountStructure) -> Self {
        self.structure = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessDetails;
    0 => address "address" sensitive;
    1 => annual_revenue "annual_revenue";
    2 => documents "documents";
    3 => estimated_worker_count "estimated_worker_count";
    4 => id_numbers "id_numbers" sensitive;
    5 => monthly_estimated_revenue "monthly_estimated_revenue";
    6 => phone "phone" sensitive;
    7 => registered_name "registered_name";
    8 => registration_date "registration_date";
    9 => script_addresses "script_addresses";
    10 => script_names "script_names";
    11 => structure "structure";
}
/// The parameters of `identity.business_details.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetailsDocuments {
    bank_account_ownership_verification: Option<Box<crate::v2::core::params::Document>>,
    company_license: Option<Box<crate::v2::core::params::Document>>,
    company_memorandum_of_association: Option<Box<crate::v2::core::params::Document>>,
    company_ministerial_decree: Option<Box<crate::v2::core::params::Document>>,
    company_registration_verification: Option<Box<crate::v2::core::params::Document>>,
    company_tax_id_verification: Option<Box<crate::v2::core::params::Document>>,
    primary_verification: Option<Box<PrimaryVerification>>,
    proof_of_address: Option<Box<crate::v2::core::params::Document>>,
    proof_of_registration: Option<Box<crate::v2::core::params::ProofOfRegistration>>,
    proof_of_ultimate_beneficial_ownership: Option<
        Box<crate::v2::core::params::ProofOfRegistration>,
    >,
    extra: rt::Extra,
}
impl BusinessDetailsDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.bank_account_ownership_verification = Some(Box::new(value));
        self
    }
    /// Company license.
    pub fn company_license(mut self, value: crate::v2::core::params::Document) -> Self {
        self.company_license = Some(Box::new(value));
        self
    }
    /// Company memorandum of association.
    pub fn company_memorandum_of_association(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.company_memorandum_of_association = Some(Box::new(value));
        self
    }
    /// Company ministerial decree.
    pub fn company_ministerial_decree(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.company_ministerial_decree = Some(Box::new(value));
        self
    }
    /// Company registration verification.
    pub fn company_registration_verification(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.company_registration_verification = Some(Box::new(value));
        self
    }
    /// Company tax id verification.
    pub fn company_tax_id_verification(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.company_tax_id_verification = Some(Box::new(value));
        self
    }
    /// Primary verification.
    pub fn primary_verification(mut self, value: PrimaryVerification) -> Self {
        self.primary_verification = Some(Box::new(value));
        self
    }
    /// Proof of address.
    pub fn proof_of_address(mut self, value: crate::v2::core::params::Document) -> Self {
        self.proof_of_address = Some(Box::new(value));
        self
    }
    /// Proof of registration.
    pub fn proof_of_registration(
        mut self,
        value: crate::v2::core::params::ProofOfRegistration,
    ) -> Self {
        self.proof_of_registration = Some(Box::new(value));
        self
    }
    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        mut self,
        value: crate::v2::core::params::ProofOfRegistration,
    ) -> Self {
        self.proof_of_ultimate_beneficial_ownership = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessDetailsDocuments;
    0 => bank_account_ownership_verification "bank_account_ownership_verification";
    1 => company_license "company_license";
    2 => company_memorandum_of_association "company_memorandum_of_association";
    3 => company_ministerial_decree "company_ministerial_decree";
    4 => company_registration_verification "company_registration_verification";
    5 => company_tax_id_verification "company_tax_id_verification";
    6 => primary_verification "primary_verification";
    7 => proof_of_address "proof_of_address";
    8 => proof_of_registration "proof_of_registration";
    9 => proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership";
}
/// The parameters of `identity.individual.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct Documents {
    company_authorization: Option<Box<crate::v2::core::params::Document>>,
    passport: Option<Box<crate::v2::core::params::Document>>,
    primary_verification: Option<Box<PrimaryVerification>>,
    secondary_verification: Option<
        Box<crate::v2::core::accounts::params::CreateSecondaryVerification>,
    >,
    visa: Option<Box<crate::v2::core::params::Document>>,
    extra: rt::Extra,
}
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Company authorization.
    pub fn company_authorization(
        mut self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        self.company_authorization = Some(Box::new(value));
        self
    }
    /// Passport.
    pub fn passport(mut self, value: crate::v2::core::params::Document) -> Self {
        self.passport = Some(Box::new(value));
        self
    }
    /// Primary verification.
    pub fn primary_verification(mut self, value: PrimaryVerification) -> Self {
        self.primary_verification = Some(Box::new(value));
        self
    }
    /// Secondary verification.
    pub fn secondary_verification(
        mut self,
        value: crate::v2::core::accounts::params::CreateSecondaryVerification,
    ) -> Self {
        self.secondary_verification = Some(Box::new(value));
        self
    }
    /// Visa.
    pub fn visa(mut self, value: crate::v2::core::params::Document) -> Self {
        self.visa = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Documents;
    0 => company_authorization "company_authorization";
    1 => passport "passport";
    2 => primary_verification "primary_verification";
    3 => secondary_verification "secondary_verification";
    4 => visa "visa";
}
/// The parameters of `identity.business_details.documents.primary_verification.front_back`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrontBack {
    back: Option<rt::Id<crate::files::File>>,
    front: rt::Id<crate::files::File>,
    extra: rt::Extra,
}
impl FrontBack {
    /// With what is required.
    pub fn new(front: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self {
            front: front.into(),
            ..Default::default()
        }
    }
    /// Back.
    pub fn back(mut self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        self.back = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    FrontBack;
    0 => back "back";
    1 => front "front" required;
}
/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Identity {
    attestations: Option<Box<IdentityAttestations>>,
    business_details: Option<Box<BusinessDetails>>,
    country: Option<String>,
    entity_type: Option<crate::types::EntityType>,
    individual: Option<Box<Individual>>,
    extra: rt::Extra,
}
impl Identity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(mut self, value: IdentityAttestations) -> Self {
        self.attestations = Some(Box::new(value));
        self
    }
    /// Business details.
    pub fn business_details(mut self, value: BusinessDetails) -> Self {
        self.business_details = Some(Box::new(value));
        self
    }
    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(mut self, value: crate::types::EntityType) -> Self {
        self.entity_type = Some(value);
        self
    }
    /// Individual.
    pub fn individual(mut self, value: Individual) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Identity;
    0 => attestations "attestations";
    1 => business_details "business_details";
    2 => country "country";
    3 => entity_type "entity_type";
    4 => individual "individual";
}
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityAttestations {
    directorship_declaration: Option<Box<Attestation>>,
    ownership_declaration: Option<Box<Attestation>>,
    persons_provided: Option<Box<crate::v2::core::params::PersonsProvided>>,
    representative_declaration: Option<Box<Attestation>>,
    terms_of_service: Option<Box<IdentityAttestationsTermsOfService>>,
    extra: rt::Extra,
}
impl IdentityAttestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(mut self, value: Attestation) -> Self {
        self.directorship_declaration = Some(Box::new(value));
        self
    }
    /// Ownership declaration.
    pub fn ownership_declaration(mut self, value: Attestation) -> Self {
        self.ownership_declaration = Some(Box::new(value));
        self
    }
    /// Persons provided.
    pub fn persons_provided(
        mut self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        self.persons_provided = Some(Box::new(value));
        self
    }
    /// Representative declaration.
    pub fn representative_declaration(mut self, value: Attestation) -> Self {
        self.representative_declaration = Some(Box::new(value));
        self
    }
    /// Terms of service.
    pub fn terms_of_service(
        mut self,
        value: IdentityAttestationsTermsOfService,
    ) -> Self {
        self.terms_of_service = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IdentityAttestations;
    0 => directorship_declaration "directorship_declaration";
    1 => ownership_declaration "ownership_declaration";
    2 => persons_provided "persons_provided";
    3 => representative_declaration "representative_declaration";
    4 => terms_of_service "terms_of_service";
}
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityAttestationsTermsOfService {
    account: Option<Box<Account>>,
    extra: rt::Extra,
}
impl IdentityAttestationsTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(mut self, value: Account) -> Self {
        self.account = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    IdentityAttestationsTermsOfService;
    0 => account "account";
}
/// The parameters of `identity.individual`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual`.
#[derive(Clone, Default)]
#[must_use]
pub struct Individual {
    additional_addresses: Option<Vec<AdditionalAddress>>,
    additional_names: Option<Vec<crate::v2::core::params::AdditionalName>>,
    address: Option<Box<crate::v2::core::accounts::params::Address>>,
    date_of_birth: Option<Box<crate::v2::core::accounts::params::DateOfBirth>>,
    documents: Option<Box<Documents>>,
    email: Option<String>,
    given_name: Option<String>,
    id_numbers: Option<Vec<crate::v2::core::params::IdNumber>>,
    legal_gender: Option<crate::v2::core::LegalGender>,
    metadata: Option<rt::Metadata>,
    nationalities: Option<Vec<String>>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    relationship: Option<Box<crate::v2::core::params::Relationship>>,
    script_addresses: Option<Box<ScriptAddresses>>,
    script_names: Option<Box<crate::v2::core::params::ScriptNames>>,
    surname: Option<String>,
    extra: rt::Extra,
}
impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional addresses.
    pub fn additional_addresses(
        mut self,
        value: impl IntoIterator<Item = AdditionalAddress>,
    ) -> Self {
        self.additional_addresses = Some(value.into_iter().collect());
        self
    }
    /// Additional names.
    pub fn additional_names(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::AdditionalName>,
    ) -> Self {
        self.additional_names = Some(value.into_iter().collect());
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::v2::core::accounts::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Date of birth.
    pub fn date_of_birth(
        mut self,
        value: crate::v2::core::accounts::params::DateOfBirth,
    ) -> Self {
        self.date_of_birth = Some(Box::new(value));
        self
    }
    /// Documents.
    pub fn documents(mut self, value: Documents) -> Self {
        self.documents = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Given name.
    pub fn given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Id numbers.
    pub fn id_numbers(
        mut self,
        value: impl IntoIterator<Item = crate::v2::core::params::IdNumber>,
    ) -> Self {
        self.id_numbers = Some(value.into_iter().collect());
        self
    }
    /// Legal gender. `female` or `male`.
    pub fn legal_gender(mut self, value: crate::v2::core::LegalGender) -> Self {
        self.legal_gender = Some(value);
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Nationalities.
    pub fn nationalities(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nationalities = Some(value.into_iter().map(|item| item.into()).collect());
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
    /// Relationship.
    pub fn relationship(mut self, value: crate::v2::core::params::Relationship) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Script addresses.
    pub fn script_addresses(mut self, value: ScriptAddresses) -> Self {
        self.script_addresses = Some(Box::new(value));
        self
    }
    /// Script names.
    pub fn script_names(mut self, value: crate::v2::core::params::ScriptNames) -> Self {
        self.script_names = Some(Box::new(value));
        self
    }
    /// Surname.
    pub fn surname(mut self, value: impl Into<String>) -> Self {
        self.surname = Some(value.into());
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
    0 => additional_addresses "additional_addresses";
    1 => additional_names "additional_names";
    2 => address "address" sensitive;
    3 => date_of_birth "date_of_birth" sensitive;
    4 => documents "documents";
    5 => email "email" sensitive;
    6 => given_name "given_name" sensitive;
    7 => id_numbers "id_numbers" sensitive;
    8 => legal_gender "legal_gender" sensitive;
    9 => metadata "metadata";
    10 => nationalities "nationalities";
    11 => phone "phone" sensitive;
    12 => political_exposure "political_exposure";
    13 => relationship "relationship";
    14 => script_addresses "script_addresses";
    15 => script_names "script_names";
    16 => surname "surname" sensitive;
}
/// The parameters of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryVerification {
    front_back: FrontBack,
    r#type: crate::v2::core::params::FrontBackType,
    extra: rt::Extra,
}
impl PrimaryVerification {
    /// With what is required.
    pub fn new(
        front_back: FrontBack,
        r#type: crate::v2::core::params::FrontBackType,
    ) -> Self {
        Self {
            front_back,
            r#type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PrimaryVerification;
    0 => front_back "front_back" required;
    1 => r#type "type" required;
}
/// The parameters of `identity.business_details.script_addresses`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptAddresses {
    kana: Option<Box<crate::v2::core::accounts::params::Address>>,
    kanji: Option<Box<crate::v2::core::accounts::params::Address>>,
    extra: rt::Extra,
}
impl ScriptAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(mut self, value: crate::v2::core::accounts::params::Address) -> Self {
        self.kana = Some(Box::new(value));
        self
    }
    /// Kanji.
    pub fn kanji(mut self, value: crate::v2::core::accounts::params::Address) -> Self {
        self.kanji = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ScriptAddresses;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateAttestations {
    directorship_declaration: Option<Box<Attestation>>,
    ownership_declaration: Option<Box<Attestation>>,
    persons_provided: Option<Box<crate::v2::core::params::PersonsProvided>>,
    representative_declaration: Option<Box<Attestation>>,
    terms_of_service: Option<Box<UpdateTermsOfService>>,
    extra: rt::Extra,
}
impl UpdateAttestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(mut self, value: Attestation) -> Self {
        self.directorship_declaration = Some(Box::new(value));
        self
    }
    /// Ownership declaration.
    pub fn ownership_declaration(mut self, value: Attestation) -> Self {
        self.ownership_declaration = Some(Box::new(value));
        self
    }
    /// Persons provided.
    pub fn persons_provided(
        mut self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        self.persons_provided = Some(Box::new(value));
        self
    }
    /// Representative declaration.
    pub fn representative_declaration(mut self, value: Attestation) -> Self {
        self.representative_declaration = Some(Box::new(value));
        self
    }
    /// Terms of service.
    pub fn terms_of_service(mut self, value: UpdateTermsOfService) -> Self {
        self.terms_of_service = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateAttestations;
    0 => directorship_declaration "directorship_declaration";
    1 => ownership_declaration "ownership_declaration";
    2 => persons_provided "persons_provided";
    3 => representative_declaration "representative_declaration";
    4 => terms_of_service "terms_of_service";
}
/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateIdentity {
    attestations: Option<Box<UpdateAttestations>>,
    business_details: Option<Box<crate::v2::core::params::BusinessDetails>>,
    country: Option<String>,
    entity_type: Option<crate::types::EntityType>,
    individual: Option<Box<crate::v2::core::params::Individual>>,
    extra: rt::Extra,
}
impl UpdateIdentity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(mut self, value: UpdateAttestations) -> Self {
        self.attestations = Some(Box::new(value));
        self
    }
    /// Business details.
    pub fn business_details(
        mut self,
        value: crate::v2::core::params::BusinessDetails,
    ) -> Self {
        self.business_details = Some(Box::new(value));
        self
    }
    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(mut self, value: crate::types::EntityType) -> Self {
        self.entity_type = Some(value);
        self
    }
    /// Individual.
    pub fn individual(mut self, value: crate::v2::core::params::Individual) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateIdentity;
    0 => attestations "attestations";
    1 => business_details "business_details";
    2 => country "country";
    3 => entity_type "entity_type";
    4 => individual "individual";
}
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateTermsOfService {
    account: Option<Box<Attestation>>,
    crypto_storer: Option<Box<Attestation>>,
    storer: Option<Box<Attestation>>,
    extra: rt::Extra,
}
impl UpdateTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(mut self, value: Attestation) -> Self {
        self.account = Some(Box::new(value));
        self
    }
    /// Crypto storer.
    pub fn crypto_storer(mut self, value: Attestation) -> Self {
        self.crypto_storer = Some(Box::new(value));
        self
    }
    /// Storer.
    pub fn storer(mut self, value: Attestation) -> Self {
        self.storer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateTermsOfService;
    0 => account "account";
    1 => crypto_storer "crypto_storer";
    2 => storer "storer";
}
