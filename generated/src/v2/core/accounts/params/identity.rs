// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::v2::core::BusinessDetailsStructure;
use crate::v2::core::EntityType;
use crate::v2::core::LegalGender;
use crate::v2::core::PoliticalExposure;
use crate::v2::core::accounts::params::BusinessDetailsAddress;
use crate::v2::core::accounts::params::UpdateAccount;
use crate::v2::core::params::AdditionalAddressPurpose;
use crate::v2::core::params::AdditionalName;
use crate::v2::core::params::AnnualRevenue;
use crate::v2::core::params::BusinessDetailsIdNumber;
use crate::v2::core::params::BusinessDetailsScriptNames;
use crate::v2::core::params::DateOfBirth;
use crate::v2::core::params::Document;
use crate::v2::core::params::IdNumber;
use crate::v2::core::params::IdentityBusinessDetails;
use crate::v2::core::params::IdentityIndividual;
use crate::v2::core::params::IndividualRelationship;
use crate::v2::core::params::MonthlyEstimatedRevenue;
use crate::v2::core::params::PersonsProvided;
use crate::v2::core::params::PrimaryVerificationType;
use crate::v2::core::params::ProofOfRegistration;
use crate::v2::core::params::ProofOfUltimateBeneficialOwnership;
use crate::v2::core::params::RegistrationDate;
use crate::v2::core::params::ScriptNames;

/// The parameters of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsDocumentsPrimaryVerification(rt::Params);

