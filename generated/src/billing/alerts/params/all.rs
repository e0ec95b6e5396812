// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::customers::Customer;
use crate::rt;

/// What sets off the alert: `usage_threshold`, a limit of metered usage.
///
/// The values of `alert_type`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/get/parameters/0/schema`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertType {
    /// `usage_threshold`: Tells you when usage passes a threshold.
    UsageThreshold,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whose usage counts, one filter at most.
///
/// The parameters of `usage_threshold.filters[]`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/filters/items`.
#[derive(Clone)]
#[must_use]
pub struct Filter(rt::Params);

impl Filter {
    /// With what is required.
    pub fn new(r#type: FilterType) -> Self {
        Filter(Filter::default().0.set::<FilterType>(0, r#type))
    }

    /// Id of the only customer to watch.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the alert is limited to: always a customer.
///
/// The values of `usage_threshold.filters[].type`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/filters/items/properties/type`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterType {
    /// `customer`
    Customer,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How often the alert goes off.
///
/// The values of `usage_threshold.recurrence`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold/properties/recurrence`.
///
/// Feature: `billing`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Recurrence {
    /// `one_time`
    OneTime,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which meter the alert watches, for whom, and from how much on it goes off.
///
/// The parameters of `usage_threshold`.
///
/// Contract: `#/paths/~1v1~1billing~1alerts/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/usage_threshold`.
#[derive(Clone)]
#[must_use]
pub struct UsageThreshold(rt::Params);

impl UsageThreshold {
    /// With what is required.
    pub fn new(
        gte: i64,
        meter: impl Into<rt::Id<Meter>>,
        recurrence: Recurrence,
    ) -> Self {
        UsageThreshold(
            UsageThreshold::default()
                .0
                .set::<i64>(0, gte)
                .set::<rt::Id<Meter>>(1, meter)
                .set::<Recurrence>(2, recurrence),
        )
    }

    /// Whose usage counts, one filter at most. An empty list says that there are none. A second call replaces the first.
    pub fn filters<K>(self, value: impl rt::MaybeList<Filter, K>) -> Self {
        Self(self.0.maybe_list::<Filter, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::open_enum! {
    AlertType;
    0 => UsageThreshold "usage_threshold";
}

rt::params! {
    Filter;
    "type" required: FilterType;
    "customer": String;
}

rt::open_enum! {
    FilterType;
    0 => Customer "customer";
}

rt::open_enum! {
    Recurrence;
    0 => OneTime "one_time";
}

rt::params! {
    UsageThreshold;
    "gte" required: i64;
    "meter" required: String;
    "recurrence" required: Recurrence;
    "filters": Vec<Filter>;
}
