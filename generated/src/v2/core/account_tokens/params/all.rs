// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `identity.attestations`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations`.
#[derive(Clone)]
#[must_use]
pub struct Attestations(rt::Params);
impl Attestations {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Directorship declaration.
    pub fn directorship_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(0, value))
    }
    /// Ownership declaration.
    pub fn ownership_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(1, value))
    }
    /// Persons provided.
    pub fn persons_provided(
        self,
        value: crate::v2::core::params::PersonsProvided,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::PersonsProvided>(2, value))
    }
    /// Representative declaration.
    pub fn representative_declaration(self, value: OwnershipDeclaration) -> Self {
        Self(self.0.set::<OwnershipDeclaration>(3, value))
    }
    /// Terms of service.
    pub fn terms_of_service(
        self,
        value: crate::v2::core::params::TermsOfService,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::TermsOfService>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Attestations;
    "directorship_declaration": Option<OwnershipDeclaration>;
    "ownership_declaration": Option<OwnershipDeclaration>;
    "persons_provided": Option<crate::v2::core::params::PersonsProvided>;
    "representative_declaration": Option<OwnershipDeclaration>;
    "terms_of_service": Option<crate::v2::core::params::TermsOfService>;
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
#[derive(Clone)]
#[must_use]
pub struct Identity(rt::Params);
impl Identity {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attestations.
    pub fn attestations(self, value: Attestations) -> Self {
        Self(self.0.set::<Attestations>(0, value))
    }
    /// Business details.
    pub fn business_details(
        self,
        value: crate::v2::core::params::BusinessDetails,
    ) -> Self {
        Self(self.0.set::<crate::v2::core::params::BusinessDetails>(1, value))
    }
    /// Entity type. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type(self, value: crate::types::EntityType) -> Self {
        Self(self.0.set::<crate::types::EntityType>(2, value))
    }
    /// Individual.
    pub fn individual(self, value: crate::v2::core::params::Individual) -> Self {
        Self(self.0.set::<crate::v2::core::params::Individual>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Identity;
    "attestations": Option<Attestations>;
    "business_details": Option<crate::v2::core::params::BusinessDetails>;
    "entity_type": Option<crate::types::EntityType>;
    "individual": Option<crate::v2::core::params::Individual>;
}
/// Kanji: the same shape as [`crate::v2::core::params::ScriptNamesKana`].
pub type IndividualScriptNamesKanji = crate::v2::core::params::ScriptNamesKana;
/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct OwnershipDeclaration(rt::Params);
impl OwnershipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Attested.
    pub fn attested(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    OwnershipDeclaration;
    "attested": Option<bool>;
}
/// Registration date: the same shape as [`crate::params::Date`].
pub type RegistrationDate = crate::params::Date;
/// Secondary verification: the same shape as [`crate::v2::core::params::PrimaryVerification`].
pub type SecondaryVerification = crate::v2::core::params::PrimaryVerification;
