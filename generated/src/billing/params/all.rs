// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::PriceType;
use crate::rt;

/// The metered prices that the credits pay for.
///
/// The parameters of `filter.applicability_scope.prices[]`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/applicability_scope/properties/prices/items`.
#[derive(Clone)]
#[must_use]
pub struct Price(rt::Params);

impl Price {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Price(Price::default().0.set::<String>(0, id))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `filter.applicability_scope`.
///
/// Contract: `#/paths/~1v1~1billing~1credit_balance_summary/get/parameters/3/schema/properties/applicability_scope`.
#[derive(Clone)]
#[must_use]
pub struct Scope(rt::Params);

impl Scope {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Which kind of price the credits pay for: `metered`, those with a meter. Not together with [`prices`](Self::prices()).
    pub fn price_type<K>(self, value: impl rt::Maybe<PriceType, K>) -> Self {
        Self(self.0.maybe::<PriceType, K>(0, value))
    }

    /// The metered prices that the credits pay for. Not together with [`price_type`](Self::price_type()). An empty list says that there are none; in a query it is not sent. A second call replaces the first.
    pub fn prices<K>(self, value: impl rt::MaybeList<Price, K>) -> Self {
        Self(self.0.maybe_list::<Price, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Price;
    "id" required: String;
}

rt::params! {
    Scope;
    "price_type": PriceType;
    "prices": Vec<Price>;
}
