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

    /// City, town or village. At most 100 characters.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company. At most 200 characters.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building. At most 200 characters.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The address in kana, for Japan.
///
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

    /// City or ward, in kana.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Block and building number, in kana.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Details of the building, in kana.
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

/// The address in kanji, for Japan.
///
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

    /// City or ward, in kanji.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Block and building number, in kanji.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Details of the building, in kanji.
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

/// A document that proves what the company is.
///
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

    /// A document that proves who it is: front and back.
    pub fn document<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the company is, whatever the `business_type`.
///
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

    /// The company's main address.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value))
    }

    /// Whether all directors of the company are there. Set it once you have made a person for each.
    pub fn directors_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// The declaration that what is told of the directors is complete and right.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(4, value))
    }

    /// Whether all leading people of the company are there. Set it once you have made a person for each.
    pub fn executives_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Number of the company's export license, in India the Import Export Code.
    pub fn export_license_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The code of what the company exports for. Only in India.
    pub fn export_purpose_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The company's registered name. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The company's registered name in kana. Only in Japan. At most 100 characters.
    pub fn name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The company's registered name in kanji. Only in Japan. At most 100 characters.
    pub fn name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Whether all owners of the company are there. Set it once you have made a person for each.
    pub fn owners_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(11, value))
    }

    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(12, value))
    }

    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason<K>(
        self,
        value: impl rt::Maybe<OwnershipExemptionReason, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipExemptionReason, K>(13, value))
    }

    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.clear(13))
    }

    /// The company's phone number, which Stripe may verify.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// When the company was founded or registered. Clearing removes it.
    pub fn registration_date<K>(
        self,
        value: impl rt::Maybe<RegistrationDate, K>,
    ) -> Self {
        Self(self.0.maybe::<RegistrationDate, K>(15, value))
    }

    /// Clears `registration_date`.
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.clear(15))
    }

    /// The number under which the company is registered.
    pub fn registration_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value))
    }

    /// The declaration that the representative may act for the company.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(17, value))
    }

    /// The legal form of the business, such as `private_corporation`.
    pub fn structure<K>(self, value: impl rt::Maybe<CompanyStructure, K>) -> Self {
        Self(self.0.maybe::<CompanyStructure, K>(18, value))
    }

    /// Clears `structure`.
    pub fn clear_structure(self) -> Self {
        Self(self.0.clear(18))
    }

    /// The number that the tax office knows the company by, in the United States the EIN.
    pub fn tax_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value))
    }

    /// The court or place that the tax id is registered with, for companies in Germany.
    pub fn tax_id_registrar<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value))
    }

    /// The company's VAT number.
    pub fn vat_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// A document that proves what the company is.
    pub fn verification<K>(self, value: impl rt::Maybe<CompanyVerification, K>) -> Self {
        Self(self.0.maybe::<CompanyVerification, K>(22, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The declaration that what is told of the directors is complete and right.
///
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

    /// When the company declared that what it tells of its directors is right. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
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

/// A document that proves who it is: front and back.
///
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

    /// Id of the uploaded file with the back of the document. Its purpose is `additional_verification`, which can't be downloaded.
    pub fn back<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the front of the document, of purpose `additional_verification`. It can't be downloaded.
    pub fn front<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The statement that what was told of the owners is current and right: when and from where it was made.
///
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

    /// When the company declared that what it tells of its owners is right. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
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

/// When the company was founded or registered.
///
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

/// The declaration that the representative may act for the company.
///
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

    /// When the company declared that its representative may act for it. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
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

/// Who the company is, whatever the `business_type`.
///
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

    /// The company's main address.
    pub fn address<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// The address in kana, for Japan.
    pub fn address_kana<K>(self, value: impl rt::Maybe<AddressKana, K>) -> Self {
        Self(self.0.maybe::<AddressKana, K>(1, value))
    }

    /// The address in kanji, for Japan.
    pub fn address_kanji<K>(self, value: impl rt::Maybe<AddressKanji, K>) -> Self {
        Self(self.0.maybe::<AddressKanji, K>(2, value))
    }

    /// Whether all directors of the company are there. Set it once you have made a person for each.
    pub fn directors_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// The declaration that what is told of the directors is complete and right.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(4, value))
    }

    /// Whether all leading people of the company are there. Set it once you have made a person for each.
    pub fn executives_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Number of the company's export license, in India the Import Export Code.
    pub fn export_license_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The code of what the company exports for. Only in India.
    pub fn export_purpose_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The company's registered name. At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// The company's registered name in kana. Only in Japan. At most 100 characters.
    pub fn name_kana<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value))
    }

    /// The company's registered name in kanji. Only in Japan. At most 100 characters.
    pub fn name_kanji<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value))
    }

    /// Whether all owners of the company are there. Set it once you have made a person for each.
    pub fn owners_provided<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(11, value))
    }

    /// The statement that what was told of the owners is current and right: when and from where it was made.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(12, value))
    }

    /// Why the company needn't tell who owns it. `qualified_entity_exceeds_ownership_threshold` or `qualifies_as_financial_institution`.
    pub fn ownership_exemption_reason<K>(
        self,
        value: impl rt::Maybe<OwnershipExemptionReason, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipExemptionReason, K>(13, value))
    }

    /// Clears `ownership_exemption_reason`.
    pub fn clear_ownership_exemption_reason(self) -> Self {
        Self(self.0.clear(13))
    }

    /// The company's phone number, which Stripe may verify.
    pub fn phone<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value))
    }

    /// When the company was founded or registered. Clearing removes it.
    pub fn registration_date<K>(
        self,
        value: impl rt::Maybe<RegistrationDate, K>,
    ) -> Self {
        Self(self.0.maybe::<RegistrationDate, K>(15, value))
    }

    /// Clears `registration_date`.
    pub fn clear_registration_date(self) -> Self {
        Self(self.0.clear(15))
    }

    /// The number under which the company is registered.
    pub fn registration_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value))
    }

    /// The declaration that the representative may act for the company.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(17, value))
    }

    /// The legal form of the business, such as `private_corporation`.
    pub fn structure<K>(self, value: impl rt::Maybe<CompanyStructure, K>) -> Self {
        Self(self.0.maybe::<CompanyStructure, K>(18, value))
    }

    /// Clears `structure`.
    pub fn clear_structure(self) -> Self {
        Self(self.0.clear(18))
    }

    /// The number that the tax office knows the company by, in the United States the EIN.
    pub fn tax_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value))
    }

    /// The court or place that the tax id is registered with, for companies in Germany.
    pub fn tax_id_registrar<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(20, value))
    }

    /// The company's VAT number.
    pub fn vat_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(21, value))
    }

    /// A document that proves what the company is.
    pub fn verification<K>(self, value: impl rt::Maybe<CompanyVerification, K>) -> Self {
        Self(self.0.maybe::<CompanyVerification, K>(22, value))
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
