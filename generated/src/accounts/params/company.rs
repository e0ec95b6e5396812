// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::CompanyStructure;
use crate::accounts::OwnershipExemptionReason;
use crate::files::File;
use crate::rt;

/// The parameters of `company.address`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City. At most 100 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 200 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 200 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.address_kana`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/address_kana`.
#[derive(Clone)]
#[must_use]
pub struct AddressKana(rt::Params);

impl AddressKana {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Town. At most 5000 characters.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.address_kanji`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/address_kanji`.
#[derive(Clone)]
#[must_use]
pub struct AddressKanji(rt::Params);

impl AddressKanji {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City. At most 5000 characters.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }

    /// Country. At most 5000 characters.
    pub fn country(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// Line1. At most 5000 characters.
    pub fn line1(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Line2. At most 5000 characters.
    pub fn line2(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value))
    }

    /// Postal code. At most 5000 characters.
    pub fn postal_code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }

    /// State. At most 5000 characters.
    pub fn state(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value))
    }

    /// Town. At most 5000 characters.
    pub fn town(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.verification`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification`.
#[derive(Clone)]
#[must_use]
pub struct CompanyVerification(rt::Params);

impl CompanyVerification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Document.
    pub fn document(self, value: Document) -> Self {
        Self(self.0.set::<Document>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone)]
#[must_use]
pub struct CreateCompany(rt::Params);

impl CreateCompany {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value))
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
    pub fn directorship_declaration(self, value: DirectorshipDeclaration) -> Self {
        Self(self.0.set::<DirectorshipDeclaration>(4, value))
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
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(12, value))
    }

    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(self, value: OwnershipExemptionReason) -> Self {
        Self(self.0.set::<OwnershipExemptionReason>(13, value))
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
    pub fn registration_date(self, value: RegistrationDate) -> Self {
        Self(self.0.set::<RegistrationDate>(15, value))
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
    pub fn representative_declaration(self, value: RepresentativeDeclaration) -> Self {
        Self(self.0.set::<RepresentativeDeclaration>(17, value))
    }

    /// Structure.
    pub fn structure(self, value: CompanyStructure) -> Self {
        Self(self.0.set::<CompanyStructure>(18, value))
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
    pub fn verification(self, value: CompanyVerification) -> Self {
        Self(self.0.set::<CompanyVerification>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.directorship_declaration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct DirectorshipDeclaration(rt::Params);

impl DirectorshipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }

    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.verification.document`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/verification/properties/document`.
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);

impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Back. At most 500 characters.
    pub fn back(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(0, value))
    }

    /// Front. At most 500 characters.
    pub fn front(self, value: impl Into<rt::Id<File>>) -> Self {
        Self(self.0.set::<rt::Id<File>>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.ownership_declaration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/ownership_declaration`.
#[derive(Clone)]
#[must_use]
pub struct OwnershipDeclaration(rt::Params);

impl OwnershipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }

    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company.registration_date`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/registration_date/anyOf/0`.
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

/// The parameters of `company.representative_declaration`.
///
/// Contract: `#/paths/~1v1~1accounts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company/properties/representative_declaration`.
#[derive(Clone)]
#[must_use]
pub struct RepresentativeDeclaration(rt::Params);

impl RepresentativeDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Date, in seconds since 1970.
    pub fn date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }

    /// Ip.
    pub fn ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value))
    }

    /// User agent. At most 5000 characters.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone)]
#[must_use]
pub struct UpdateCompany(rt::Params);

impl UpdateCompany {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Address.
    pub fn address(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value))
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
    pub fn directorship_declaration(self, value: DirectorshipDeclaration) -> Self {
        Self(self.0.set::<DirectorshipDeclaration>(4, value))
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
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(12, value))
    }

    /// Ownership exemption reason. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason(self, value: OwnershipExemptionReason) -> Self {
        Self(self.0.set::<OwnershipExemptionReason>(13, value))
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
    pub fn registration_date(self, value: RegistrationDate) -> Self {
        Self(self.0.set::<RegistrationDate>(15, value))
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
    pub fn representative_declaration(self, value: RepresentativeDeclaration) -> Self {
        Self(self.0.set::<RepresentativeDeclaration>(17, value))
    }

    /// Structure.
    pub fn structure(self, value: CompanyStructure) -> Self {
        Self(self.0.set::<CompanyStructure>(18, value))
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
    pub fn verification(self, value: CompanyVerification) -> Self {
        Self(self.0.set::<CompanyVerification>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    AddressKana;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    AddressKanji;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
    "town": String;
}

rt::params! {
    CompanyVerification;
    "document": Document;
}

rt::params! {
    CreateCompany;
    "address" sensitive: Address;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "directors_provided": bool;
    "directorship_declaration": DirectorshipDeclaration;
    "executives_provided": bool;
    "export_license_id": String;
    "export_purpose_code": String;
    "name" sensitive: String;
    "name_kana" sensitive: String;
    "name_kanji" sensitive: String;
    "owners_provided": bool;
    "ownership_declaration": OwnershipDeclaration;
    "ownership_exemption_reason": rt::Clearable<OwnershipExemptionReason>;
    "phone" sensitive: String;
    "registration_date": rt::Clearable<RegistrationDate>;
    "registration_number" sensitive: String;
    "representative_declaration": RepresentativeDeclaration;
    "structure": rt::Clearable<CompanyStructure>;
    "tax_id" sensitive: String;
    "tax_id_registrar": String;
    "vat_id": String;
    "verification": CompanyVerification;
}

rt::params! {
    DirectorshipDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    Document;
    "back": String;
    "front": String;
}

rt::params! {
    OwnershipDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    RegistrationDate;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    RepresentativeDeclaration;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: String;
}

rt::params! {
    UpdateCompany;
    "address" sensitive: Address;
    "address_kana": AddressKana;
    "address_kanji": AddressKanji;
    "directors_provided": bool;
    "directorship_declaration": DirectorshipDeclaration;
    "executives_provided": bool;
    "export_license_id": String;
    "export_purpose_code": String;
    "name" sensitive: String;
    "name_kana" sensitive: String;
    "name_kanji" sensitive: String;
    "owners_provided": bool;
    "ownership_declaration": OwnershipDeclaration;
    "ownership_exemption_reason": rt::Clearable<OwnershipExemptionReason>;
    "phone" sensitive: String;
    "registration_date": rt::Clearable<RegistrationDate>;
    "registration_number" sensitive: String;
    "representative_declaration": RepresentativeDeclaration;
    "structure": rt::Clearable<CompanyStructure>;
    "tax_id" sensitive: String;
    "tax_id_registrar": String;
    "vat_id": String;
    "verification": CompanyVerification;
}
