// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `identity.attestations.terms_of_service.account`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service/properties/account`.
#[derive(Clone, Default)]
#[must_use]
pub struct Account {
    shown_and_accepted: Option<bool>,
    extra: rt::Extra,
}
impl Account {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Shown and accepted.
    pub fn shown_and_accepted(mut self, value: bool) -> Self {
        self.shown_and_accepted = Some(value);
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
    0 => shown_and_accepted "shown_and_accepted";
}
/// The parameters of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalAddress {
    city: Option<String>,
    country: Option<String>,
    line1: Option<String>,
    line2: Option<String>,
    postal_code: Option<String>,
    purpose: Purpose,
    state: Option<String>,
    town: Option<String>,
    extra: rt::Extra,
}
impl AdditionalAddress {
    /// With what is required.
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            ..Default::default()
        }
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
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
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => purpose "purpose" required;
    6 => state "state";
    7 => town "town";
}
/// The parameters of `identity.individual.additional_names[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_names/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalName {
    full_name: Option<String>,
    given_name: Option<String>,
    purpose: crate::v2::core::AccountPersonPurpose,
    surname: Option<String>,
    extra: rt::Extra,
}
impl AdditionalName {
    /// With what is required.
    pub fn new(purpose: crate::v2::core::AccountPersonPurpose) -> Self {
        Self {
            purpose,
            ..Default::default()
        }
    }
    /// Full name.
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Given name.
    pub fn given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
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
    AdditionalName;
    0 => full_name "full_name" sensitive;
    1 => given_name "given_name" sensitive;
    2 => purpose "purpose" required;
    3 => surname "surname" sensitive;
}
/// The parameters of `identity.business_details.annual_revenue.amount`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/annual_revenue/properties/amount`.
#[derive(Clone, Default)]
#[must_use]
pub struct Amount {
    currency: String,
    value: i64,
    extra: rt::Extra,
}
impl Amount {
    /// With what is required.
    pub fn new(currency: impl Into<String>, value: i64) -> Self {
        Self {
            currency: currency.into(),
            value,
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
    Amount;
    0 => currency "currency" required;
    1 => value "value" required;
}
/// The parameters of `identity.business_details.annual_revenue`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/annual_revenue`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnnualRevenue {
    amount: Option<Box<Amount>>,
    fiscal_year_end: Option<String>,
    extra: rt::Extra,
}
impl AnnualRevenue {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount.
    pub fn amount(mut self, value: Amount) -> Self {
        self.amount = Some(Box::new(value));
        self
    }
    /// Fiscal year end.
    pub fn fiscal_year_end(mut self, value: impl Into<String>) -> Self {
        self.fiscal_year_end = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AnnualRevenue;
    0 => amount "amount";
    1 => fiscal_year_end "fiscal_year_end";
}
/// The parameters of `identity.business_details`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetails {
    address: Option<Box<crate::params::JapanAddress>>,
    annual_revenue: Option<Box<AnnualRevenue>>,
    documents: Option<Box<BusinessDetailsDocuments>>,
    estimated_worker_count: Option<i64>,
    id_numbers: Option<Vec<BusinessDetailsIdNumber>>,
    monthly_estimated_revenue: Option<Box<MonthlyEstimatedRevenue>>,
    phone: Option<String>,
    registered_name: Option<String>,
    registration_date: Option<Box<crate::params::Date>>,
    script_addresses: Option<Box<ScriptAddresses>>,
    script_names: Option<Box<BusinessDetailsScriptNames>>,
    structure: Option<crate::v2::core::AccountStructure>,
    extra: rt::Extra,
}
impl BusinessDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::JapanAddress) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Annual revenue.
    pub fn annual_revenue(mut self, value: AnnualRevenue) -> Self {
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
        value: impl IntoIterator<Item = BusinessDetailsIdNumber>,
    ) -> Self {
        self.id_numbers = Some(value.into_iter().collect());
        self
    }
    /// Monthly estimated revenue.
    pub fn monthly_estimated_revenue(mut self, value: MonthlyEstimatedRevenue) -> Self {
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
    pub fn registration_date(mut self, value: crate::params::Date) -> Self {
        self.registration_date = Some(Box::new(value));
        self
    }
    /// Script addresses.
    pub fn script_addresses(mut self, value: ScriptAddresses) -> Self {
        self.script_addresses = Some(Box::new(value));
        self
    }
    /// Script names.
    pub fn script_names(mut self, value: BusinessDetailsScriptNames) -> Self {
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
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetailsDocuments {
    bank_account_ownership_verification: Option<Box<Document>>,
    company_license: Option<Box<Document>>,
    company_memorandum_of_association: Option<Box<Document>>,
    company_ministerial_decree: Option<Box<Document>>,
    company_registration_verification: Option<Box<Document>>,
    company_tax_id_verification: Option<Box<Document>>,
    primary_verification: Option<Box<PrimaryVerification>>,
    proof_of_address: Option<Box<Document>>,
    proof_of_registration: Option<Box<ProofOfRegistration>>,
    proof_of_ultimate_beneficial_ownership: Option<Box<ProofOfRegistration>>,
    extra: rt::Extra,
}
impl BusinessDetailsDocuments {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Bank account ownership verification.
    pub fn bank_account_ownership_verification(mut self, value: Document) -> Self {
        self.bank_account_ownership_verification = Some(Box::new(value));
        self
    }
    /// Company license.
    pub fn company_license(mut self, value: Document) -> Self {
        self.company_license = Some(Box::new(value));
        self
    }
    /// Company memorandum of association.
    pub fn company_memorandum_of_association(mut self, value: Document) -> Self {
        self.company_memorandum_of_association = Some(Box::new(value));
        self
    }
    /// Company ministerial decree.
    pub fn company_ministerial_decree(mut self, value: Document) -> Self {
        self.company_ministerial_decree = Some(Box::new(value));
        self
    }
    /// Company registration verification.
    pub fn company_registration_verification(mut self, value: Document) -> Self {
        self.company_registration_verification = Some(Box::new(value));
        self
    }
    /// Company tax id verification.
    pub fn company_tax_id_verification(mut self, value: Document) -> Self {
        self.company_tax_id_verification = Some(Box::new(value));
        self
    }
    /// Primary verification.
    pub fn primary_verification(mut self, value: PrimaryVerification) -> Self {
        self.primary_verification = Some(Box::new(value));
        self
    }
    /// Proof of address.
    pub fn proof_of_address(mut self, value: Document) -> Self {
        self.proof_of_address = Some(Box::new(value));
        self
    }
    /// Proof of registration.
    pub fn proof_of_registration(mut self, value: ProofOfRegistration) -> Self {
        self.proof_of_registration = Some(Box::new(value));
        self
    }
    /// Proof of ultimate beneficial ownership.
    pub fn proof_of_ultimate_beneficial_ownership(
        mut self,
        value: ProofOfRegistration,
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
/// The parameters of `identity.business_details.id_numbers[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/id_numbers/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetailsIdNumber {
    registrar: Option<String>,
    r#type: crate::v2::core::AccountIdNumberType,
    value: String,
    extra: rt::Extra,
}
impl BusinessDetailsIdNumber {
    /// With what is required.
    pub fn new(
        r#type: crate::v2::core::AccountIdNumberType,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            value: value.into(),
            ..Default::default()
        }
    }
    /// Registrar.
    pub fn registrar(mut self, value: impl Into<String>) -> Self {
        self.registrar = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessDetailsIdNumber;
    0 => registrar "registrar";
    1 => r#type "type" required;
    2 => value "value" required sensitive;
}
/// The parameters of `identity.business_details.script_names`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_names`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetailsScriptNames {
    kana: Option<Box<BusinessDetailsScriptNamesKana>>,
    kanji: Option<Box<BusinessDetailsScriptNamesKana>>,
    extra: rt::Extra,
}
impl BusinessDetailsScriptNames {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(mut self, value: BusinessDetailsScriptNamesKana) -> Self {
        self.kana = Some(Box::new(value));
        self
    }
    /// Kanji.
    pub fn kanji(mut self, value: BusinessDetailsScriptNamesKana) -> Self {
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
    BusinessDetailsScriptNames;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The parameters of `identity.business_details.script_names.kana`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_names/properties/kana`.
#[derive(Clone, Default)]
#[must_use]
pub struct BusinessDetailsScriptNamesKana {
    registered_name: Option<String>,
    extra: rt::Extra,
}
impl BusinessDetailsScriptNamesKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Registered name.
    pub fn registered_name(mut self, value: impl Into<String>) -> Self {
        self.registered_name = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BusinessDetailsScriptNamesKana;
    0 => registered_name "registered_name";
}
/// The parameters of `identity.business_details.documents.bank_account_ownership_verification`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/bank_account_ownership_verification`.
#[derive(Clone, Default)]
#[must_use]
pub struct Document {
    files: Vec<String>,
    r#type: DocumentType,
    extra: rt::Extra,
}
impl Document {
    /// With what is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        r#type: DocumentType,
    ) -> Self {
        Self {
            files: files.into_iter().map(|item| item.into()).collect(),
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
    Document;
    0 => files "files" required;
    1 => r#type "type" required;
}
/// The values of `identity.business_details.documents.bank_account_ownership_verification.type`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/bank_account_ownership_verification/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentType {
    /// `files`
    Files,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    DocumentType;
    0 => Files "files";
}
/// The parameters of `identity.individual.documents`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/documents`.
#[derive(Clone, Default)]
#[must_use]
pub struct Documents {
    company_authorization: Option<Box<Document>>,
    passport: Option<Box<Document>>,
    primary_verification: Option<Box<PrimaryVerification>>,
    secondary_verification: Option<Box<PrimaryVerification>>,
    visa: Option<Box<Document>>,
    extra: rt::Extra,
}
impl Documents {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Company authorization.
    pub fn company_authorization(mut self, value: Document) -> Self {
        self.company_authorization = Some(Box::new(value));
        self
    }
    /// Passport.
    pub fn passport(mut self, value: Document) -> Self {
        self.passport = Some(Box::new(value));
        self
    }
    /// Primary verification.
    pub fn primary_verification(mut self, value: PrimaryVerification) -> Self {
        self.primary_verification = Some(Box::new(value));
        self
    }
    /// Secondary verification.
    pub fn secondary_verification(mut self, value: PrimaryVerification) -> Self {
        self.secondary_verification = Some(Box::new(value));
        self
    }
    /// Visa.
    pub fn visa(mut self, value: Document) -> Self {
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
/// The values of `identity.business_details.documents.primary_verification.type`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification/properties/type`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FrontBackType {
    /// `front_back`
    FrontBack,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    FrontBackType;
    0 => FrontBack "front_back";
}
/// The parameters of `identity.individual.id_numbers[]`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/id_numbers/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdNumber {
    r#type: crate::v2::core::AccountPersonType,
    value: String,
    extra: rt::Extra,
}
impl IdNumber {
    /// With what is required.
    pub fn new(
        r#type: crate::v2::core::AccountPersonType,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            value: value.into(),
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
    IdNumber;
    0 => r#type "type" required;
    1 => value "value" required sensitive;
}
/// The parameters of `identity.individual`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual`.
#[derive(Clone, Default)]
#[must_use]
pub struct Individual {
    additional_addresses: Option<Vec<AdditionalAddress>>,
    additional_names: Option<Vec<AdditionalName>>,
    address: Option<Box<crate::params::JapanAddress>>,
    date_of_birth: Option<Box<crate::params::Date>>,
    documents: Option<Box<Documents>>,
    email: Option<String>,
    given_name: Option<String>,
    id_numbers: Option<Vec<IdNumber>>,
    legal_gender: Option<crate::v2::core::LegalGender>,
    metadata: Option<std::collections::BTreeMap<String, rt::Clearable<String>>>,
    nationalities: Option<Vec<String>>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    relationship: Option<Box<Relationship>>,
    script_addresses: Option<Box<ScriptAddresses>>,
    script_names: Option<Box<ScriptNames>>,
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
        value: impl IntoIterator<Item = AdditionalName>,
    ) -> Self {
        self.additional_names = Some(value.into_iter().collect());
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::params::JapanAddress) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Date of birth.
    pub fn date_of_birth(mut self, value: crate::params::Date) -> Self {
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
    pub fn id_numbers(mut self, value: impl IntoIterator<Item = IdNumber>) -> Self {
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
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
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
    pub fn relationship(mut self, value: Relationship) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Script addresses.
    pub fn script_addresses(mut self, value: ScriptAddresses) -> Self {
        self.script_addresses = Some(Box::new(value));
        self
    }
    /// Script names.
    pub fn script_names(mut self, value: ScriptNames) -> Self {
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
/// The parameters of `identity.business_details.monthly_estimated_revenue`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/monthly_estimated_revenue`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlyEstimatedRevenue {
    amount: Option<Box<Amount>>,
    extra: rt::Extra,
}
impl MonthlyEstimatedRevenue {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount.
    pub fn amount(mut self, value: Amount) -> Self {
        self.amount = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    MonthlyEstimatedRevenue;
    0 => amount "amount";
}
/// The parameters of `identity.attestations.persons_provided`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/persons_provided`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersonsProvided {
    directors: Option<bool>,
    executives: Option<bool>,
    owners: Option<bool>,
    ownership_exemption_reason: Option<crate::types::OwnershipExemptionReason>,
    extra: rt::Extra,
}
impl PersonsProvided {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directors.
    pub fn directors(mut self, value: bool) -> Self {
        self.directors = Some(value);
        self
    }
    /// Executives.
    pub fn executives(mut self, value: bool) -> Self {
        self.executives = Some(value);
        self
    }
    /// Owners.
    pub fn owners(mut self, value: bool) -> Self {
        self.owners = Some(value);
        self
    }
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(
        mut self,
        value: crate::types::OwnershipExemptionReason,
    ) -> Self {
        self.ownership_exemption_reason = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PersonsProvided;
    0 => directors "directors";
    1 => executives "executives";
    2 => owners "owners";
    3 => ownership_exemption_reason "ownership_exemption_reason";
}
/// The parameters of `identity.business_details.documents.primary_verification`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/primary_verification`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryVerification {
    front_back: crate::params::Document,
    r#type: FrontBackType,
    extra: rt::Extra,
}
impl PrimaryVerification {
    /// With what is required.
    pub fn new(front_back: crate::params::Document, r#type: FrontBackType) -> Self {
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
/// The parameters of `identity.business_details.documents.proof_of_registration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProofOfRegistration {
    files: Vec<String>,
    signer: Option<Box<Signer>>,
    r#type: DocumentType,
    extra: rt::Extra,
}
impl ProofOfRegistration {
    /// With what is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<String>>,
        r#type: DocumentType,
    ) -> Self {
        Self {
            files: files.into_iter().map(|item| item.into()).collect(),
            r#type,
            ..Default::default()
        }
    }
    /// Signer.
    pub fn signer(mut self, value: Signer) -> Self {
        self.signer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ProofOfRegistration;
    0 => files "files" required;
    1 => signer "signer";
    2 => r#type "type" required;
}
/// The values of `identity.individual.additional_addresses[].purpose`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/additional_addresses/items/properties/purpose`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `registered`
    Registered,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Purpose;
    0 => Registered "registered";
}
/// The parameters of `identity.individual.relationship`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/relationship`.
#[derive(Clone, Default)]
#[must_use]
pub struct Relationship {
    director: Option<bool>,
    executive: Option<bool>,
    owner: Option<bool>,
    percent_ownership: Option<rt::Decimal>,
    title: Option<String>,
    extra: rt::Extra,
}
impl Relationship {
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
    /// Percent ownership. A decimal number as text.
    pub fn percent_ownership(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.percent_ownership = Some(value.into());
        self
    }
    /// Title.
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
    Relationship;
    0 => director "director";
    1 => executive "executive";
    2 => owner "owner";
    3 => percent_ownership "percent_ownership";
    4 => title "title";
}
/// The parameters of `identity.business_details.script_addresses`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/script_addresses`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptAddresses {
    kana: Option<Box<crate::params::JapanAddress>>,
    kanji: Option<Box<crate::params::JapanAddress>>,
    extra: rt::Extra,
}
impl ScriptAddresses {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(mut self, value: crate::params::JapanAddress) -> Self {
        self.kana = Some(Box::new(value));
        self
    }
    /// Kanji.
    pub fn kanji(mut self, value: crate::params::JapanAddress) -> Self {
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
/// The parameters of `identity.individual.script_names`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/script_names`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptNames {
    kana: Option<Box<ScriptNamesKana>>,
    kanji: Option<Box<ScriptNamesKana>>,
    extra: rt::Extra,
}
impl ScriptNames {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Kana.
    pub fn kana(mut self, value: ScriptNamesKana) -> Self {
        self.kana = Some(Box::new(value));
        self
    }
    /// Kanji.
    pub fn kanji(mut self, value: ScriptNamesKana) -> Self {
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
    ScriptNames;
    0 => kana "kana";
    1 => kanji "kanji";
}
/// The parameters of `identity.individual.script_names.kana`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/individual/properties/script_names/properties/kana`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScriptNamesKana {
    given_name: Option<String>,
    surname: Option<String>,
    extra: rt::Extra,
}
impl ScriptNamesKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Given name.
    pub fn given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
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
    ScriptNamesKana;
    0 => given_name "given_name" sensitive;
    1 => surname "surname" sensitive;
}
/// The parameters of `identity.business_details.documents.proof_of_registration.signer`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/business_details/properties/documents/properties/proof_of_registration/properties/signer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Signer {
    person: String,
    extra: rt::Extra,
}
impl Signer {
    /// With what is required.
    pub fn new(person: impl Into<String>) -> Self {
        Self {
            person: person.into(),
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
    Signer;
    0 => person "person" required;
}
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone, Default)]
#[must_use]
pub struct TermsOfService {
    account: Option<Box<Account>>,
    extra: rt::Extra,
}
impl TermsOfService {
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
    TermsOfService;
    0 => account "account";
}
