// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct Account(rt::Params);
impl Account {
    /// With what is required.
    pub fn new(date: impl Into<rt::DateTime>, ip: impl Into<String>) -> Self {
        Account(Account::default().0.set::<rt::DateTime>(0, date).set::<String>(1, ip))
    }
    /// User agent.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Account;
    "date" required: String;
    "ip" required sensitive: String;
    "user_agent" sensitive: Option<String>;
}
/// The parameters of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalAddress(rt::Params);
impl AdditionalAddress {
    /// With what is required.
    pub fn new(
        country: impl Into<String>,
        purpose: crate::v2::core::params::Purpose,
    ) -> Self {
        AdditionalAddress(
            AdditionalAddress::default()
                .0
                .set::<String>(1, country)
                .set::<crate::v2::core::params::Purpose>(5, purpose),
        )
    }
    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Line1.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Line2.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Postal code.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// State.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Town.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    AdditionalAddress;
    "city": Option<String>;
    "country" required: String;
    "line1" sensitive: Option<String>;
    "line2" sensitive: Option<String>;
    "postal_code" sensitive: Option<String>;
    "purpose" required: crate::v2::core::params::Purpose;
    "state": Option<String>;
    "town": Option<String>;
}
/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct Attestation(rt::Params);
impl Attestation {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Date. An RFC 3339 time.
    pub fn date(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(0, value))
    }
    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// User agent.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Attestation;
    "date": Option<String>;
    "ip" sensitive: Option<String>;
    "user_agent" sensitive: Option<String>;
}
/// The parameters of `identity.business_details`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetails(rt::Params);
impl BusinessDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(self, value: crate::v2::core::accounts::params::Address) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Address>(0, value))
    }
    /// Annual revenue.
    pub fn annual_revenue(self, value: crate::v2::core::params::AnnualRevenue) -> Self {
        Self(self.0.set::<crate::v2::core::params::AnnualRevenue>(1, value))
    }
    /// Documents.
    pub fn documents(self, value: BusinessDetailsDocuments) -> Self {
        Self(self.0.set::<BusinessDetailsDocuments>(2, value))
    }
    /// Estimated worker count.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Id numbers.
    pub fn id_numbers(
        self,
        value: impl IntoIterator<Item = crate::v2::core::params::BusinessDetailsIdNumber>,
    ) -> Self {
        Self(
            self.0.set_list::<crate::v2::core::params::BusinessDetailsIdNumber>(4, value),
        )
    }
    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(
        self,
        value: crate::v2::core::params::MonthlyEstimatedRevenue,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::MonthlyEstimatedRevenue>(5, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Registered name.
    pub fn registered_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Registration date.
    pub fn registration_date(
        self,
        value: crate::v2::core::accounts::params::RegistrationDate,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::RegistrationDate>(8, value))
    }
    /// Script addresses.
    pub fn script_addresses(self, value: ScriptAddresses) -> Self {
        Self(self.0.set::<ScriptAddresses>(9, value))
    }
    /// Script names.
    pub fn script_names(
        self,
        value: crate::v2::core::params::BusinessDetailsScriptNames,
    ) -> Self {
        Self(
            self.0.set::<crate::v2::core::params::BusinessDetailsScriptNames>(10, value),
        )
    }
    /// Structure.
    pub fn structure(self, value: crate::v2::core::AccountStructure) -> Self {
        Self(self.0.set::<crate::v2::core::AccountStructure>(11, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BusinessDetails;
    "address" sensitive: Option<crate::v2::core::accounts::params::Address>;
    "annual_revenue": Option<crate::v2::core::params::AnnualRevenue>;
    "documents": Option<BusinessDetailsDocuments>;
    "estimated_worker_count": Option<i64>;
    "id_numbers" sensitive: Option<Vec<crate::v2::core::params::BusinessDetailsIdNumber>>;
    "monthly_estimated_revenue": Option<crate::v2::core::params::MonthlyEstimatedRevenue>;
    "phone" sensitive: Option<String>;
    "registered_name": Option<String>;
    "registration_date": Option<crate::v2::core::accounts::params::RegistrationDate>;
    "script_addresses": Option<ScriptAddresses>;
    "script_names": Option<crate::v2::core::params::BusinessDetailsScriptNames>;
    "structure": Option<crate::v2::core::AccountStructure>;
}
/// The parameters of `identity.business_details.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsDocuments(rt::Params);
impl BusinessDetailsDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(0, value))
    }
    /// Company license.
    pub fn company_license(self, value: crate::v2::core::params::Document) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(1, value))
    }
    /// Company memorandum of association.
    pub fn company_memorandum_of_association(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(2, value))
    }
    /// Company ministerial decree.
    pub fn company_ministerial_decree(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(3, value))
    }
    /// Company registration verification.
    pub fn company_registration_verification(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(4, value))
    }
    /// Company tax id verification.
    pub fn company_tax_id_verification(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(5, value))
    }
    /// Primary verification.
    pub fn primary_verification(self, value: PrimaryVerification) -> Self {
        Self(self.0.set::<PrimaryVerification>(6, value))
    }
    /// Proof of address.
    pub fn proof_of_address(self, value: crate::v2::core::params::Document) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(7, value))
    }
    /// Proof of registration.
    pub fn proof_of_registration(
        self,
        value: crate::v2::core::params::ProofOfRegistration,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::ProofOfRegistration>(8, value))
    }
    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        value: crate::v2::core::params::ProofOfRegistration,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::ProofOfRegistration>(9, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BusinessDetailsDocuments;
    "bank_account_ownership_verification": Option<crate::v2::core::params::Document>;
    "company_license": Option<crate::v2::core::params::Document>;
    "company_memorandum_of_association": Option<crate::v2::core::params::Document>;
    "company_ministerial_decree": Option<crate::v2::core::params::Document>;
    "company_registration_verification": Option<crate::v2::core::params::Document>;
    "company_tax_id_verification": Option<crate::v2::core::params::Document>;
    "primary_verification": Option<PrimaryVerification>;
    "proof_of_address": Option<crate::v2::core::params::Document>;
    "proof_of_registration": Option<crate::v2::core::params::ProofOfRegistration>;
    "proof_of_ultimate_beneficial_ownership": Option<crate::v2::core::params::ProofOfRegistration>;
}
/// The parameters of `identity.individual.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Company authorization.
    pub fn company_authorization(
        self,
        value: crate::v2::core::params::Document,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(0, value))
    }
    /// Passport.
    pub fn passport(self, value: crate::v2::core::params::Document) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(1, value))
    }
    /// Primary verification.
    pub fn primary_verification(self, value: PrimaryVerification) -> Self {
        Self(self.0.set::<PrimaryVerification>(2, value))
    }
    /// Secondary verification.
    pub fn secondary_verification(
        self,
        value: crate::v2::core::accounts::params::CreateSecondaryVerification,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::v2::core::accounts::params::CreateSecondaryVerification,
                >(3, value),
        )
    }
    /// Visa.
    pub fn visa(self, value: crate::v2::core::params::Document) -> Self {
        Self(self.0.set::<crate::v2::core::params::Document>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Documents;
    "company_authorization": Option<crate::v2::core::params::Document>;
    "passport": Option<crate::v2::core::params::Document>;
    "primary_verification": Option<PrimaryVerification>;
    "secondary_verification": Option<crate::v2::core::accounts::params::CreateSecondaryVerification>;
    "visa": Option<crate::v2::core::params::Document>;
}
/// The parameters of `identity.business_details.documents.primary_verification.front_back`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
#[derive(Clone)]
#[must_use]
pub struct FrontBack(rt::Params);
impl FrontBack {
    /// With what is required.
    pub fn new(front: impl Into<rt::Id<crate::files::File>>) -> Self {
        FrontBack(FrontBack::default().0.set::<rt::Id<crate::files::File>>(1, front))
    }
    /// Back.
    pub fn back(self, value: impl Into<rt::Id<crate::files::File>>) -> Self {
        Self(self.0.set::<rt::Id<crate::files::File>>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FrontBack;
    "back": Option<String>;
    "front" required: String;
}
/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone)]
#[must_use]
pub struct Identity(rt::Params);
impl Identity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(self, value: IdentityAttestations) -> Self {
        Self(self.0.set::<IdentityAttestations>(0, value))
    }
    /// Business details.
    pub fn business_details(self, value: BusinessDetails) -> Self {
        Self(self.0.set::<BusinessDetails>(1, value))
    }
    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(self, value: crate::types::EntityType) -> Self {
        Self(self.0.set::<crate::types::EntityType>(3, value))
    }
    /// Individual.
    pub fn individual(self, value: Individual) -> Self {
        Self(self.0.set::<Individual>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Identity;
    "attestations": Option<IdentityAttestations>;
    "business_details": Option<BusinessDetails>;
    "country": Option<String>;
    "entity_type": Option<crate::types::EntityType>;
    "individual": Option<Individual>;
}
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone)]
#[must_use]
pub struct IdentityAttestations(rt::Params);
impl IdentityAttestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(0, value))
    }
    /// Ownership declaration.
    pub fn ownership_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(1, value))
    }
    /// Persons provided.
    pub fn persons_provided(
        self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::PersonsProvided>(2, value))
    }
    /// Representative declaration.
    pub fn representative_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(3, value))
    }
    /// Terms of service.
    pub fn terms_of_service(self, value: IdentityAttestationsTermsOfService) -> Self {
        Self(self.0.set::<IdentityAttestationsTermsOfService>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IdentityAttestations;
    "directorship_declaration": Option<Attestation>;
    "ownership_declaration": Option<Attestation>;
    "persons_provided": Option<crate::v2::core::params::PersonsProvided>;
    "representative_declaration": Option<Attestation>;
    "terms_of_service": Option<IdentityAttestationsTermsOfService>;
}
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct IdentityAttestationsTermsOfService(rt::Params);
impl IdentityAttestationsTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(self, value: Account) -> Self {
        Self(self.0.set::<Account>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    IdentityAttestationsTermsOfService;
    "account": Option<Account>;
}
/// The parameters of `identity.individual`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct Individual(rt::Params);
impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional addresses.
    pub fn additional_addresses(
        self,
        value: impl IntoIterator<Item = AdditionalAddress>,
    ) -> Self {
        Self(self.0.set_list::<AdditionalAddress>(0, value))
    }
    /// Additional names.
    pub fn additional_names(
        self,
        value: impl IntoIterator<Item = crate::v2::core::params::AdditionalName>,
    ) -> Self {
        Self(self.0.set_list::<crate::v2::core::params::AdditionalName>(1, value))
    }
    /// Address.
    pub fn address(self, value: crate::v2::core::accounts::params::Address) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Address>(2, value))
    }
    /// Date of birth.
    pub fn date_of_birth(
        self,
        value: crate::v2::core::accounts::params::DateOfBirth,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::DateOfBirth>(3, value))
    }
    /// Documents.
    pub fn documents(self, value: Documents) -> Self {
        Self(self.0.set::<Documents>(4, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Given name.
    pub fn given_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Id numbers.
    pub fn id_numbers(
        self,
        value: impl IntoIterator<Item = crate::v2::core::params::IdNumber>,
    ) -> Self {
        Self(self.0.set_list::<crate::v2::core::params::IdNumber>(7, value))
    }
    /// Legal gender. `female` or `male`.
    pub fn legal_gender(self, value: crate::v2::core::LegalGender) -> Self {
        Self(self.0.set::<crate::v2::core::LegalGender>(8, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value))
    }
    /// Nationalities.
    pub fn nationalities(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(10, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }
    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: crate::types::PoliticalExposure) -> Self {
        Self(self.0.set::<crate::types::PoliticalExposure>(12, value))
    }
    /// Relationship.
    pub fn relationship(self, value: crate::v2::core::params::Relationship) -> Self {
        Self(self.0.set::<crate::v2::core::params::Relationship>(13, value))
    }
    /// Script addresses.
    pub fn script_addresses(self, value: ScriptAddresses) -> Self {
        Self(self.0.set::<ScriptAddresses>(14, value))
    }
    /// Script names.
    pub fn script_names(self, value: crate::v2::core::params::ScriptNames) -> Self {
        Self(self.0.set::<crate::v2::core::params::ScriptNames>(15, value))
    }
    /// Surname.
    pub fn surname(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Individual;
    "additional_addresses": Option<Vec<AdditionalAddress>>;
    "additional_names": Option<Vec<crate::v2::core::params::AdditionalName>>;
    "address" sensitive: Option<crate::v2::core::accounts::params::Address>;
    "date_of_birth" sensitive: Option<crate::v2::core::accounts::params::DateOfBirth>;
    "documents": Option<Documents>;
    "email" sensitive: Option<String>;
    "given_name" sensitive: Option<String>;
    "id_numbers" sensitive: Option<Vec<crate::v2::core::params::IdNumber>>;
    "legal_gender" sensitive: Option<crate::v2::core::LegalGender>;
    "metadata": Option<rt::Metadata>;
    "nationalities": Option<Vec<String>>;
    "phone" sensitive: Option<String>;
    "political_exposure": Option<crate::types::PoliticalExposure>;
    "relationship": Option<crate::v2::core::params::Relationship>;
    "script_addresses": Option<ScriptAddresses>;
    "script_names": Option<crate::v2::core::params::ScriptNames>;
    "surname" sensitive: Option<String>;
}
/// The parameters of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
#[derive(Clone)]
#[must_use]
pub struct PrimaryVerification(rt::Params);
impl PrimaryVerification {
    /// With what is required.
    pub fn new(
        front_back: FrontBack,
        r#type: crate::v2::core::params::FrontBackType,
    ) -> Self {
        PrimaryVerification(
            PrimaryVerification::default()
                .0
                .set::<FrontBack>(0, front_back)
                .set::<crate::v2::core::params::FrontBackType>(1, r#type),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PrimaryVerification;
    "front_back" required: FrontBack;
    "type" required: crate::v2::core::params::FrontBackType;
}
/// The parameters of `identity.business_details.script_addresses`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses`.
#[derive(Clone)]
#[must_use]
pub struct ScriptAddresses(rt::Params);
impl ScriptAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(self, value: crate::v2::core::accounts::params::Address) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Address>(0, value))
    }
    /// Kanji.
    pub fn kanji(self, value: crate::v2::core::accounts::params::Address) -> Self {
        Self(self.0.set::<crate::v2::core::accounts::params::Address>(1, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ScriptAddresses;
    "kana": Option<crate::v2::core::accounts::params::Address>;
    "kanji": Option<crate::v2::core::accounts::params::Address>;
}
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone)]
#[must_use]
pub struct UpdateAttestations(rt::Params);
impl UpdateAttestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(0, value))
    }
    /// Ownership declaration.
    pub fn ownership_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(1, value))
    }
    /// Persons provided.
    pub fn persons_provided(
        self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::PersonsProvided>(2, value))
    }
    /// Representative declaration.
    pub fn representative_declaration(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(3, value))
    }
    /// Terms of service.
    pub fn terms_of_service(self, value: UpdateTermsOfService) -> Self {
        Self(self.0.set::<UpdateTermsOfService>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateAttestations;
    "directorship_declaration": Option<Attestation>;
    "ownership_declaration": Option<Attestation>;
    "persons_provided": Option<crate::v2::core::params::PersonsProvided>;
    "representative_declaration": Option<Attestation>;
    "terms_of_service": Option<UpdateTermsOfService>;
}
/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone)]
#[must_use]
pub struct UpdateIdentity(rt::Params);
impl UpdateIdentity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(self, value: UpdateAttestations) -> Self {
        Self(self.0.set::<UpdateAttestations>(0, value))
    }
    /// Business details.
    pub fn business_details(
        self,
        value: crate::v2::core::params::BusinessDetails,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::BusinessDetails>(1, value))
    }
    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(self, value: crate::types::EntityType) -> Self {
        Self(self.0.set::<crate::types::EntityType>(3, value))
    }
    /// Individual.
    pub fn individual(self, value: crate::v2::core::params::Individual) -> Self {
        Self(self.0.set::<crate::v2::core::params::Individual>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateIdentity;
    "attestations": Option<UpdateAttestations>;
    "business_details": Option<crate::v2::core::params::BusinessDetails>;
    "country": Option<String>;
    "entity_type": Option<crate::types::EntityType>;
    "individual": Option<crate::v2::core::params::Individual>;
}
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct UpdateTermsOfService(rt::Params);
impl UpdateTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account.
    pub fn account(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(0, value))
    }
    /// Crypto storer.
    pub fn crypto_storer(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(1, value))
    }
    /// Storer.
    pub fn storer(self, value: Attestation) -> Self {
        Self(self.0.set::<Attestation>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateTermsOfService;
    "account": Option<Attestation>;
    "crypto_storer": Option<Attestation>;
    "storer": Option<Attestation>;
}
