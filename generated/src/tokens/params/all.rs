// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
    pub fn individual(self, value: crate::params::Individual) -> Self {
        Self(self.0.set::<crate::params::Individual>(2, value))
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
rt::params! {
    Account;
    "business_type": Option<BusinessType>;
    "company": Option<Company>;
    "individual": Option<crate::params::Individual>;
    "tos_shown_and_accepted": Option<bool>;
}
/// Additional document: the same shape as [`crate::params::Document`].
pub type AdditionalDocument = crate::params::Document;
/// Account: the same shape as [`crate::params::TosAcceptance`].
pub type AdditionalTosAcceptancesAccount = crate::params::TosAcceptance;
/// Address kana: the same shape as [`crate::params::JapanAddress`].
pub type AddressKana = crate::params::JapanAddress;
/// Address kanji: the same shape as [`crate::params::JapanAddress`].
pub type AddressKanji = crate::params::JapanAddress;
/// The parameters of `bank_account`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/bank_account`.
#[derive(Clone)]
#[must_use]
pub struct BankAccount(rt::Params);
impl BankAccount {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        BankAccount(
            BankAccount::default()
                .0
                .set::<String>(2, account_number)
                .set::<String>(4, country),
        )
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(self, value: crate::types::AccountHolderType) -> Self {
        Self(self.0.set::<crate::types::AccountHolderType>(1, value))
    }
    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(self, value: crate::params::AccountType) -> Self {
        Self(self.0.set::<crate::params::AccountType>(3, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(5, value))
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(6, value))
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BankAccount;
    "account_holder_name" sensitive: Option<String>;
    "account_holder_type": Option<crate::types::AccountHolderType>;
    "account_number" required sensitive: String;
    "account_type": Option<crate::params::AccountType>;
    "country" required: String;
    "currency": Option<String>;
    "payment_method": Option<String>;
    "routing_number" sensitive: Option<String>;
}
/// Business type: the same shape as [`crate::types::EntityType`].
pub type BusinessType = crate::types::EntityType;
/// What `card` can be.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card`.
///
/// Feature: `tokens`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Card {
    /// Details.
    Details(Details),
    /// Id.
    Id(rt::Id<crate::issuing::Card>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Card;
    0 => Details(record);
    1 => Id(string);
}
impl From<Details> for Card {
    fn from(value: Details) -> Self {
        Self::Details(value)
    }
}
impl From<rt::Id<crate::issuing::Card>> for Card {
    fn from(value: rt::Id<crate::issuing::Card>) -> Self {
        Self::Id(value)
    }
}
impl From<&str> for Card {
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}
impl From<String> for Card {
    fn from(value: String) -> Self {
        Self::Id(value.into())
    }
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
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(0, value))
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
    pub fn directorship_declaration(self, value: crate::params::Declaration) -> Self {
        Self(self.0.set::<crate::params::Declaration>(4, value))
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
    pub fn ownership_declaration(self, value: crate::params::Declaration) -> Self {
        Self(self.0.set::<crate::params::Declaration>(12, value))
    }
    /// Ownership declaration shown and signed.
    pub fn ownership_declaration_shown_and_signed(self, value: bool) -> Self {
        Self(self.0.set::<bool>(13, value))
    }
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(
        self,
        value: crate::types::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.set::<crate::types::OwnershipExemptionReason>(14, value))
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
    pub fn representative_declaration(self, value: crate::params::Declaration) -> Self {
        Self(self.0.set::<crate::params::Declaration>(18, value))
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
    pub fn verification(self, value: Verification) -> Self {
        Self(self.0.set::<Verification>(23, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Company;
    "address" sensitive: Option<crate::params::Address>;
    "address_kana": Option<AddressKana>;
    "address_kanji": Option<AddressKanji>;
    "directors_provided": Option<bool>;
    "directorship_declaration": Option<crate::params::Declaration>;
    "executives_provided": Option<bool>;
    "export_license_id": Option<String>;
    "export_purpose_code": Option<String>;
    "name" sensitive: Option<String>;
    "name_kana" sensitive: Option<String>;
    "name_kanji" sensitive: Option<String>;
    "owners_provided": Option<bool>;
    "ownership_declaration": Option<crate::params::Declaration>;
    "ownership_declaration_shown_and_signed": Option<bool>;
    "ownership_exemption_reason": rt::Clearable<crate::types::OwnershipExemptionReason>;
    "phone" sensitive: Option<String>;
    "registration_date": rt::Clearable<RegistrationDate>;
    "registration_number" sensitive: Option<String>;
    "representative_declaration": Option<crate::params::Declaration>;
    "structure": rt::Clearable<Structure>;
    "tax_id" sensitive: Option<String>;
    "tax_id_registrar": Option<String>;
    "vat_id": Option<String>;
    "verification": Option<Verification>;
}
/// The parameters of `cvc_update`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cvc_update`.
#[derive(Clone)]
#[must_use]
pub struct CvcUpdate(rt::Params);
impl CvcUpdate {
    /// With what is required.
    pub fn new(cvc: impl Into<String>) -> Self {
        CvcUpdate(CvcUpdate::default().0.set::<String>(0, cvc))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CvcUpdate;
    "cvc" required sensitive: String;
}
/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct Details(rt::Params);
impl Details {
    /// With what is required.
    pub fn new(
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        Details(
            Details::default()
                .0
                .set::<String>(8, exp_month)
                .set::<String>(9, exp_year)
                .set::<String>(12, number),
        )
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }
    /// Currency. At most 5000 characters.
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// Name. At most 5000 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value))
    }
    /// Networks.
    pub fn networks(self, value: Networks) -> Self {
        Self(self.0.set::<Networks>(11, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Details;
    "address_city": Option<String>;
    "address_country": Option<String>;
    "address_line1" sensitive: Option<String>;
    "address_line2" sensitive: Option<String>;
    "address_state": Option<String>;
    "address_zip" sensitive: Option<String>;
    "currency": Option<String>;
    "cvc" sensitive: Option<String>;
    "exp_month" required: String;
    "exp_year" required: String;
    "name" sensitive: Option<String>;
    "networks": Option<Networks>;
    "number" required sensitive: String;
}
/// Dob: the same shape as [`crate::params::Date`].
pub type Dob = crate::params::Date;
/// Documents: the same shape as [`crate::params::PersonDocuments`].
pub type Documents = crate::params::PersonDocuments;
/// Ethnicity: the same shape as [`crate::accounts::PersonEthnicityDetailsEthnicity`].
pub type Ethnicity = crate::accounts::PersonEthnicityDetailsEthnicity;
/// Networks: the same shape as [`crate::params::DetailsNetworks`].
pub type Networks = crate::params::DetailsNetworks;
/// The parameters of `person`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/person`.
#[derive(Clone)]
#[must_use]
pub struct Person(rt::Params);
impl Person {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional tos acceptances.
    pub fn additional_tos_acceptances(
        self,
        value: crate::params::AdditionalTosAcceptances,
    ) -> Self {
        Self(self.0.set::<crate::params::AdditionalTosAcceptances>(0, value))
    }
    /// Address.
    pub fn address(self, value: crate::params::Address) -> Self {
        Self(self.0.set::<crate::params::Address>(1, value))
    }
    /// Address kana.
    pub fn address_kana(self, value: AddressKana) -> Self {
        Self(self.0.set::<AddressKana>(2, value))
    }
    /// Address kanji.
    pub fn address_kanji(self, value: AddressKanji) -> Self {
        Self(self.0.set::<AddressKanji>(3, value))
    }
    /// Dob.
    pub fn dob(self, value: Dob) -> Self {
        Self(self.0.set::<Dob>(4, value))
    }
    /// Clears `dob`.
    pub fn clear_dob(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Documents.
    pub fn documents(self, value: Documents) -> Self {
        Self(self.0.set::<Documents>(5, value))
    }
    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// First name. At most 5000 characters.
    pub fn first_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
    }
    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }
    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }
    /// Full name aliases.
    pub fn full_name_aliases(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(10, value))
    }
    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(self) -> Self {
        Self(self.0.clear(10))
    }
    /// Gender.
    pub fn gender(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value))
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(12, value))
    }
    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value))
    }
    /// Last name. At most 5000 characters.
    pub fn last_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value))
    }
    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(15, value))
    }
    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value))
    }
    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(18, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(18))
    }
    /// Nationality. At most 5000 characters.
    pub fn nationality(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value))
    }
    /// Phone.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value))
    }
    /// Political exposure. `existing` or `none`.
    pub fn political_exposure(self, value: crate::types::PoliticalExposure) -> Self {
        Self(self.0.set::<crate::types::PoliticalExposure>(21, value))
    }
    /// Registered address.
    pub fn registered_address(self, value: RegisteredAddress) -> Self {
        Self(self.0.set::<RegisteredAddress>(22, value))
    }
    /// Relationship.
    pub fn relationship(self, value: crate::params::Relationship) -> Self {
        Self(self.0.set::<crate::params::Relationship>(23, value))
    }
    /// Ssn last 4.
    pub fn ssn_last_4(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(24, value))
    }
    /// Us cfpb data.
    pub fn us_cfpb_data(self, value: crate::params::UsCfpbData) -> Self {
        Self(self.0.set::<crate::params::UsCfpbData>(25, value))
    }
    /// Verification.
    pub fn verification(self, value: crate::params::Verification) -> Self {
        Self(self.0.set::<crate::params::Verification>(26, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Person;
    "additional_tos_acceptances": Option<crate::params::AdditionalTosAcceptances>;
    "address" sensitive: Option<crate::params::Address>;
    "address_kana": Option<AddressKana>;
    "address_kanji": Option<AddressKanji>;
    "dob" sensitive: rt::Clearable<Dob>;
    "documents": Option<Documents>;
    "email" sensitive: Option<String>;
    "first_name" sensitive: Option<String>;
    "first_name_kana" sensitive: Option<String>;
    "first_name_kanji" sensitive: Option<String>;
    "full_name_aliases" sensitive clearable: rt::Clearable<Vec<String>>;
    "gender" sensitive: Option<String>;
    "id_number" sensitive: Option<String>;
    "id_number_secondary" sensitive: Option<String>;
    "last_name" sensitive: Option<String>;
    "last_name_kana" sensitive: Option<String>;
    "last_name_kanji" sensitive: Option<String>;
    "maiden_name" sensitive: Option<String>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "nationality" sensitive: Option<String>;
    "phone" sensitive: Option<String>;
    "political_exposure": Option<crate::types::PoliticalExposure>;
    "registered_address": Option<RegisteredAddress>;
    "relationship": Option<crate::params::Relationship>;
    "ssn_last_4" sensitive: Option<String>;
    "us_cfpb_data": Option<crate::params::UsCfpbData>;
    "verification": Option<crate::params::Verification>;
}
/// The parameters of `pii`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pii`.
#[derive(Clone)]
#[must_use]
pub struct Pii(rt::Params);
impl Pii {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Pii;
    "id_number" sensitive: Option<String>;
}
/// Race: the same shape as [`crate::accounts::PersonRaceDetailsRace`].
pub type Race = crate::accounts::PersonRaceDetailsRace;
/// Registered address: the same shape as [`crate::params::Address`].
pub type RegisteredAddress = crate::params::Address;
/// Registration date: the same shape as [`crate::params::Date`].
pub type RegistrationDate = crate::params::Date;
/// Relationship: the same shape as [`crate::params::IndividualRelationship`].
pub type Relationship = crate::params::IndividualRelationship;
/// Structure: the same shape as [`crate::accounts::CompanyStructure`].
pub type Structure = crate::accounts::CompanyStructure;
/// Verification: the same shape as [`crate::params::CompanyVerification`].
pub type Verification = crate::params::CompanyVerification;
