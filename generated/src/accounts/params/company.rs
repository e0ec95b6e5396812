// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
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
    pub fn address_kana(self, value: crate::accounts::params::AddressKana) -> Self {
        Self(self.0.set::<crate::accounts::params::AddressKana>(1, value))
    }
    /// Address kanji.
    pub fn address_kanji(self, value: crate::accounts::params::AddressKanji) -> Self {
        Self(self.0.set::<crate::accounts::params::AddressKanji>(2, value))
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
    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(
        self,
        value: crate::types::OwnershipExemptionReason,
    ) -> Self {
        Self(self.0.set::<crate::types::OwnershipExemptionReason>(13, value))
    }
    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.clear(13))
    }
    /// Phone. At most 5000 characters.
    pub fn phone(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value))
    }
    /// Registration date.
    pub fn registration_date(
        self,
        value: crate::accounts::params::RegistrationDate,
    ) -> Self {
        Self(self.0.set::<crate::accounts::params::RegistrationDate>(15, value))
    }
    /// Clears `registration_date`.
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.clear(15))
    }
    /// Registration number. At most 5000 characters.
    pub fn registration_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(16, value))
    }
    /// Representative declaration.
    pub fn representative_declaration(self, value: crate::params::Declaration) -> Self {
        Self(self.0.set::<crate::params::Declaration>(17, value))
    }
    /// Structure.
    pub fn structure(self, value: crate::accounts::CompanyStructure) -> Self {
        Self(self.0.set::<crate::accounts::CompanyStructure>(18, value))
    }
    /// Clears `structure`.
    pub fn clear_structure(self) -> Self {
        Self(self.0.clear(18))
    }
    /// Tax id. At most 5000 characters.
    pub fn tax_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value))
    }
    /// Tax id registrar. At most 5000 characters.
    pub fn tax_id_registrar(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(20, value))
    }
    /// Vat id. At most 5000 characters.
    pub fn vat_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(21, value))
    }
    /// Verification.
    pub fn verification(self, value: crate::accounts::params::Verification) -> Self {
        Self(self.0.set::<crate::accounts::params::Verification>(22, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Company;
    "address" sensitive: Option<crate::params::Address>;
    "address_kana": Option<crate::accounts::params::AddressKana>;
    "address_kanji": Option<crate::accounts::params::AddressKanji>;
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
    "ownership_exemption_reason": rt::Clearable<crate::types::OwnershipExemptionReason>;
    "phone" sensitive: Option<String>;
    "registration_date": rt::Clearable<crate::accounts::params::RegistrationDate>;
    "registration_number" sensitive: Option<String>;
    "representative_declaration": Option<crate::params::Declaration>;
    "structure": rt::Clearable<crate::accounts::CompanyStructure>;
    "tax_id" sensitive: Option<String>;
    "tax_id_registrar": Option<String>;
    "vat_id": Option<String>;
    "verification": Option<crate::accounts::params::Verification>;
}
