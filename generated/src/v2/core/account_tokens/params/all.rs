// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EntityType;
use crate::v2::core::params::Account;
use crate::v2::core::params::IdentityBusinessDetails;
use crate::v2::core::params::IdentityIndividual;
use crate::v2::core::params::PersonsProvided;

/// What owners, directors and representatives of the business have declared.
///
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

    /// The declaration that what is told of the directors is complete and right. Stripe fills in time, address and browser.
    pub fn directorship_declaration<K>(
        self,
        value: impl rt::Maybe<DirectorshipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<DirectorshipDeclaration, K>(0, value))
    }

    /// The statement that what was told of the owners is current and right. Stripe adds date, IP address and browser.
    pub fn ownership_declaration<K>(
        self,
        value: impl rt::Maybe<OwnershipDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<OwnershipDeclaration, K>(1, value))
    }

    /// Your word that all people of a role, such as owners, have been added.
    pub fn persons_provided<K>(self, value: impl rt::Maybe<PersonsProvided, K>) -> Self {
        Self(self.0.maybe::<PersonsProvided, K>(2, value))
    }

    /// That the representative may act for the company. Stripe adds date, IP address and browser.
    pub fn representative_declaration<K>(
        self,
        value: impl rt::Maybe<RepresentativeDeclaration, K>,
    ) -> Self {
        Self(self.0.maybe::<RepresentativeDeclaration, K>(3, value))
    }

    /// How and when the terms of service were accepted, agreement by agreement.
    pub fn terms_of_service<K>(self, value: impl rt::Maybe<TermsOfService, K>) -> Self {
        Self(self.0.maybe::<TermsOfService, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The declaration that what is told of the directors is complete and right.
///
/// The parameters of `identity.attestations.directorship_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/directorship_declaration`.
#[derive(Clone)]
#[must_use]
pub struct DirectorshipDeclaration(rt::Params);

impl DirectorshipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the details of the directors are declared to be true.
    pub fn attested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the account is: the person or company, and the business.
///
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

    /// What owners, directors and representatives of the business have declared.
    pub fn attestations<K>(self, value: impl rt::Maybe<Attestations, K>) -> Self {
        Self(self.0.maybe::<Attestations, K>(0, value))
    }

    /// Who the business is: legal name, address, tax ids, structure.
    pub fn business_details<K>(
        self,
        value: impl rt::Maybe<IdentityBusinessDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<IdentityBusinessDetails, K>(1, value))
    }

    /// Whether the account is a person, a company, a non-profit or a public body. It decides what else is asked, so set it before you add configurations. `company`, `government_entity`, `individual` or `non_profit`.
    pub fn entity_type<K>(self, value: impl rt::Maybe<EntityType, K>) -> Self {
        Self(self.0.maybe::<EntityType, K>(2, value))
    }

    /// Who the person behind the account is.
    pub fn individual<K>(self, value: impl rt::Maybe<IdentityIndividual, K>) -> Self {
        Self(self.0.maybe::<IdentityIndividual, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The statement that what was told of the owners is current and right.
///
/// The parameters of `identity.attestations.ownership_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/ownership_declaration`.
#[derive(Clone)]
#[must_use]
pub struct OwnershipDeclaration(rt::Params);

impl OwnershipDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the details of the beneficial owners are declared to be true.
    pub fn attested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// That the representative may act for the company.
///
/// The parameters of `identity.attestations.representative_declaration`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/representative_declaration`.
#[derive(Clone)]
#[must_use]
pub struct RepresentativeDeclaration(rt::Params);

impl RepresentativeDeclaration {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the representative declares to be allowed to act for the legal entity.
    pub fn attested<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How and when the terms of service were accepted, agreement by agreement.
///
/// The parameters of `identity.attestations.terms_of_service`.
///
/// Contract: `#/paths/~1v2~1core~1account_tokens/post/requestBody/content/application~1json/schema/properties/identity/properties/attestations/properties/terms_of_service`.
#[derive(Clone)]
#[must_use]
pub struct TermsOfService(rt::Params);

impl TermsOfService {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// That the account accepted the Stripe Services Agreement. Stripe adds date, IP address and browser.
    pub fn account<K>(self, value: impl rt::Maybe<Account, K>) -> Self {
        Self(self.0.maybe::<Account, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Attestations;
    "directorship_declaration": DirectorshipDeclaration;
    "ownership_declaration": OwnershipDeclaration;
    "persons_provided": PersonsProvided;
    "representative_declaration": RepresentativeDeclaration;
    "terms_of_service": TermsOfService;
}

rt::params! {
    DirectorshipDeclaration;
    "attested": bool;
}

rt::params! {
    Identity;
    "attestations": Attestations;
    "business_details": IdentityBusinessDetails;
    "entity_type": EntityType;
    "individual": IdentityIndividual;
}

rt::params! {
    OwnershipDeclaration;
    "attested": bool;
}

rt::params! {
    RepresentativeDeclaration;
    "attested": bool;
}

rt::params! {
    TermsOfService;
    "account": Account;
}
