// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `automatic_tax.liability`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/automatic_tax/properties/liability`.
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
#[derive(Clone)]
#[must_use]
pub struct AccountReference(rt::Params);

#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "quotes",
        feature = "subscription_schedules",
        feature = "subscriptions"
    )
)]
impl AccountReference {
    /// With what is required.
    pub fn new(r#type: crate::types::AccountReferenceType) -> Self {
        AccountReference(
            AccountReference::default()
                .0
                .set::<crate::types::AccountReferenceType>(0, r#type),
        )
    }

    /// Id of the connected account that is meant. Required if `type` is `account`.
    pub fn account<K>(
        self,
        value: impl rt::Maybe<rt::Id<crate::accounts::Account>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<crate::accounts::Account>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `address`.
///
/// Contract: `#/paths/~1v1~1customers/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address/anyOf/0`.
#[cfg(any(feature = "customers", feature = "invoices"))]
#[derive(Clone)]
#[must_use]
pub struct Address(rt::Params);

#[cfg(any(feature = "customers", feature = "invoices"))]
impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// City, town or village.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Street and house number, post box or company.
    pub fn line1<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the street address leaves open: apartment, floor, building.
    pub fn line2<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// Postal code, the ZIP code in the United States.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
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

/// A range: what lies within all the bounds that are set.
///
/// Contract: `#/paths/~1v1~1accounts/get/parameters/0/schema/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct RangeQuery(rt::Params);

impl RangeQuery {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those after this time. In seconds since 1970.
    pub fn gt<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// Only those at this time or after. In seconds since 1970.
    pub fn gte<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(1, value))
    }

    /// Only those before this time. In seconds since 1970.
    pub fn lt<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// Only those at this time or before. In seconds since 1970.
    pub fn lte<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What a list is filtered by: one value, or a range of them.
///
/// Contract: `#/paths/~1v1~1accounts/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeFilter {
    /// Anything within these bounds.
    Range(RangeQuery),
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<RangeQuery> for TimeFilter {
    fn from(value: RangeQuery) -> Self {
        Self::Range(value)
    }
}

impl From<rt::Timestamp> for TimeFilter {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for TimeFilter {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

#[cfg(any(feature = "checkout", feature = "customers", feature = "invoices", feature = "payment_links", feature = "quotes", feature = "subscription_schedules", feature = "subscriptions"))]
rt::params! {
    AccountReference;
    "type" required: crate::types::AccountReferenceType;
    "account": String;
}

#[cfg(any(feature = "customers", feature = "invoices"))]
rt::params! {
    Address;
    "city": String;
    "country": String;
    "line1" sensitive: String;
    "line2" sensitive: String;
    "postal_code" sensitive: String;
    "state": String;
}

rt::params! {
    RangeQuery;
    "gt": i64;
    "gte": i64;
    "lt": i64;
    "lte": i64;
}

rt::union! {
    TimeFilter;
    0 => Range(record);
    1 => At(integer);
}
