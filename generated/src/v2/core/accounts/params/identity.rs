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

    /// The address in kana.
    pub fn kana<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptAddressesKana, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptAddressesKana, K>(0, value))
    }

    /// The address in kanji.
    pub fn kanji<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptAddressesKanji, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptAddressesKanji, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The address in kana.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
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

/// The address in kanji.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
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

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What owners, directors and representatives of the business have declared.
///
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

    /// The declaration that what is told of the directors is complete and right.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(0, value))
    }

    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(1, value))
    }

    /// Your word that all people of a role, such as owners, have been added.
    pub fn persons_provided<K>(self, value: impl rt::Maybe<PersonsProvided, K>) -> Self {
        Self(self.0.maybe::<PersonsProvided, K>(2, value))
    }

    /// The declaration that the representative may act for the company.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(3, value))
    }

    /// How and when the terms of service were accepted, agreement by agreement.
    pub fn terms_of_service<K>(
        self,
        value: impl rt::Maybe<CreateTermsOfService, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateTermsOfService, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the business is: legal name, address, tax ids, structure.
///
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

    /// The address that the business is registered at.
    pub fn address<K>(self, value: impl rt::Maybe<BusinessDetailsAddress, K>) -> Self {
        Self(self.0.maybe::<BusinessDetailsAddress, K>(0, value))
    }

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue<K>(self, value: impl rt::Maybe<AnnualRevenue, K>) -> Self {
        Self(self.0.maybe::<AnnualRevenue, K>(1, value))
    }

    /// Papers that prove the business.
    pub fn documents<K>(self, value: impl rt::Maybe<CreateDocuments, K>) -> Self {
        Self(self.0.maybe::<CreateDocuments, K>(2, value))
    }

    /// How many people work for the business at most: employees, contractors, vendors.
    pub fn estimated_worker_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Numbers under which authorities know the business, such as the tax id. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers<K>(
        self,
        value: impl rt::MaybeList<BusinessDetailsIdNumber, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BusinessDetailsIdNumber, K>(4, value))
    }

    /// About how much the business takes in a month.
    pub fn monthly_estimated_revenue<K>(
        self,
        value: impl rt::Maybe<MonthlyEstimatedRevenue, K>,
    ) -> Self {
        Self(self.0.maybe::<MonthlyEstimatedRevenue, K>(5, value))
    }

    /// The phone number of the business, which Stripe may verify.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The legal name of the business, as it is registered.
    pub fn registered_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// When the business was founded or registered.
    pub fn registration_date<K>(
        self,
        value: impl rt::Maybe<RegistrationDate, K>,
    ) -> Self {
        Self(self.0.maybe::<RegistrationDate, K>(8, value))
    }

    /// The registered address as it is written in Japanese.
    pub fn script_addresses<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptAddresses, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptAddresses, K>(9, value))
    }

    /// The legal name of the business as it is written in Japanese.
    pub fn script_names<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptNames, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptNames, K>(10, value))
    }

    /// The legal form of the business, such as `private_corporation`.
    pub fn structure<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsStructure, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsStructure, K>(11, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Papers that prove the business.
///
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

    /// Files that prove whose the account's main bank account is: a statement or check that shows the last four digits of the number.
    pub fn bank_account_ownership_verification<K>(
        self,
        value: impl rt::Maybe<Document, K>,
    ) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Files that show the company is licensed to do business.
    pub fn company_license<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(1, value))
    }

    /// Files with the company's memorandum of association.
    pub fn company_memorandum_of_association<K>(
        self,
        value: impl rt::Maybe<Document, K>,
    ) -> Self {
        Self(self.0.maybe::<Document, K>(2, value))
    }

    /// Files with the ministerial decree that founded the company. Only some countries know that.
    pub fn company_ministerial_decree<K>(
        self,
        value: impl rt::Maybe<Document, K>,
    ) -> Self {
        Self(self.0.maybe::<Document, K>(3, value))
    }

    /// Files that prove the company is registered with the local authorities.
    pub fn company_registration_verification<K>(
        self,
        value: impl rt::Maybe<Document, K>,
    ) -> Self {
        Self(self.0.maybe::<Document, K>(4, value))
    }

    /// Files that prove the company's tax id.
    pub fn company_tax_id_verification<K>(
        self,
        value: impl rt::Maybe<Document, K>,
    ) -> Self {
        Self(self.0.maybe::<Document, K>(5, value))
    }

    /// A document that proves the business.
    pub fn primary_verification<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsDocumentsPrimaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsDocumentsPrimaryVerification, K>(6, value))
    }

    /// Documents that prove the address.
    pub fn proof_of_address<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(7, value))
    }

    /// Documents that prove that the company is in its country's register of businesses.
    pub fn proof_of_registration<K>(
        self,
        value: impl rt::Maybe<ProofOfRegistration, K>,
    ) -> Self {
        Self(self.0.maybe::<ProofOfRegistration, K>(8, value))
    }

    /// Documents that prove which people own the company in the end.
    pub fn proof_of_ultimate_beneficial_ownership<K>(
        self,
        value: impl rt::Maybe<ProofOfUltimateBeneficialOwnership, K>,
    ) -> Self {
        Self(self.0.maybe::<ProofOfUltimateBeneficialOwnership, K>(9, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the account is: the person or company, and the business.
///
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

    /// What owners, directors and representatives of the business have declared.
    pub fn attestations<K>(self, value: impl rt::Maybe<CreateAttestations, K>) -> Self {
        Self(self.0.maybe::<CreateAttestations, K>(0, value))
    }

    /// Who the business is: legal name, address, tax ids, structure.
    pub fn business_details<K>(
        self,
        value: impl rt::Maybe<CreateBusinessDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<CreateBusinessDetails, K>(1, value))
    }

    /// Where the account holder lives or the business is legally established, as a two-letter code. It decides which requirements and features there are.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether the account is a person, a company, a non-profit or a public body. It decides what else is asked, so set it before you add configurations. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type<K>(self, value: impl rt::Maybe<EntityType, K>) -> Self {
        Self(self.0.maybe::<EntityType, K>(3, value))
    }

    /// Who the person behind the account is.
    pub fn individual<K>(self, value: impl rt::Maybe<CreateIndividual, K>) -> Self {
        Self(self.0.maybe::<CreateIndividual, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the person behind the account is.
///
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

    /// Other addresses of this person, beside the main one. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses<K>(
        self,
        value: impl rt::MaybeList<IndividualAdditionalAddress, K>,
    ) -> Self {
        Self(self.0.maybe_list::<IndividualAdditionalAddress, K>(0, value))
    }

    /// Other names of this person, such as an alias. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names<K>(
        self,
        value: impl rt::MaybeList<AdditionalName, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AdditionalName, K>(1, value))
    }

    /// Where the individual lives.
    pub fn address<K>(self, value: impl rt::Maybe<BusinessDetailsAddress, K>) -> Self {
        Self(self.0.maybe::<BusinessDetailsAddress, K>(2, value))
    }

    /// When the person was born.
    pub fn date_of_birth<K>(self, value: impl rt::Maybe<DateOfBirth, K>) -> Self {
        Self(self.0.maybe::<DateOfBirth, K>(3, value))
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<IndividualDocuments, K>) -> Self {
        Self(self.0.maybe::<IndividualDocuments, K>(4, value))
    }

    /// The person's email. Only for a `merchant` or `recipient`. To reach the account, use [`contact_email`](crate::v2::core::Account::contact_email).
    pub fn email<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// The person's first name.
    pub fn given_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Numbers under which authorities know the person, such as the US social security number. An empty list says that there are none. A second call replaces the first.
    pub fn id_numbers<K>(self, value: impl rt::MaybeList<IdNumber, K>) -> Self {
        Self(self.0.maybe_list::<IdNumber, K>(7, value))
    }

    /// The person's gender on paper. International rules know only `female` and `male` here.
    pub fn legal_gender<K>(self, value: impl rt::Maybe<LegalGender, K>) -> Self {
        Self(self.0.maybe::<LegalGender, K>(8, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value))
    }

    /// The countries that the person is a citizen of, as two-letter codes. An empty list says that there are none. A second call replaces the first.
    pub fn nationalities<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(10, value))
    }

    /// A phone number to reach the person or customer by.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value))
    }

    /// Whether the person, their family or people close to them have or had an important public office. They state it themselves. `existing` or `none`.
    pub fn political_exposure<K>(
        self,
        value: impl rt::Maybe<PoliticalExposure, K>,
    ) -> Self {
        Self(self.0.maybe::<PoliticalExposure, K>(12, value))
    }

    /// What the person is to the business: owner, director, representative.
    pub fn relationship<K>(
        self,
        value: impl rt::Maybe<IndividualRelationship, K>,
    ) -> Self {
        Self(self.0.maybe::<IndividualRelationship, K>(13, value))
    }

    /// The address as it is written in Japanese, in kana and in kanji.
    pub fn script_addresses<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptAddresses, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptAddresses, K>(14, value))
    }

    /// The name as it is written in Japanese, in kana and in kanji.
    pub fn script_names<K>(self, value: impl rt::Maybe<ScriptNames, K>) -> Self {
        Self(self.0.maybe::<ScriptNames, K>(15, value))
    }

    /// The person's last name.
    pub fn surname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How and when the terms of service were accepted, agreement by agreement.
