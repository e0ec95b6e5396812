// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether the customer is asked for the name of their business, and must give it.
///
/// The parameters of `name_collection.business`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name_collection/properties/business`.
#[derive(Clone)]
#[must_use]
pub struct Business(rt::Params);

impl Business {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Business(Business::default().0.set::<bool>(0, enabled))
    }

    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub fn optional<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether and how the page asks for the customer's own name.
///
/// The parameters of `name_collection.individual`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name_collection/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct Individual(rt::Params);

impl Individual {
    /// With what is required.
    pub fn new(enabled: bool) -> Self {
        Individual(Individual::default().0.set::<bool>(0, enabled))
    }

    /// Whether the customer can leave the field empty. They can't unless it is set.
    pub fn optional<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Has the page ask for the customer's own name, that of their business, or both, and saves them to the customer.
///
/// The parameters of `name_collection`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name_collection`.
#[derive(Clone)]
#[must_use]
pub struct NameCollection(rt::Params);

impl NameCollection {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the customer is asked for the name of their business, and must give it.
    pub fn business<K>(self, value: impl rt::Maybe<Business, K>) -> Self {
        Self(self.0.maybe::<Business, K>(0, value))
    }

    /// Whether and how the page asks for the customer's own name.
    pub fn individual<K>(self, value: impl rt::Maybe<Individual, K>) -> Self {
        Self(self.0.maybe::<Individual, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Business;
    "enabled" required: bool;
    "optional": bool;
}

rt::params! {
    Individual;
    "enabled" required: bool;
    "optional": bool;
}

rt::params! {
    NameCollection;
    "business": Business;
    "individual": Individual;
}
