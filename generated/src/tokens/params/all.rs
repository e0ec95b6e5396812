// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `account`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/account`.
#[derive(Clone, Default)]
#[must_use]
pub struct Account {
    business_type: Option<BusinessType>,
    company: Option<Box<Company>>,
    individual: Option<Box<crate::params::Individual>>,
    tos_shown_and_accepted: Option<bool>,
    extra: rt::Extra,
}
impl Account {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Business type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn business_type(mut self, value: BusinessType) -> Self {
        self.business_type = Some(value);
        self
    }
    /// Company.
    pub fn company(mut self, value: Company) -> Self {
        self.company = Some(Box::new(value));
        self
    }
    /// Individual.
    pub fn individual(mut self, value: crate::params::Individual) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Tos shown and accepted.
    pub fn tos_shown_and_accepted(mut self, value: bool) -> Self {
        self.tos_shown_and_accepted = Some(value);
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
    0 => business_type "business_type";
    1 => company "company";
    2 => individual "individual";
    3 => tos_shown_and_accepted "tos_shown_and_accepted";
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
#[derive(Clone, Default)]
#[must_use]
pub struct BankAccount {
    account_holder_name: Option<String>,
    account_holder_type: Option<crate::types::AccountHolderType>,
    account_number: String,
    account_type: Option<crate::params::AccountType>,
    country: String,
    currency: Option<rt::Currency>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    routing_number: Option<String>,
    extra: rt::Extra,
}
impl BankAccount {
    /// With what is required.
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self {
            account_number: account_number.into(),
            country: country.into(),
            ..Default::default()
        }
    }
    /// Account holder name. At most 5000 characters.
    pub fn account_holder_name(mut self, value: impl Into<String>) -> Self {
        self.account_holder_name = Some(value.into());
        self
    }
    /// Account holder type. `company` or `individual`.
    pub fn account_holder_type(
        mut self,
        value: crate::types::AccountHolderType,
    ) -> Self {
        self.account_holder_type = Some(value);
        self
    }
    /// Account type. `checking`, `futsu`, `savings` or `toza`.
    pub fn account_type(mut self, value: crate::params::AccountType) -> Self {
        self.account_type = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Routing number. At most 5000 characters.
    pub fn routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BankAccount;
    0 => account_holder_name "account_holder_name" sensitive;
    1 => account_holder_type "account_holder_type";
    2 => account_number "account_number" required sensitive;
    3 => account_type "account_type";
    4 => country "country" required;
    5 => currency "currency";
    6 => payment_method "payment_method";
    7 => routing_number "routing_number" sensitive;
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
    Details(Box<Details>),
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
        Self::Details(Box::new(value))
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
#[derive(Clone, Default)]
#[must_use]
pub struct Company {
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<AddressKana>>,
    address_kanji: Option<Box<AddressKanji>>,
    directors_provided: Option<bool>,
    directorship_declaration: Option<Box<crate::params::Declaration>>,
    executives_provided: Option<bool>,
    export_license_id: Option<String>,
    export_purpose_code: Option<String>,
    name: Option<String>,
    name_kana: Option<String>,
    name_kanji: Option<String>,
    owners_provided: Option<bool>,
    ownership_declaration: Option<Box<crate::params::Declaration>>,
    ownership_declaration_shown_and_signed: Option<bool>,
    ownership_exemption_reason: rt::Clearable<crate::types::OwnershipExemptionReason>,
    phone: Option<String>,
    registration_date: rt::Clearable<Box<RegistrationDate>>,
    registration_number: Option<String>,
    representative_declaration: Option<Box<crate::params::Declaration>>,
    structure: rt::Clearable<Structure>,
    tax_id: Option<String>,
    tax_id_registrar: Option<String>,
    vat_id: Option<String>,
    verification: Option<Box<Verification>>,
    extra: rt::Extra,
}
impl Company {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address kana.
    pub fn address_kana(mut self, value: AddressKana) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(mut self, value: AddressKanji) -> Self {
        self.address_kanji = Some(Box::new(value));
        self
    }
    /// Directors provided.
    pub fn directors_provided(mut self, value: bool) -> Self {
        self.directors_provided = Some(value);
        self
    }
    /// Directorship declaration.
    pub fn directorship_declaration(
        mut self,
        value: crate::params::Declaration,
    ) -> Self {
        self.directorship_declaration = Some(Box::new(value));
        self
    }
    /// Executives provided.
    pub fn executives_provided(mut self, value: bool) -> Self {
        self.executives_provided = Some(value);
        self
    }
    /// Export license id. At most 5000 characters.
    pub fn export_license_id(mut self, value: impl Into<String>) -> Self {
        self.export_license_id = Some(value.into());
        self
    }
    /// Export purpose code. At most 5000 characters.
    pub fn export_purpose_code(mut self, value: impl Into<String>) -> Self {
        self.export_purpose_code = Some(value.into());
        self
    }
    /// Name. At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Name kana. At most 100 characters.
    pub fn name_kana(mut self, value: impl Into<String>) -> Self {
        self.name_kana = Some(value.into());
        self
    }
    /// Name kanji. At most 100 characters.
    pub fn name_kanji(mut self, value: impl Into<String>) -> Self {
        self.name_kanji = Some(value.into());
        self
    }
    /// Owners provided.
    pub fn owners_provided(mut self, value: bool) -> Self {
        self.owners_provided = Some(value);
        self
    }
    /// Ownership declaration.
    pub fn ownership_declaration(mut self, value: crate::params::Declaration) -> Self {
        self.ownership_declaration = Some(Box::new(value));
        self
    }
    /// Ownership declaration shown and signed.
    pub fn ownership_declaration_shown_and_signed(mut self, value: bool) -> Self {
        self.ownership_declaration_shown_and_signed = Some(value);
        self
    }
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(
        mut self,
        value: crate::types::OwnershipExemptionReason,
    ) -> Self {
        self.ownership_exemption_reason = rt::Clearable::Set(value);
        self
    }
    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(mut self) -> Self {
        self.ownership_exemption_reason = rt::Clearable::Clear;
        self
    }
    /// Phone. At most 5000 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Registration date.
    pub fn registration_date(mut self, value: RegistrationDate) -> Self {
        self.registration_date = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `registration_date`.
    pub fn clear_registration_date(mut self) -> Self {
        self.registration_date = rt::Clearable::Clear;
        self
    }
    /// Registration number. At most 5000 characters.
    pub fn registration_number(mut self, value: impl Into<String>) -> Self {
        self.registration_number = Some(value.into());
        self
    }
    /// Representative declaration.
    pub fn representative_declaration(
        mut self,
        value: crate::params::Declaration,
    ) -> Self {
        self.representative_declaration = Some(Box::new(value));
        self
    }
    /// Structure.
    pub fn structure(mut self, value: Structure) -> Self {
        self.structure = rt::Clearable::Set(value);
        self
    }
    /// Clears `structure`.
    pub fn clear_structure(mut self) -> Self {
        self.structure = rt::Clearable::Clear;
        self
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
    /// Tax id registrar. At most 5000 characters.
    pub fn tax_id_registrar(mut self, value: impl Into<String>) -> Self {
        self.tax_id_registrar = Some(value.into());
        self
    }
    /// Vat id. At most 5000 characters.
    pub fn vat_id(mut self, value: impl Into<String>) -> Self {
        self.vat_id = Some(value.into());
        self
    }
    /// Verification.
    pub fn verification(mut self, value: Verification) -> Self {
        self.verification = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Company;
    0 => address "address" sensitive;
    1 => address_kana "address_kana";
    2 => address_kanji "address_kanji";
    3 => directors_provided "directors_provided";
    4 => directorship_declaration "directorship_declaration";
    5 => executives_provided "executives_provided";
    6 => export_license_id "export_license_id";
    7 => export_purpose_code "export_purpose_code";
    8 => name "name" sensitive;
    9 => name_kana "name_kana" sensitive;
    10 => name_kanji "name_kanji" sensitive;
    11 => owners_provided "owners_provided";
    12 => ownership_declaration "ownership_declaration";
    13 => ownership_declaration_shown_and_signed "ownership_declaration_shown_and_signed";
    14 => ownership_exemption_reason "ownership_exemption_reason";
    15 => phone "phone" sensitive;
    16 => registration_date "registration_date";
    17 => registration_number "registration_number" sensitive;
    18 => representative_declaration "representative_declaration";
    19 => structure "structure";
    20 => tax_id "tax_id" sensitive;
    21 => tax_id_registrar "tax_id_registrar";
    22 => vat_id "vat_id";
    23 => verification "verification";
}
/// The parameters of `cvc_update`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/cvc_update`.
#[derive(Clone, Default)]
#[must_use]
pub struct CvcUpdate {
    cvc: String,
    extra: rt::Extra,
}
impl CvcUpdate {
    /// With what is required.
    pub fn new(cvc: impl Into<String>) -> Self {
        Self {
            cvc: cvc.into(),
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
    CvcUpdate;
    0 => cvc "cvc" required sensitive;
}
/// The parameters of `card.details`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/card/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Details {
    address_city: Option<String>,
    address_country: Option<String>,
    address_line1: Option<String>,
    address_line2: Option<String>,
    address_state: Option<String>,
    address_zip: Option<String>,
    currency: Option<String>,
    cvc: Option<String>,
    exp_month: String,
    exp_year: String,
    name: Option<String>,
    networks: Option<Box<Networks>>,
    number: String,
    extra: rt::Extra,
}
impl Details {
    /// With what is required.
    pub fn new(
        exp_month: impl Into<String>,
        exp_year: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        Self {
            exp_month: exp_month.into(),
            exp_year: exp_year.into(),
            number: number.into(),
            ..Default::default()
        }
    }
    /// Address city. At most 5000 characters.
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.address_city = Some(value.into());
        self
    }
    /// Address country. At most 5000 characters.
    pub fn address_country(mut self, value: impl Into<String>) -> Self {
        self.address_country = Some(value.into());
        self
    }
    /// Address line1. At most 5000 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Address line2. At most 5000 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Address state. At most 5000 characters.
    pub fn address_state(mut self, value: impl Into<String>) -> Self {
        self.address_state = Some(value.into());
        self
    }
    /// Address zip. At most 5000 characters.
    pub fn address_zip(mut self, value: impl Into<String>) -> Self {
        self.address_zip = Some(value.into());
        self
    }
    /// Currency. At most 5000 characters.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Cvc. At most 5000 characters.
    pub fn cvc(mut self, value: impl Into<String>) -> Self {
        self.cvc = Some(value.into());
        self
    }
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Networks.
    pub fn networks(mut self, value: Networks) -> Self {
        self.networks = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Details;
    0 => address_city "address_city";
    1 => address_country "address_country";
    2 => address_line1 "address_line1" sensitive;
    3 => address_line2 "address_line2" sensitive;
    4 => address_state "address_state";
    5 => address_zip "address_zip" sensitive;
    6 => currency "currency";
    7 => cvc "cvc" sensitive;
    8 => exp_month "exp_month" required;
    9 => exp_year "exp_year" required;
    10 => name "name" sensitive;
    11 => networks "networks";
    12 => number "number" required sensitive;
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
#[derive(Clone, Default)]
#[must_use]
pub struct Person {
    additional_tos_acceptances: Option<Box<crate::params::AdditionalTosAcceptances>>,
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<AddressKana>>,
    address_kanji: Option<Box<AddressKanji>>,
    dob: rt::Clearable<Box<Dob>>,
    documents: Option<Box<Documents>>,
    email: Option<String>,
    first_name: Option<String>,
    first_name_kana: Option<String>,
    first_name_kanji: Option<String>,
    full_name_aliases: rt::Clearable<Vec<String>>,
    gender: Option<String>,
    id_number: Option<String>,
    id_number_secondary: Option<String>,
    last_name: Option<String>,
    last_name_kana: Option<String>,
    last_name_kanji: Option<String>,
    maiden_name: Option<String>,
    metadata: rt::Clearable<rt::Metadata>,
    nationality: Option<String>,
    phone: Option<String>,
    political_exposure: Option<crate::types::PoliticalExposure>,
    registered_address: Option<Box<RegisteredAddress>>,
    relationship: Option<Box<crate::params::Relationship>>,
    ssn_last_4: Option<String>,
    us_cfpb_data: Option<Box<crate::params::UsCfpbData>>,
    verification: Option<Box<crate::params::Verification>>,
    extra: rt::Extra,
}
impl Person {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Additional tos acceptances.
    pub fn additional_tos_acceptances(
        mut self,
        value: crate::params::AdditionalTosAcceptances,
    ) -> Self {
        self.additional_tos_acceptances = Some(Box::new(value));
        self
    }
    /// Address.
    pub fn address(mut self, value: crate::params::Address) -> Self {
        self.address = Some(Box::new(value));
        self
    }
    /// Address kana.
    pub fn address_kana(mut self, value: AddressKana) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(mut self, value: AddressKanji) -> Self {
        self.address_kanji = Some(Box::new(value));
        self
    }
    /// Dob.
    pub fn dob(mut self, value: Dob) -> Self {
        self.dob = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `dob`.
    pub fn clear_dob(mut self) -> Self {
        self.dob = rt::Clearable::Clear;
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
    /// First name. At most 5000 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// First name kana. At most 5000 characters.
    pub fn first_name_kana(mut self, value: impl Into<String>) -> Self {
        self.first_name_kana = Some(value.into());
        self
    }
    /// First name kanji. At most 5000 characters.
    pub fn first_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.first_name_kanji = Some(value.into());
        self
    }
    /// Full name aliases.
    pub fn full_name_aliases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_name_aliases = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `full_name_aliases`.
    pub fn clear_full_name_aliases(mut self) -> Self {
        self.full_name_aliases = rt::Clearable::Clear;
        self
    }
    /// Gender.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(mut self, value: impl Into<String>) -> Self {
        self.id_number = Some(value.into());
        self
    }
    /// Id number secondary. At most 5000 characters.
    pub fn id_number_secondary(mut self, value: impl Into<String>) -> Self {
        self.id_number_secondary = Some(value.into());
        self
    }
    /// Last name. At most 5000 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Last name kana. At most 5000 characters.
    pub fn last_name_kana(mut self, value: impl Into<String>) -> Self {
        self.last_name_kana = Some(value.into());
        self
    }
    /// Last name kanji. At most 5000 characters.
    pub fn last_name_kanji(mut self, value: impl Into<String>) -> Self {
        self.last_name_kanji = Some(value.into());
        self
    }
    /// Maiden name. At most 5000 characters.
    pub fn maiden_name(mut self, value: impl Into<String>) -> Self {
        self.maiden_name = Some(value.into());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Nationality. At most 5000 characters.
    pub fn nationality(mut self, value: impl Into<String>) -> Self {
        self.nationality = Some(value.into());
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
    /// Registered address.
    pub fn registered_address(mut self, value: RegisteredAddress) -> Self {
        self.registered_address = Some(Box::new(value));
        self
    }
    /// Relationship.
    pub fn relationship(mut self, value: crate::params::Relationship) -> Self {
        self.relationship = Some(Box::new(value));
        self
    }
    /// Ssn last 4.
    pub fn ssn_last_4(mut self, value: impl Into<String>) -> Self {
        self.ssn_last_4 = Some(value.into());
        self
    }
    /// Us cfpb data.
    pub fn us_cfpb_data(mut self, value: crate::params::UsCfpbData) -> Self {
        self.us_cfpb_data = Some(Box::new(value));
        self
    }
    /// Verification.
    pub fn verification(mut self, value: crate::params::Verification) -> Self {
        self.verification = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Person;
    0 => additional_tos_acceptances "additional_tos_acceptances";
    1 => address "address" sensitive;
    2 => address_kana "address_kana";
    3 => address_kanji "address_kanji";
    4 => dob "dob" sensitive;
    5 => documents "documents";
    6 => email "email" sensitive;
    7 => first_name "first_name" sensitive;
    8 => first_name_kana "first_name_kana" sensitive;
    9 => first_name_kanji "first_name_kanji" sensitive;
    10 => full_name_aliases "full_name_aliases" sensitive clearable;
    11 => gender "gender" sensitive;
    12 => id_number "id_number" sensitive;
    13 => id_number_secondary "id_number_secondary" sensitive;
    14 => last_name "last_name" sensitive;
    15 => last_name_kana "last_name_kana" sensitive;
    16 => last_name_kanji "last_name_kanji" sensitive;
    17 => maiden_name "maiden_name" sensitive;
    18 => metadata "metadata" clearable;
    19 => nationality "nationality" sensitive;
    20 => phone "phone" sensitive;
    21 => political_exposure "political_exposure";
    22 => registered_address "registered_address";
    23 => relationship "relationship";
    24 => ssn_last_4 "ssn_last_4" sensitive;
    25 => us_cfpb_data "us_cfpb_data";
    26 => verification "verification";
}
/// The parameters of `pii`.
///
/// Contract: `#/paths/~1v1~1tokens/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pii`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pii {
    id_number: Option<String>,
    extra: rt::Extra,
}
impl Pii {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Id number. At most 5000 characters.
    pub fn id_number(mut self, value: impl Into<String>) -> Self {
        self.id_number = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pii;
    0 => id_number "id_number" sensitive;
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