///
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

    /// When and from where the account accepted the Stripe Services Agreement.
    pub fn account<K>(self, value: impl rt::Maybe<CreateAccount, K>) -> Self {
        Self(self.0.maybe::<CreateAccount, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When and from where the account accepted the terms for holding stablecoins.
///
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

    /// When the terms for crypto storage were accepted, in UTC. An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
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

/// The declaration that what is told of the directors is complete and right.
///
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

    /// When the company declared that what it tells of its directors is right. An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
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

/// Other addresses of this person, beside the main one.
///
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

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// State, province or other part of the country.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Town or part of a town, as addresses in Japan name it.
    pub fn town<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Papers that Stripe may ask for.
///
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

    /// Files that prove that the person may act for the company.
    pub fn company_authorization<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Files of the passport's page with photo and personal data.
    pub fn passport<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(1, value))
    }

    /// A passport or a local identity card that shows the person's name.
    pub fn primary_verification<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsDocumentsPrimaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsDocumentsPrimaryVerification, K>(2, value))
    }

    /// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
    pub fn secondary_verification<K>(
        self,
        value: impl rt::Maybe<IndividualDocumentsSecondaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<IndividualDocumentsSecondaryVerification, K>(3, value))
    }

    /// A visa that shows that the person may live where they live.
    pub fn visa<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
