// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::rt;
use crate::v2::core::AdditionalNamePurpose;
use crate::v2::core::BusinessDetailsIdNumberType;
use crate::v2::core::BusinessDetailsStructure;
use crate::v2::core::IdNumberType;
use crate::v2::core::LegalGender;
use crate::v2::core::OwnershipExemptionReason;
use crate::v2::core::PoliticalExposure;

/// The parameters of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
#[derive(Clone)]
#[must_use]
pub struct Account(rt::Params);

impl Account {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// True says that the terms were shown to this person and accepted.
    pub fn shown_and_accepted<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalAddress(rt::Params);

impl AdditionalAddress {
    /// With what is required.
    pub fn new(purpose: AdditionalAddressPurpose) -> Self {
        AdditionalAddress(
            AdditionalAddress::default().0.set::<AdditionalAddressPurpose>(0, purpose),
        )
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// What the address is: the one that the person is registered at.
///
/// The values of `identity.individual.additional_addresses[].purpose`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items/properties/purpose`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdditionalAddressPurpose {
    /// `registered`: The address in the official register.
    Registered,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Other names of this person, such as an alias.
///
/// The parameters of `identity.individual.additional_names[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_names/items`.
#[derive(Clone)]
#[must_use]
pub struct AdditionalName(rt::Params);

impl AdditionalName {
    /// With what is required.
    pub fn new(purpose: AdditionalNamePurpose) -> Self {
        AdditionalName(
            AdditionalName::default().0.set::<AdditionalNamePurpose>(0, purpose),
        )
    }

    /// The person's whole name.
    pub fn full_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The first name in this other name.
    pub fn given_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The last name that the person has or had besides.
    pub fn surname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `identity.business_details.address`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

    /// State, province or other part of the country.
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

/// The parameters of `identity.business_details.annual_revenue.amount`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/annual_revenue/properties/amount`.
#[derive(Clone)]
#[must_use]
pub struct Amount(rt::Params);

impl Amount {
    /// With what is required.
    pub fn new(currency: impl Into<String>, value: i64) -> Self {
        Amount(Amount::default().0.set::<String>(0, currency).set::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the business took in its last fiscal year, before costs.
///
/// The parameters of `identity.business_details.annual_revenue`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/annual_revenue`.
#[derive(Clone)]
#[must_use]
pub struct AnnualRevenue(rt::Params);

impl AnnualRevenue {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the business takes in a year, in the smallest currency unit: 123 is 1.23 USD.
    pub fn amount<K>(self, value: impl rt::Maybe<Amount, K>) -> Self {
        Self(self.0.maybe::<Amount, K>(0, value))
    }

    /// The last day of the fiscal year before: `2026-12-31`.
    pub fn fiscal_year_end<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Numbers under which authorities know the business, such as the tax id.
///
/// The parameters of `identity.business_details.id_numbers[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/id_numbers/items`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsIdNumber(rt::Params);

impl BusinessDetailsIdNumber {
    /// With what is required.
    pub fn new(r#type: BusinessDetailsIdNumberType, value: impl Into<String>) -> Self {
        BusinessDetailsIdNumber(
            BusinessDetailsIdNumber::default()
                .0
                .set::<BusinessDetailsIdNumberType>(0, r#type)
                .set::<String>(1, value),
        )
    }

    /// The court or office that registered the business. Only for id numbers of Germany.
    pub fn registrar<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The legal name of the business as it is written in Japanese.
///
/// The parameters of `identity.business_details.script_names`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_names`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptNames(rt::Params);

impl BusinessDetailsScriptNames {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The name in kana.
    pub fn kana<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptNamesKana, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptNamesKana, K>(0, value))
    }

    /// The name in kanji.
    pub fn kanji<K>(
        self,
        value: impl rt::Maybe<BusinessDetailsScriptNamesKanji, K>,
    ) -> Self {
        Self(self.0.maybe::<BusinessDetailsScriptNamesKanji, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The name in kana.
///
/// The parameters of `identity.business_details.script_names.kana`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_names/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptNamesKana(rt::Params);

impl BusinessDetailsScriptNamesKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The legal name of the business in kana.
    pub fn registered_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The name in kanji.
///
/// The parameters of `identity.business_details.script_names.kanji`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_names/properties/kanji`.
#[derive(Clone)]
#[must_use]
pub struct BusinessDetailsScriptNamesKanji(rt::Params);

impl BusinessDetailsScriptNamesKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The legal name of the business in kanji.
    pub fn registered_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the document is given: `files`, any number of uploaded ones.
///
/// The values of `identity.business_details.documents.bank_account_ownership_verification.type`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/bank_account_ownership_verification/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyAuthorizationType {
    /// `files`: One or more files, by id.
    Files,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// When the person was born.
///
/// The parameters of `identity.individual.date_of_birth`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/date_of_birth`.
#[derive(Clone)]
#[must_use]
pub struct DateOfBirth(rt::Params);

impl DateOfBirth {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        DateOfBirth(
            DateOfBirth::default()
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

/// The parameters of `identity.business_details.documents.bank_account_ownership_verification`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/bank_account_ownership_verification`.
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);

impl Document {
    /// With what is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        r#type: CompanyAuthorizationType,
    ) -> Self {
        Document(
            Document::default()
                .0
                .set_list::<String>(0, files)
                .set::<CompanyAuthorizationType>(1, r#type),
        )
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct Documents(rt::Params);

impl Documents {
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
        value: impl rt::Maybe<DocumentsPrimaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<DocumentsPrimaryVerification, K>(2, value))
    }

    /// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
    pub fn secondary_verification<K>(
        self,
        value: impl rt::Maybe<DocumentsSecondaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<DocumentsSecondaryVerification, K>(3, value))
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

/// The parameters of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
#[derive(Clone)]
#[must_use]
pub struct DocumentsPrimaryVerification(rt::Params);

impl DocumentsPrimaryVerification {
    /// With what is required.
    pub fn new(
        front_back: DocumentsPrimaryVerificationFrontBack,
        r#type: PrimaryVerificationType,
    ) -> Self {
        DocumentsPrimaryVerification(
            DocumentsPrimaryVerification::default()
                .0
                .set::<DocumentsPrimaryVerificationFrontBack>(0, front_back)
                .set::<PrimaryVerificationType>(1, r#type),
        )
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/front_back`.
#[derive(Clone)]
#[must_use]
pub struct DocumentsPrimaryVerificationFrontBack(rt::Params);

impl DocumentsPrimaryVerificationFrontBack {
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

/// A second document that shows the address: a passport, a local id card or a bill of a well-known utility.
///
/// The parameters of `identity.individual.documents.secondary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents/properties/secondary_verification`.
#[derive(Clone)]
#[must_use]
pub struct DocumentsSecondaryVerification(rt::Params);

impl DocumentsSecondaryVerification {
    /// With what is required.
    pub fn new(
        front_back: DocumentsPrimaryVerificationFrontBack,
        r#type: PrimaryVerificationType,
    ) -> Self {
        DocumentsSecondaryVerification(
            DocumentsSecondaryVerification::default()
                .0
                .set::<DocumentsPrimaryVerificationFrontBack>(0, front_back)
                .set::<PrimaryVerificationType>(1, r#type),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Numbers under which authorities know the person, such as the US social security number.
///
/// The parameters of `identity.individual.id_numbers[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/id_numbers/items`.
#[derive(Clone)]
#[must_use]
pub struct IdNumber(rt::Params);

impl IdNumber {
    /// With what is required.
    pub fn new(r#type: IdNumberType, value: impl Into<String>) -> Self {
        IdNumber(
            IdNumber::default().0.set::<IdNumberType>(0, r#type).set::<String>(1, value),
        )
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details`.
#[derive(Clone)]
#[must_use]
pub struct IdentityBusinessDetails(rt::Params);

impl IdentityBusinessDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The address that the business is registered at.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// What the business took in its last fiscal year, before costs.
    pub fn annual_revenue<K>(self, value: impl rt::Maybe<AnnualRevenue, K>) -> Self {
        Self(self.0.maybe::<AnnualRevenue, K>(1, value))
    }

    /// Papers that prove the business.
    pub fn documents<K>(
        self,
        value: impl rt::Maybe<IdentityBusinessDetailsDocuments, K>,
    ) -> Self {
        Self(self.0.maybe::<IdentityBusinessDetailsDocuments, K>(2, value))
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
    pub fn script_addresses<K>(self, value: impl rt::Maybe<ScriptAddresses, K>) -> Self {
        Self(self.0.maybe::<ScriptAddresses, K>(9, value))
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents`.
#[derive(Clone)]
#[must_use]
pub struct IdentityBusinessDetailsDocuments(rt::Params);

impl IdentityBusinessDetailsDocuments {
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
        value: impl rt::Maybe<DocumentsPrimaryVerification, K>,
    ) -> Self {
        Self(self.0.maybe::<DocumentsPrimaryVerification, K>(6, value))
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

/// Who the person behind the account is.
///
/// The parameters of `identity.individual`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct IdentityIndividual(rt::Params);

impl IdentityIndividual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Other addresses of this person, beside the main one. An empty list says that there are none. A second call replaces the first.
    pub fn additional_addresses<K>(
        self,
        value: impl rt::MaybeList<AdditionalAddress, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AdditionalAddress, K>(0, value))
    }

    /// Other names of this person, such as an alias. An empty list says that there are none. A second call replaces the first.
    pub fn additional_names<K>(
        self,
        value: impl rt::MaybeList<AdditionalName, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AdditionalName, K>(1, value))
    }

    /// Where the individual lives.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(2, value))
    }

    /// When the person was born.
    pub fn date_of_birth<K>(self, value: impl rt::Maybe<DateOfBirth, K>) -> Self {
        Self(self.0.maybe::<DateOfBirth, K>(3, value))
    }

    /// Papers that Stripe may ask for.
    pub fn documents<K>(self, value: impl rt::Maybe<Documents, K>) -> Self {
        Self(self.0.maybe::<Documents, K>(4, value))
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
    pub fn metadata<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<String>, K>,
    ) -> Self {
        Self(self.0.maybe_map::<rt::Clearable<String>, K>(9, value))
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
    pub fn script_addresses<K>(self, value: impl rt::Maybe<ScriptAddresses, K>) -> Self {
        Self(self.0.maybe::<ScriptAddresses, K>(14, value))
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

/// What the person is to the business: owner, director, representative.
///
/// The parameters of `identity.individual.relationship`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/relationship`.
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

    /// How much of the company the person owns, in percent. A decimal number as text.
    pub fn percent_ownership<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(3, value))
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

/// About how much the business takes in a month.
///
/// The parameters of `identity.business_details.monthly_estimated_revenue`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/monthly_estimated_revenue`.
#[derive(Clone)]
#[must_use]
pub struct MonthlyEstimatedRevenue(rt::Params);

impl MonthlyEstimatedRevenue {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the business expects to take in a month, in the smallest currency unit: 123 is 1.23 USD.
    pub fn amount<K>(self, value: impl rt::Maybe<Amount, K>) -> Self {
        Self(self.0.maybe::<Amount, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Your word that all people of a role, such as owners, have been added.
///
/// The parameters of `identity.attestations.persons_provided`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/persons_provided`.
#[derive(Clone)]
#[must_use]
pub struct PersonsProvided(rt::Params);

impl PersonsProvided {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether all directors of the company are there. Set it once you have made a person for each.
    pub fn directors<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether all leading people of the company are there. Set it once you have made a person for each.
    pub fn executives<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether you have added all of the company's owners as persons. Set it once you have.
    pub fn owners<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason<K>(
        self,
        value: impl rt::Maybe<OwnershipExemptionReason, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipExemptionReason, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the document is given: `front_back`, one file for each side.
///
/// The values of `identity.business_details.documents.primary_verification.type`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrimaryVerificationType {
    /// `front_back`: Pictures of both sides, each by file id.
    FrontBack,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Documents that prove that the company is in its country's register of businesses.
///
/// The parameters of `identity.business_details.documents.proof_of_registration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration`.
#[derive(Clone)]
#[must_use]
pub struct ProofOfRegistration(rt::Params);

impl ProofOfRegistration {
    /// With what is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        r#type: CompanyAuthorizationType,
    ) -> Self {
        ProofOfRegistration(
            ProofOfRegistration::default()
                .0
                .set_list::<String>(0, files)
                .set::<CompanyAuthorizationType>(1, r#type),
        )
    }

    /// Who signs the document.
    pub fn signer<K>(self, value: impl rt::Maybe<Signer, K>) -> Self {
        Self(self.0.maybe::<Signer, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Documents that prove which people own the company in the end.
///
/// The parameters of `identity.business_details.documents.proof_of_ultimate_beneficial_ownership`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/proof_of_ultimate_beneficial_ownership`.
#[derive(Clone)]
#[must_use]
pub struct ProofOfUltimateBeneficialOwnership(rt::Params);

impl ProofOfUltimateBeneficialOwnership {
    /// With what is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        r#type: CompanyAuthorizationType,
    ) -> Self {
        ProofOfUltimateBeneficialOwnership(
            ProofOfUltimateBeneficialOwnership::default()
                .0
                .set_list::<String>(0, files)
                .set::<CompanyAuthorizationType>(1, r#type),
        )
    }

    /// Who signs the document.
    pub fn signer<K>(self, value: impl rt::Maybe<Signer, K>) -> Self {
        Self(self.0.maybe::<Signer, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the business was founded or registered.
///
/// The parameters of `identity.business_details.registration_date`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/registration_date`.
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

/// The parameters of `identity.business_details.script_addresses`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses`.
#[derive(Clone)]
#[must_use]
pub struct ScriptAddresses(rt::Params);

impl ScriptAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The address in kana.
    pub fn kana<K>(self, value: impl rt::Maybe<ScriptAddressesKana, K>) -> Self {
        Self(self.0.maybe::<ScriptAddressesKana, K>(0, value))
    }

    /// The address in kanji.
    pub fn kanji<K>(self, value: impl rt::Maybe<ScriptAddressesKanji, K>) -> Self {
        Self(self.0.maybe::<ScriptAddressesKanji, K>(1, value))
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct ScriptAddressesKana(rt::Params);

impl ScriptAddressesKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses/properties/kanji`.
#[derive(Clone)]
#[must_use]
pub struct ScriptAddressesKanji(rt::Params);

impl ScriptAddressesKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// The name as it is written in Japanese, in kana and in kanji.
///
/// The parameters of `identity.individual.script_names`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/script_names`.
#[derive(Clone)]
#[must_use]
pub struct ScriptNames(rt::Params);

impl ScriptNames {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The name in kana.
    pub fn kana<K>(self, value: impl rt::Maybe<ScriptNamesKana, K>) -> Self {
        Self(self.0.maybe::<ScriptNamesKana, K>(0, value))
    }

    /// The name in kanji.
    pub fn kanji<K>(self, value: impl rt::Maybe<ScriptNamesKanji, K>) -> Self {
        Self(self.0.maybe::<ScriptNamesKanji, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The name in kana.
///
/// The parameters of `identity.individual.script_names.kana`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/script_names/properties/kana`.
#[derive(Clone)]
#[must_use]
pub struct ScriptNamesKana(rt::Params);

impl ScriptNamesKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's first name, in kana.
    pub fn given_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The last name in kana.
    pub fn surname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The name in kanji.
///
/// The parameters of `identity.individual.script_names.kanji`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/script_names/properties/kanji`.
#[derive(Clone)]
#[must_use]
pub struct ScriptNamesKanji(rt::Params);

impl ScriptNamesKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's first name, in kanji.
    pub fn given_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The last name in kanji.
    pub fn surname<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who signs the document.
///
/// The parameters of `identity.business_details.documents.proof_of_registration.signer`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration/properties/signer`.
#[derive(Clone)]
#[must_use]
pub struct Signer(rt::Params);

impl Signer {
    /// With what is required.
    pub fn new(person: impl Into<String>) -> Self {
        Signer(Signer::default().0.set::<String>(0, person))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Account;
    "shown_and_accepted": bool;
}

rt::params! {
    AdditionalAddress;
    "purpose" required: AdditionalAddressPurpose;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::open_enum! {
    AdditionalAddressPurpose;
    0 => Registered "registered";
}

rt::params! {
    AdditionalName;
    "purpose" required: AdditionalNamePurpose;
    "full_name" sensitive: String;
    "given_name" sensitive: String;
    "surname" sensitive: String;
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    Amount;
    "currency" required: String;
    "value" required: i64;
}

rt::params! {
    AnnualRevenue;
    "amount": Amount;
    "fiscal_year_end": String;
}

rt::params! {
    BusinessDetailsIdNumber;
    "type" required: BusinessDetailsIdNumberType;
    "value" required sensitive: String;
    "registrar": String;
}

rt::params! {
    BusinessDetailsScriptNames;
    "kana": BusinessDetailsScriptNamesKana;
    "kanji": BusinessDetailsScriptNamesKanji;
}

rt::params! {
    BusinessDetailsScriptNamesKana;
    "registered_name": String;
}

rt::params! {
    BusinessDetailsScriptNamesKanji;
    "registered_name": String;
}

rt::open_enum! {
    CompanyAuthorizationType;
    0 => Files "files";
}

rt::params! {
    DateOfBirth;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    Document;
    "files" required: Vec<String>;
    "type" required: CompanyAuthorizationType;
}

rt::params! {
    Documents;
    "company_authorization": Document;
    "passport": Document;
    "primary_verification": DocumentsPrimaryVerification;
    "secondary_verification": DocumentsSecondaryVerification;
    "visa": Document;
}

rt::params! {
    DocumentsPrimaryVerification;
    "front_back" required: DocumentsPrimaryVerificationFrontBack;
    "type" required: PrimaryVerificationType;
}

rt::params! {
    DocumentsPrimaryVerificationFrontBack;
    "back": String;
    "front": String;
}

rt::params! {
    DocumentsSecondaryVerification;
    "front_back" required: DocumentsPrimaryVerificationFrontBack;
    "type" required: PrimaryVerificationType;
}

rt::params! {
    IdNumber;
    "type" required: IdNumberType;
    "value" required sensitive: String;
}

rt::params! {
    IdentityBusinessDetails;
    "address" sensitive: Address;
    "annual_revenue": AnnualRevenue;
    "documents": IdentityBusinessDetailsDocuments;
    "estimated_worker_count": i64;
    "id_numbers" sensitive: Vec<BusinessDetailsIdNumber>;
    "monthly_estimated_revenue": MonthlyEstimatedRevenue;
    "phone" sensitive: String;
    "registered_name": String;
    "registration_date": RegistrationDate;
    "script_addresses": ScriptAddresses;
    "script_names": BusinessDetailsScriptNames;
    "structure": BusinessDetailsStructure;
}

rt::params! {
    IdentityBusinessDetailsDocuments;
    "bank_account_ownership_verification": Document;
    "company_license": Document;
    "company_memorandum_of_association": Document;
    "company_ministerial_decree": Document;
    "company_registration_verification": Document;
    "company_tax_id_verification": Document;
    "primary_verification": DocumentsPrimaryVerification;
    "proof_of_address": Document;
    "proof_of_registration": ProofOfRegistration;
    "proof_of_ultimate_beneficial_ownership": ProofOfUltimateBeneficialOwnership;
}

rt::params! {
    IdentityIndividual;
    "additional_addresses": Vec<AdditionalAddress>;
    "additional_names": Vec<AdditionalName>;
    "address" sensitive: Address;
    "date_of_birth" sensitive: DateOfBirth;
    "documents": Documents;
    "email" sensitive: String;
    "given_name" sensitive: String;
    "id_numbers" sensitive: Vec<IdNumber>;
    "legal_gender" sensitive: LegalGender;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "nationalities": Vec<String>;
    "phone" sensitive: String;
    "political_exposure": PoliticalExposure;
    "relationship": IndividualRelationship;
    "script_addresses": ScriptAddresses;
    "script_names": ScriptNames;
    "surname" sensitive: String;
}

rt::params! {
    IndividualRelationship;
    "director": bool;
    "executive": bool;
    "owner": bool;
    "percent_ownership": String;
    "title": String;
}

rt::params! {
    MonthlyEstimatedRevenue;
    "amount": Amount;
}

rt::params! {
    PersonsProvided;
    "directors": bool;
    "executives": bool;
    "owners": bool;
    "ownership_exemption_reason": OwnershipExemptionReason;
}

rt::open_enum! {
    PrimaryVerificationType;
    0 => FrontBack "front_back";
}

rt::params! {
    ProofOfRegistration;
    "files" required: Vec<String>;
    "type" required: CompanyAuthorizationType;
    "signer": Signer;
}

rt::params! {
    ProofOfUltimateBeneficialOwnership;
    "files" required: Vec<String>;
    "type" required: CompanyAuthorizationType;
    "signer": Signer;
}

rt::params! {
    RegistrationDate;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    ScriptAddresses;
    "kana": ScriptAddressesKana;
    "kanji": ScriptAddressesKanji;
}

rt::params! {
    ScriptAddressesKana;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    ScriptAddressesKanji;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    ScriptNames;
    "kana": ScriptNamesKana;
    "kanji": ScriptNamesKanji;
}

rt::params! {
    ScriptNamesKana;
    "given_name" sensitive: String;
    "surname" sensitive: String;
}

rt::params! {
    ScriptNamesKanji;
    "given_name" sensitive: String;
    "surname" sensitive: String;
}

rt::params! {
    Signer;
    "person" required: String;
}
