// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::subscriptions::BillUntilType;
use crate::subscriptions::Interval;

/// The subscription items that the schedule is for.
///
/// The parameters of `billing_schedules[].applies_to[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items/properties/applies_to/items`.
#[derive(Clone)]
#[must_use]
pub struct AppliesTo(rt::Params);

impl AppliesTo {
    /// With what is required.
    pub fn new(r#type: AppliesToType) -> Self {
        AppliesTo(AppliesTo::default().0.set::<AppliesToType>(0, r#type))
    }

    /// Id of the [price](crate::prices::Price) whose subscription item follows the billing schedule.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What picks the items that this counts for: always their price.
///
/// The values of `billing_schedules[].applies_to[].type`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items/properties/applies_to/items/properties/type`.
///
/// Feature: `subscriptions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppliesToType {
    /// `price`
    Price,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// How long to bill ahead: to a date, or for a length of time.
///
/// The parameters of `billing_schedules[].bill_until`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items/properties/bill_until`.
#[derive(Clone)]
#[must_use]
pub struct BillUntil(rt::Params);

impl BillUntil {
    /// With what is required.
    pub fn new(r#type: BillUntilType) -> Self {
        BillUntil(BillUntil::default().0.set::<BillUntilType>(0, r#type))
    }

    /// How long to bill, as a number of days, weeks, months or years.
    pub fn duration<K>(self, value: impl rt::Maybe<Duration, K>) -> Self {
        Self(self.0.maybe::<Duration, K>(1, value))
    }

    /// When it is billed up to, if `type` is `timestamp`. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How far ahead items of the subscription are billed.
///
/// The parameters of `billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items`.
#[derive(Clone)]
#[must_use]
pub struct CreateBillingSchedule(rt::Params);

impl CreateBillingSchedule {
    /// With what is required.
    pub fn new(bill_until: BillUntil) -> Self {
        CreateBillingSchedule(
            CreateBillingSchedule::default().0.set::<BillUntil>(0, bill_until),
        )
    }

    /// The subscription items that the schedule is for. All if not set. An empty list says that there are none. A second call replaces the first.
    pub fn applies_to<K>(self, value: impl rt::MaybeList<AppliesTo, K>) -> Self {
        Self(self.0.maybe_list::<AppliesTo, K>(1, value))
    }

    /// Names the billing schedule among those of the subscription. At most 200 characters.
    pub fn key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How long to bill, as a number of days, weeks, months or years.
///
/// The parameters of `billing_schedules[].bill_until.duration`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items/properties/bill_until/properties/duration`.
#[derive(Clone)]
#[must_use]
pub struct Duration(rt::Params);

impl Duration {
    /// With what is required.
    pub fn new(interval: Interval) -> Self {
        Duration(Duration::default().0.set::<Interval>(0, interval))
    }

    /// How many of `interval` it lasts.
    pub fn interval_count(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How far ahead items of the subscription are billed.
///
/// The parameters of `billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions~1{subscription_exposed_id}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/anyOf/0/items`.
#[derive(Clone)]
#[must_use]
pub struct UpdateBillingSchedule(rt::Params);

impl UpdateBillingSchedule {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The subscription items that the schedule is for. All if not set. An empty list says that there are none. A second call replaces the first.
    pub fn applies_to<K>(self, value: impl rt::MaybeList<AppliesTo, K>) -> Self {
        Self(self.0.maybe_list::<AppliesTo, K>(0, value))
    }

    /// How long to bill ahead: to a date, or for a length of time.
    pub fn bill_until<K>(self, value: impl rt::Maybe<BillUntil, K>) -> Self {
        Self(self.0.maybe::<BillUntil, K>(1, value))
    }

    /// Names the billing schedule among those of the subscription. At most 200 characters.
    pub fn key<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AppliesTo;
    "type" required: AppliesToType;
    "price": String;
}

rt::open_enum! {
    AppliesToType;
    0 => Price "price";
}

rt::params! {
    BillUntil;
    "type" required: BillUntilType;
    "duration": Duration;
    "timestamp": i64;
}

rt::params! {
    CreateBillingSchedule;
    "bill_until" required: BillUntil;
    "applies_to": Vec<AppliesTo>;
    "key": String;
}

rt::params! {
    Duration;
    "interval" required: Interval;
    "interval_count": i64;
}

rt::params! {
    UpdateBillingSchedule;
    "applies_to": Vec<AppliesTo>;
    "bill_until": BillUntil;
    "key": String;
}
