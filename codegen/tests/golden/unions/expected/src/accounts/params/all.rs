// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The parameters of `address`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address/anyOf/0`.
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

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The parameters of `method.alternative`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method/anyOf/1`.
#[derive(Clone)]
#[must_use]
pub struct Alternative(rt::Params);

impl Alternative {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        Alternative(Alternative::default().0.set::<String>(0, iban))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `billing_cycle_anchor` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_cycle_anchor`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for BillingCycleAnchor {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for BillingCycleAnchor {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

/// What a list is filtered by: one value, or a range of them.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/created`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedFilter {
    /// Anything within these bounds.
    Range(CreatedRange),
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<CreatedRange> for CreatedFilter {
    fn from(value: CreatedRange) -> Self {
        Self::Range(value)
    }
}

impl From<i64> for CreatedFilter {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

/// A range: what lies within all the bounds that are set.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/created/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct CreatedRange(rt::Params);

impl CreatedRange {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn gt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    pub fn gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    pub fn lt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    pub fn lte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `limit` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/limit`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Limit {
    /// A number.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<f64> for Limit {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Limit {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// What `method` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Method {
    /// Details.
    Details(MethodDetails),
    /// Alternative.
    Alternative(Alternative),
    /// Any text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<MethodDetails> for Method {
    fn from(value: MethodDetails) -> Self {
        Self::Details(value)
    }
}

impl From<Alternative> for Method {
    fn from(value: Alternative) -> Self {
        Self::Alternative(value)
    }
}

impl From<String> for Method {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Method {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameters of `method.details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct MethodDetails(rt::Params);

impl MethodDetails {
    /// With what is required.
    pub fn new(card: impl Into<String>) -> Self {
        MethodDetails(MethodDetails::default().0.set::<String>(0, card))
    }

    pub fn exp_month(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `trial_end` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/trial_end`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialEnd {
    /// `now`
    Now,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for TrialEnd {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for TrialEnd {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::params! {
    Address;
    "city": String;
}

rt::params! {
    Alternative;
    "iban" required sensitive: String;
}

rt::union! {
    BillingCycleAnchor;
    0 => Now = text "now";
    1 => Unchanged = text "unchanged";
    2 => At(integer);
}

rt::union! {
    CreatedFilter;
    0 => Range(record);
    1 => Int(integer);
}

rt::params! {
    CreatedRange;
    "gt": i64;
    "gte": i64;
    "lt": i64;
    "lte": i64;
}

rt::union! {
    Limit;
    0 => Number(number);
    1 => Bool(boolean);
}

rt::union! {
    Method;
    0 => Details(record);
    1 => Alternative(record);
    2 => Text(string);
}

rt::params! {
    MethodDetails;
    "card" required: String;
    "exp_month": i64;
}

rt::union! {
    TrialEnd;
    0 => Now = text "now";
    1 => At(integer);
}
