// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone, Default)]
#[must_use]
pub struct Company {
    address: Option<Box<crate::params::Address>>,
    address_kana: Option<Box<crate::accounts::params::AddressKana>>,
    address_kanji: Option<Box<crate::accounts::params::AddressKanji>>,
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
    ownership_exemption_reason: rt::Clearable<crate::types::OwnershipExemptionReason>,
    phone: Option<String>,
    registration_date: rt::Clearable<Box<crate::accounts::params::RegistrationDate>>,
    registration_number: Option<String>,
    representative_declaration: Option<Box<crate::params::Declaration>>,
    structure: rt::Clearable<crate::accounts::CompanyStructure>,
    tax_id: Option<String>,
    tax_id_registrar: Option<String>,
    vat_id: Option<String>,
    verification: Option<Box<crate::accounts::params::Verification>>,
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
    pub fn address_kana(mut self, value: crate::accounts::params::AddressKana) -> Self {
        self.address_kana = Some(Box::new(value));
        self
    }
    /// Address kanji.
    pub fn address_kanji(
        mut self,
        value: crate::accounts::params::AddressKanji,
    ) -> Self {
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
    pub fn registration_date(
        mut self,
        value: crate::accounts::params::RegistrationDate,
    ) -> Self {
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
    pub fn structure(mut self, value: crate::accounts::CompanyStructure) -> Self {
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
    pub fn verification(mut self, value: crate::accounts::params::Verification) -> Self {
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
    13 => ownership_exemption_reason "ownership_exemption_reason";
    14 => phone "phone" sensitive;
    15 => registration_date "registration_date";
    16 => registration_number "registration_number" sensitive;
    17 => representative_declaration "representative_declaration";
    18 => structure "structure";
    19 => tax_id "tax_id" sensitive;
    20 => tax_id_registrar "tax_id_registrar";
    21 => vat_id "vat_id";
    22 => verification "verification";
}
