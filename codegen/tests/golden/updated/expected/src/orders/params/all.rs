// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `shipping`.
///
/// Contract: `#/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/shipping`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    pub fn street<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Only in `PostOrders`.
    pub fn area<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `items[]`.
///
/// Contract: `#/paths/~1v1~1orders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items`.
#[derive(Clone)]
#[must_use]
pub struct Item(rt::Params);

impl Item {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn destination<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city": String;
    "street": String;
    "area": String;
}

rt::params! {
    Item;
    "destination": Address;
}