impl BusinessDetailsDocumentsPrimaryVerification {
    /// With what is required.
    pub fn new(
        front_back: SecondaryVerificationFrontBack,
        r#type: PrimaryVerificationType,
    ) -> Self {
        BusinessDetailsDocumentsPrimaryVerification(
            BusinessDetailsDocumentsPrimaryVerification::default()
                .0
                .set::<SecondaryVerificationFrontBack>(0, front_back)
                .set::<PrimaryVerificationType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details.script_addresses`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptAddresses(rt::Params);

impl BusinessDetailsScriptAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Kana.
    pub fn kana(self, value: BusinessDetailsScriptAddressesKana) -> Self {
        Self(self.0.set::<BusinessDetailsScriptAddressesKana>(0, value))
    }

    /// Kanji.
    pub fn kanji(self, value: BusinessDetailsScriptAddressesKanji) -> Self {
        Self(self.0.set::<BusinessDetailsScriptAddressesKanji>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details.script_addresses.kana`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptAddressesKana(rt::Params);

impl BusinessDetailsScriptAddressesKana {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        BusinessDetailsScriptAddressesKana(
            BusinessDetailsScriptAddressesKana::default().0.set::<String>(0, country),
        )
    }

    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
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
        Self(self.0.set::<String>(5, value))
    }

    /// Town.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details.script_addresses.kanji`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses/properties/kanji`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptAddressesKanji(rt::Params);

impl BusinessDetailsScriptAddressesKanji {
    /// With what is required.
    pub fn new(country: impl Into<String>) -> Self {
        BusinessDetailsScriptAddressesKanji(
            BusinessDetailsScriptAddressesKanji::default().0.set::<String>(0, country),
        )
    }

    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
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
        Self(self.0.set::<String>(5, value))
    }

    /// Town.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct CreateAccount(rt::Params);

impl CreateAccount {
    /// With what is required.
    pub fn new(date: impl Into<rt::DateTime>, ip: impl Into<String>) -> Self {
        CreateAccount(
            CreateAccount::default().0.set::<rt::DateTime>(0, date).set::<String>(1, ip),
        )
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

/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone)]
#[must_use]
pub struct CreateAttestations(rt::Params);

impl CreateAttestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Directorship declaration.
    pub fn directorship_declaration(self, value: DirectorshipDeclaration) -> Self {
        Self(self.0.set::<DirectorshipDeclaration>(0, value))
    }

    /// Ownership declaration.
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(1, value))
    }

    /// Persons provided.
    pub fn persons_provided(self, value: PersonsProvided) -> Self {
        Self(self.0.set::<PersonsProvided>(2, value))
    }

    /// Representative declaration.
    pub fn representative_declaration(self, value: RepresentativeDeclaration) -> Self {
        Self(self.0.set::<RepresentativeDeclaration>(3, value))
    }

    /// Terms of service.
    pub fn terms_of_service(self, value: CreateTermsOfService) -> Self {
        Self(self.0.set::<CreateTermsOfService>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details`.
#[derive(Clone)]
#[must_use]
pub struct CreateBusinessDetails(rt::Params);

impl CreateBusinessDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address.
    pub fn address(self, value: BusinessDetailsAddress) -> Self {
        Self(self.0.set::<BusinessDetailsAddress>(0, value))
    }

    /// Annual revenue.
    pub fn annual_revenue(self, value: AnnualRevenue) -> Self {
        Self(self.0.set::<AnnualRevenue>(1, value))
    }

    /// Documents.
    pub fn documents(self, value: CreateDocuments) -> Self {
        Self(self.0.set::<CreateDocuments>(2, value))
    }

    /// Estimated worker count.
    pub fn estimated_worker_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }

    /// Id numbers. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers(
        self,
        value: impl IntoIterator<Item = BusinessDetailsIdNumber>,
    ) -> Self {
        Self(self.0.set_list::<BusinessDetailsIdNumber>(4, value))
    }

    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(self, value: MonthlyEstimatedRevenue) -> Self {
        Self(self.0.set::<MonthlyEstimatedRevenue>(5, value))
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
    pub fn registration_date(self, value: RegistrationDate) -> Self {
        Self(self.0.set::<RegistrationDate>(8, value))
    }

    /// Script addresses.
    pub fn script_addresses(self, value: BusinessDetailsScriptAddresses) -> Self {
        Self(self.0.set::<BusinessDetailsScriptAddresses>(9, value))
    }

    /// Script names.
    pub fn script_names(self, value: BusinessDetailsScriptNames) -> Self {
        Self(self.0.set::<BusinessDetailsScriptNames>(10, value))
    }

    /// Structure.
    pub fn structure(self, value: BusinessDetailsStructure) -> Self {
        Self(self.0.set::<BusinessDetailsStructure>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct CreateDocuments(rt::Params);

impl CreateDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(self, value: Document) -> Self {
        Self(self.0.set::<Document>(0, value))
    }

    /// Company license.
    pub fn company_license(self, value: Document) -> Self {
        Self(self.0.set::<Document>(1, value))
    }

    /// Company memorandum of association.
    pub fn company_memorandum_of_association(self, value: Document) -> Self {
        Self(self.0.set::<Document>(2, value))
    }

    /// Company ministerial decree.
    pub fn company_ministerial_decree(self, value: Document) -> Self {
        Self(self.0.set::<Document>(3, value))
    }

    /// Company registration verification.
    pub fn company_registration_verification(self, value: Document) -> Self {
        Self(self.0.set::<Document>(4, value))
    }

    /// Company tax id verification.
    pub fn company_tax_id_verification(self, value: Document) -> Self {
        Self(self.0.set::<Document>(5, value))
    }

    /// Primary verification.
    pub fn primary_verification(
        self,
        value: BusinessDetailsDocumentsPrimaryVerification,
    ) -> Self {
        Self(self.0.set::<BusinessDetailsDocumentsPrimaryVerification>(6, value))
    }

    /// Proof of address.
    pub fn proof_of_address(self, value: Document) -> Self {
        Self(self.0.set::<Document>(7, value))
    }

    /// Proof of registration.
    pub fn proof_of_registration(self, value: ProofOfRegistration) -> Self {
        Self(self.0.set::<ProofOfRegistration>(8, value))
    }

    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        self,
        value: ProofOfUltimateBeneficialOwnership,
    ) -> Self {
        Self(self.0.set::<ProofOfUltimateBeneficialOwnership>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone)]
#[must_use]
pub struct CreateIdentity(rt::Params);

impl CreateIdentity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Attestations.
    pub fn attestations(self, value: CreateAttestations) -> Self {
        Self(self.0.set::<CreateAttestations>(0, value))
    }

    /// Business details.
    pub fn business_details(self, value: CreateBusinessDetails) -> Self {
        Self(self.0.set::<CreateBusinessDetails>(1, value))
    }

    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(self, value: EntityType) -> Self {
        Self(self.0.set::<EntityType>(3, value))
    }

    /// Individual.
    pub fn individual(self, value: CreateIndividual) -> Self {
        Self(self.0.set::<CreateIndividual>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.individual`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct CreateIndividual(rt::Params);

impl CreateIndividual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Additional addresses. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses(
        self,
        value: impl IntoIterator<Item = IndividualAdditionalAddress>,
    ) -> Self {
        Self(self.0.set_list::<IndividualAdditionalAddress>(0, value))
    }

    /// Additional names. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names(
        self,
        value: impl IntoIterator<Item = AdditionalName>,
    ) -> Self {
        Self(self.0.set_list::<AdditionalName>(1, value))
    }

    /// Address.
    pub fn address(self, value: BusinessDetailsAddress) -> Self {
        Self(self.0.set::<BusinessDetailsAddress>(2, value))
    }

    /// Date of birth.
    pub fn date_of_birth(self, value: DateOfBirth) -> Self {
        Self(self.0.set::<DateOfBirth>(3, value))
    }

    /// Documents.
    pub fn documents(self, value: IndividualDocuments) -> Self {
        Self(self.0.set::<IndividualDocuments>(4, value))
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Given name.
    pub fn given_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Id numbers. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers(self, value: impl IntoIterator<Item = IdNumber>) -> Self {
        Self(self.0.set_list::<IdNumber>(7, value))
    }

    /// Legal gender. `female` or `male`.
    pub fn legal_gender(self, value: LegalGender) -> Self {
        Self(self.0.set::<LegalGender>(8, value))
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value))
    }

    /// Nationalities. An empty list says that there are none. A second call replaces the first.
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
    pub fn political_exposure(self, value: PoliticalExposure) -> Self {
        Self(self.0.set::<PoliticalExposure>(12, value))
    }

    /// Relationship.
    pub fn relationship(self, value: IndividualRelationship) -> Self {
        Self(self.0.set::<IndividualRelationship>(13, value))
    }

    /// Script addresses.
    pub fn script_addresses(self, value: BusinessDetailsScriptAddresses) -> Self {
        Self(self.0.set::<BusinessDetailsScriptAddresses>(14, value))
    }

    /// Script names.
    pub fn script_names(self, value: ScriptNames) -> Self {
        Self(self.0.set::<ScriptNames>(15, value))
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

/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct CreateTermsOfService(rt::Params);

impl CreateTermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Account.
    pub fn account(self, value: CreateAccount) -> Self {
        Self(self.0.set::<CreateAccount>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.attestations.terms_of_service.crypto_storer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/crypto_storer`.
#[derive(Clone)]
#[must_use]
pub struct CryptoStorer(rt::Params);

impl CryptoStorer {
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

/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct DirectorshipDeclaration(rt::Params);

impl DirectorshipDeclaration {
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

/// The parameters of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items`.
#[derive(Clone)]
#[must_use]
pub struct IndividualAdditionalAddress(rt::Params);

impl IndividualAdditionalAddress {
    /// With what is required.
    pub fn new(country: impl Into<String>, purpose: AdditionalAddressPurpose) -> Self {
        IndividualAdditionalAddress(
            IndividualAdditionalAddress::default()
                .0
                .set::<String>(0, country)
                .set::<AdditionalAddressPurpose>(1, purpose),
        )
    }

    /// City.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line1.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Line2.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// Postal code.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
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

/// The parameters of `identity.individual.documents`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct IndividualDocuments(rt::Params);

impl IndividualDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Company authorization.
    pub fn company_authorization(self, value: Document) -> Self {
        Self(self.0.set::<Document>(0, value))
    }

    /// Passport.
    pub fn passport(self, value: Document) -> Self {
        Self(self.0.set::<Document>(1, value))
    }

    /// Primary verification.
    pub fn primary_verification(
        self,
        value: BusinessDetailsDocumentsPrimaryVerification,
    ) -> Self {
        Self(self.0.set::<BusinessDetailsDocumentsPrimaryVerification>(2, value))
    }

    /// Secondary verification.
    pub fn secondary_verification(
        self,
        value: IndividualDocumentsSecondaryVerification,
    ) -> Self {
        Self(self.0.set::<IndividualDocumentsSecondaryVerification>(3, value))
    }

    /// Visa.
    pub fn visa(self, value: Document) -> Self {
        Self(self.0.set::<Document>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.individual.documents.secondary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents/properties/secondary_verification`.
#[derive(Clone)]
#[must_use]
pub struct IndividualDocumentsSecondaryVerification(rt::Params);

impl IndividualDocumentsSecondaryVerification {
    /// With what is required.
    pub fn new(
        front_back: SecondaryVerificationFrontBack,
        r#type: PrimaryVerificationType,
    ) -> Self {
        IndividualDocumentsSecondaryVerification(
            IndividualDocumentsSecondaryVerification::default()
                .0
                .set::<SecondaryVerificationFrontBack>(0, front_back)
                .set::<PrimaryVerificationType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.attestations.ownership_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/ownership_declaration`.
#[derive(Clone)]
#[must_use]
pub struct OwnershipDeclaration(rt::Params);

impl OwnershipDeclaration {
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

/// The parameters of `identity.attestations.representative_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/representative_declaration`.
#[derive(Clone)]
#[must_use]
pub struct RepresentativeDeclaration(rt::Params);

impl RepresentativeDeclaration {
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

/// The parameters of `identity.business_details.documents.primary_verification.front_back`.
///
/// Contract: `#/paths/~1v2~1core~1accounts/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
#[derive(Clone)]
#[must_use]
pub struct SecondaryVerificationFrontBack(rt::Params);

impl SecondaryVerificationFrontBack {
    /// With what is required.
    pub fn new(front: impl Into<rt::Id<File>>) -> Self {
        SecondaryVerificationFrontBack(
            SecondaryVerificationFrontBack::default().0.set::<rt::Id<File>>(0, front),
        )
    }

    /// Back.
    pub fn back(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.attestations.terms_of_service.storer`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{id}/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/storer`.
#[derive(Clone)]
#[must_use]
pub struct Storer(rt::Params);

impl Storer {
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
    pub fn directorship_declaration(self, value: DirectorshipDeclaration) -> Self {
        Self(self.0.set::<DirectorshipDeclaration>(0, value))
    }

    /// Ownership declaration.
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(1, value))
    }

    /// Persons provided.
    pub fn persons_provided(self, value: PersonsProvided) -> Self {
        Self(self.0.set::<PersonsProvided>(2, value))
    }

    /// Representative declaration.
    pub fn representative_declaration(self, value: RepresentativeDeclaration) -> Self {
        Self(self.0.set::<RepresentativeDeclaration>(3, value))
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
    pub fn business_details(self, value: IdentityBusinessDetails) -> Self {
        Self(self.0.set::<IdentityBusinessDetails>(1, value))
    }

    /// Country.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(self, value: EntityType) -> Self {
        Self(self.0.set::<EntityType>(3, value))
    }

    /// Individual.
    pub fn individual(self, value: IdentityIndividual) -> Self {
        Self(self.0.set::<IdentityIndividual>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
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
    pub fn account(self, value: UpdateAccount) -> Self {
        Self(self.0.set::<UpdateAccount>(0, value))
    }

    /// Crypto storer.
    pub fn crypto_storer(self, value: CryptoStorer) -> Self {
        Self(self.0.set::<CryptoStorer>(1, value))
    }

    /// Storer.
    pub fn storer(self, value: Storer) -> Self {
        Self(self.0.set::<Storer>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BusinessDetailsDocumentsPrimaryVerification;
    "front_back" required: SecondaryVerificationFrontBack;
    "type" required: PrimaryVerificationType;
}

rt::params! {
    BusinessDetailsScriptAddresses;
    "kana": BusinessDetailsScriptAddressesKana;
    "kanji": BusinessDetailsScriptAddressesKanji;
}

rt::params! {
    BusinessDetailsScriptAddressesKana;
    "country" required: String;
    "city": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    BusinessDetailsScriptAddressesKanji;
    "country" required: String;
    "city": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    CreateAccount;
    "date" required: String;
    "ip" required sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    CreateAttestations;
    "directorship_declaration": DirectorshipDeclaration;
    "ownership_declaration": OwnershipDeclaration;
    "persons_provided": PersonsProvided;
    "representative_declaration": RepresentativeDeclaration;
    "terms_of_service": CreateTermsOfService;
}

rt::params! {
    CreateBusinessDetails;
    "address" sensitive: BusinessDetailsAddress;
    "annual_revenue": AnnualRevenue;
    "documents": CreateDocuments;
    "estimated_worker_count": i64;
    "id_numbers" sensitive: Vec<BusinessDetailsIdNumber>;
    "monthly_estimated_revenue": MonthlyEstimatedRevenue;
    "phone" sensitive: String;
    "registered_name": String;
    "registration_date": RegistrationDate;
    "script_addresses": BusinessDetailsScriptAddresses;
    "script_names": BusinessDetailsScriptNames;
    "structure": BusinessDetailsStructure;
}

rt::params! {
    CreateDocuments;
    "bank_account_ownership_verification": Document;
    "company_license": Document;
    "company_memorandum_of_association": Document;
    "company_ministerial_decree": Document;
    "company_registration_verification": Document;
    "company_tax_id_verification": Document;
    "primary_verification": BusinessDetailsDocumentsPrimaryVerification;
    "proof_of_address": Document;
    "proof_of_registration": ProofOfRegistration;
    "proof_of_ultimate_beneficial_ownership": ProofOfUltimateBeneficialOwnership;
}

rt::params! {
    CreateIdentity;
    "attestations": CreateAttestations;
    "business_details": CreateBusinessDetails;
    "country": String;
    "entity_type": EntityType;
    "individual": CreateIndividual;
}

rt::params! {
    CreateIndividual;
    "additional_addresses": Vec<IndividualAdditionalAddress>;
    "additional_names": Vec<AdditionalName>;
    "address" sensitive: BusinessDetailsAddress;
    "date_of_birth" sensitive: DateOfBirth;
    "documents": IndividualDocuments;
    "email" sensitive: String;
    "given_name" sensitive: String;
    "id_numbers" sensitive: Vec<IdNumber>;
    "legal_gender" sensitive: LegalGender;
    "metadata": rt::Metadata;
    "nationalities": Vec<String>;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "relationship": IndividualRelationship;
    "script_addresses": BusinessDetailsScriptAddresses;
    "script_names": ScriptNames;
    "surname" sensitive: String;
}

rt::params! {
    CreateTermsOfService;
    "account": CreateAccount;
}

rt::params! {
    CryptoStorer;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    DirectorshipDeclaration;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    IndividualAdditionalAddress;
    "country" required: String;
    "purpose" required: AdditionalAddressPurpose;
    "city": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    IndividualDocuments;
    "company_authorization": Document;
    "passport": Document;
    "primary_verification": BusinessDetailsDocumentsPrimaryVerification;
    "secondary_verification": IndividualDocumentsSecondaryVerification;
    "visa": Document;
}

rt::params! {
    IndividualDocumentsSecondaryVerification;
    "front_back" required: SecondaryVerificationFrontBack;
    "type" required: PrimaryVerificationType;
}

rt::params! {
    OwnershipDeclaration;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    RepresentativeDeclaration;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    SecondaryVerificationFrontBack;
    "front" required: String;
    "back": String;
}

rt::params! {
    Storer;
    "date": String;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    UpdateAttestations;
    "directorship_declaration": DirectorshipDeclaration;
    "ownership_declaration": OwnershipDeclaration;
    "persons_provided": PersonsProvided;
    "representative_declaration": RepresentativeDeclaration;
    "terms_of_service": UpdateTermsOfService;
}

rt::params! {
    UpdateIdentity;
    "attestations": UpdateAttestations;
    "business_details": IdentityBusinessDetails;
    "country": String;
    "entity_type": EntityType;
    "individual": IdentityIndividual;
}

rt::params! {
    UpdateTermsOfService;
    "account": UpdateAccount;
    "crypto_storer": CryptoStorer;
    "storer": Storer;
}
