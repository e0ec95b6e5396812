// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `relationship`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/get/parameters/4/schema`.
#[derive(Clone)]
#[must_use]
pub struct ListRelationship(rt::Params);

impl ListRelationship {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only people who confirm who represents the account.
    pub fn authorizer<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(0, value))
    }

    /// Only people who are directors of the company, or with false those who aren't.
    pub fn director<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Only people who lead the company, or with false those who don't.
    pub fn executive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// Only people who are legal guardians of the representative, or with false those who aren't.
    pub fn legal_guardian<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value))
    }

    /// Only owners, or with false only people who aren't.
    pub fn owner<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value))
    }

    /// Only the representative, or with false only people who aren't.
    pub fn representative<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the person is to the business: owner, director, representative.
///
/// The parameters of `relationship`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/relationship`.
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

    /// How much of the company the person owns, in percent.
    pub fn percent_ownership(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(5, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(5))
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
    ListRelationship;
    "authorizer": bool;
    "director": bool;
    "executive": bool;
    "legal_guardian": bool;
    "owner": bool;
    "representative": bool;
}

rt::params! {
    Relationship;
    "authorizer": bool;
    "director": bool;
    "executive": bool;
    "legal_guardian": bool;
    "owner": bool;
    "percent_ownership": rt::Clearable<f64>;
    "representative": bool;
    "title": String;
}
