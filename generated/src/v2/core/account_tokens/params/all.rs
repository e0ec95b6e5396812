// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attestations {
    directorship_declaration: Option<Box<OwnershipDeclaration>>,
    ownership_declaration: Option<Box<OwnershipDeclaration>>,
    persons_provided: Option<Box<crate::v2::core::params::PersonsProvided>>,
    representative_declaration: Option<Box<OwnershipDeclaration>>,
    terms_of_service: Option<Box<crate::v2::core::params::TermsOfService>>,
    extra: rt::Extra,
}
impl Attestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(mut self, value: OwnershipDeclaration) -> Self {
        self.directorship_declaration = Some(Box::new(value));
        self
    }
    /// Ownership declaration.
    pub fn ownership_declaration(mut self, value: OwnershipDeclaration) -> Self {
        self.ownership_declaration = Some(Box::new(value));
        self
    }
    /// Persons provided.
    pub fn persons_provided(
        mut self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        self.persons_provided = Some(Box::new(value));
        self
    }
    /// Representative declaration.
    pub fn representative_declaration(mut self, value: OwnershipDeclaration) -> Self {
        self.representative_declaration = Some(Box::new(value));
        self
    }
    /// Terms of service.
    pub fn terms_of_service(
        mut self,
        value: crate::v2::core::params::TermsOfService,
    ) -> Self {
        self.terms_of_service = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Attestations;
    0 => directorship_declaration "directorship_declaration";
    1 => ownership_declaration "ownership_declaration";
    2 => persons_provided "persons_provided";
    3 => representative_declaration "representative_declaration";
    4 => terms_of_service "terms_of_service";
}
/// Kanji: the same shape as [`crate::v2::core::params::BusinessDetailsScriptNamesKana`].
pub type BusinessDetailsScriptNamesKanji = crate::v2::core::params::BusinessDetailsScriptNamesKana;
/// Date of birth: the same shape as [`crate::params::Date`].
pub type DateOfBirth = crate::params::Date;
/// Front back: the same shape as [`crate::params::Document`].
pub type FrontBack = crate::params::Document;
/// The parameters of `identity`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity`.
#[derive(Clone, Default)]
#[must_use]
pub struct Identity {
    attestations: Option<Box<Attestations>>,
    business_details: Option<Box<crate::v2::core::params::BusinessDetails>>,
    entity_type: Option<crate::types::EntityType>,
    individual: Option<Box<crate::v2::core::params::Individual>>,
    extra: rt::Extra,
}
impl Identity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(mut self, value: Attestations) -> Self {
        self.attestations = Some(Box::new(value));
        self
    }
    /// Business details.
    pub fn business_details(
        mut self,
        value: crate::v2::core::params::BusinessDetails,
    ) -> Self {
        self.business_details = Some(Box::new(value));
        self
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(mut self, value: crate::types::EntityType) -> Self {
        self.entity_type = Some(value);
        self
    }
    /// Individual.
    pub fn individual(mut self, value: crate::v2::core::params::Individual) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Identity;
    0 => attestations "attestations";
    1 => business_details "business_details";
    2 => entity_type "entity_type";
    3 => individual "individual";
}
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNamesKana`].
pub type IndividualScriptNamesKanji = crate::v2::core::params::ScriptNamesKana;
/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnershipDeclaration {
    attested: Option<bool>,
    extra: rt::Extra,
}
impl OwnershipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attested.
    pub fn attested(mut self, value: bool) -> Self {
        self.attested = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    OwnershipDeclaration;
    0 => attested "attested";
}
/// Registration date: the same shape as [`crate::params::Date`].
pub type RegistrationDate = crate::params::Date;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type SecondaryVerification = crate::v2::core::params::PrimaryVerification;
