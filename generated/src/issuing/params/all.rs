// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::SpendingLimitCategory;
use crate::issuing::SpendingLimitInterval;
use crate::rt;

/// The parameters of `billing.address`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing/properties/address`.
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

impl Address {
    /// With what is required.
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Address(
            Address::default()
                .0
                .set::<String>(0, city)
                .set::<String>(1, country)
                .set::<String>(2, line1)
                .set::<String>(3, postal_code),
        )
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// How much can be spent, per purchase or in a time, on the whole or in some categories.
///
/// The parameters of `spending_controls.spending_limits[]`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls/properties/spending_limits/items`.
#[derive(Clone)]
#[must_use]
pub struct SpendingLimit(rt::Params);

impl SpendingLimit {
    /// With what is required.
    pub fn new(amount: i64, interval: SpendingLimitInterval) -> Self {
        SpendingLimit(
            SpendingLimit::default()
                .0
                .set::<i64>(0, amount)
                .set::<SpendingLimitInterval>(1, interval),
        )
    }

    /// The merchant categories that the limit counts. All if empty. An empty list says that there are none. A second call replaces the first.
    pub fn categories<K>(
        self,
        value: impl rt::MaybeList<SpendingLimitCategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SpendingLimitCategory, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Address;
    "city" required: String;
    "country" required: String;
    "line1" required sensitive: String;
    "postal_code" required sensitive: String;
    "line2" sensitive: String;
    "state": String;
}

rt::params! {
    SpendingLimit;
    "amount" required: i64;
    "interval" required: SpendingLimitInterval;
    "categories": Vec<SpendingLimitCategory>;
}