///
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

/// The statement that what was told of the owners is current and right: when and from where it was made.
///
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

    /// When the company declared that what it tells of its owners is right. An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
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

/// The declaration that the representative may act for the company.
///
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

    /// When the company declared that its representative may act for it. An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
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

/// Both sides of the document, as ids of files.
///
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

    /// Id of the uploaded file with the back of the document, a color JPG, PNG or PDF below 10 MB. Its purpose is `identity_document`.
    pub fn back<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// That the account accepted the terms for holding money with Stripe.
///
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

    /// When the terms for stored money were accepted, in UTC. An RFC 3339 time.
    pub fn date<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
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

/// What owners, directors and representatives of the business have declared.
///
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

    /// The declaration that what is told of the directors is complete and right.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(0, value))
    }

    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(1, value))
    }

    /// Your word that all people of a role, such as owners, have been added.
    pub fn persons_provided<K>(self, value: impl rt::Maybe<PersonsProvided, K>) -> Self {
        Self(self.0.maybe::<PersonsProvided, K>(2, value))
    }

    /// The declaration that the representative may act for the company.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(3, value))
    }

    /// How and when the terms of service were accepted, agreement by agreement.
    pub fn terms_of_service<K>(
        self,
        value: impl rt::Maybe<UpdateTermsOfService, K>,
    ) -> Self {
        Self(self.0.maybe::<UpdateTermsOfService, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the account is: the person or company, and the business.
///
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

    /// What owners, directors and representatives of the business have declared.
    pub fn attestations<K>(self, value: impl rt::Maybe<UpdateAttestations, K>) -> Self {
        Self(self.0.maybe::<UpdateAttestations, K>(0, value))
    }

    /// Who the business is: legal name, address, tax ids, structure.
    pub fn business_details<K>(
        self,
        value: impl rt::Maybe<IdentityBusinessDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<IdentityBusinessDetails, K>(1, value))
    }

    /// Where the account holder lives or the business is legally established, as a two-letter code. It decides which requirements and features there are.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Whether the account is a person, a company, a non-profit or a public body. It decides what else is asked, so set it before you add configurations. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type<K>(self, value: impl rt::Maybe<EntityType, K>) -> Self {
        Self(self.0.maybe::<EntityType, K>(3, value))
    }

    /// Who the person behind the account is. Null unless [`entity_type`](Self::entity_type()) is `individual`.
    pub fn individual<K>(self, value: impl rt::Maybe<IdentityIndividual, K>) -> Self {
        Self(self.0.maybe::<IdentityIndividual, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How and when the terms of service were accepted, agreement by agreement.
///
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

    /// When and from where the account accepted the Stripe Services Agreement.
    pub fn account<K>(self, value: impl rt::Maybe<UpdateAccount, K>) -> Self {
        Self(self.0.maybe::<UpdateAccount, K>(0, value))
    }

    /// When and from where the account accepted the terms for holding stablecoins.
    pub fn crypto_storer<K>(self, value: impl rt::Maybe<CryptoStorer, K>) -> Self {
        Self(self.0.maybe::<CryptoStorer, K>(1, value))
    }

    /// That the account accepted the terms for holding money with Stripe.
    pub fn storer<K>(self, value: impl rt::Maybe<Storer, K>) -> Self {
        Self(self.0.maybe::<Storer, K>(2, value))
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
