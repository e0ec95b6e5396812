// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the person is to the business: owner, director, representative.
///
/// The parameters of `relationship`.
///
/// Contract: `#/paths/~1v2~1core~1accounts~1{account_id}~1person_tokens/post/requestBody/content/application~1json/schema/properties/relationship`.
#[derive(Clone)]
#[must_use]
pub struct Relationship(rt::Params);

impl Relationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the person confirms the identity of the account, or who may represent it.
    pub fn authorizer<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Whether the person sits on the governing board, or is responsible that the company keeps the rules.
    pub fn director<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Whether the person leads the company, with much to decide.
    pub fn executive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Whether the person acts as legal guardian of a representative who is under age.
    pub fn legal_guardian<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Whether the person owns part of the company.
    pub fn owner<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// How much of the company the person owns, in percent. A decimal number as text.
    pub fn percent_ownership<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(5, value))
    }

    /// Whether the person is the one who opened the account, and speaks for the business. Only one can be that at a time.
    pub fn representative<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(6, value))
    }

    /// What the person is in the business: `CEO`.
    pub fn title<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Relationship;
    "authorizer": bool;
    "director": bool;
    "executive": bool;
    "legal_guardian": bool;
    "owner": bool;
    "percent_ownership": String;
    "representative": bool;
    "title": String;
}
