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

    /// Authorizer.
    pub fn authorizer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Director.
    pub fn director(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Executive.
    pub fn executive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }

    /// Legal guardian.
    pub fn legal_guardian(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Owner.
    pub fn owner(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }

    /// Representative.
    pub fn representative(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

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

    /// Authorizer.
    pub fn authorizer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }

    /// Director.
    pub fn director(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value))
    }

    /// Executive.
    pub fn executive(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value))
    }

    /// Legal guardian.
    pub fn legal_guardian(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value))
    }

    /// Owner.
    pub fn owner(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }

    /// Percent ownership.
    pub fn percent_ownership(self, value: f64) -> Self {
        Self(self.0.set::<f64>(5, value))
    }

    /// Clears `percent_ownership`.
    pub fn clear_percent_ownership(self) -> Self {
        Self(self.0.clear(5))
    }

    /// Representative.
    pub fn representative(self, value: bool) -> Self {
        Self(self.0.set::<bool>(6, value))
    }

    /// Title. At most 5000 characters.
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value))
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
