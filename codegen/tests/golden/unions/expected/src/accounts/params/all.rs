// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `address`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address {
    city: Option<String>,
    extra: rt::Extra,
}
impl Address {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Address;
    0 => city "city";
}
/// The parameters of `method.alternative`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method/anyOf/1`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alternative {
    iban: String,
    extra: rt::Extra,
}
impl Alternative {
    /// With what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Alternative;
    0 => iban "iban" required sensitive;
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
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    BillingCycleAnchor;
    0 => Now = text "now";
    1 => Unchanged = text "unchanged";
    2 => At(integer);
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
/// What `created` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/created`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Created {
    /// Range.
    Range(Box<Range>),
    /// Int.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Created;
    0 => Range(record);
    1 => Int(integer);
}
impl From<Range> for Created {
    fn from(value: Range) -> Self {
        Self::Range(Box::new(value))
    }
}
impl From<i64> for Created {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
/// The parameters of `method.details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/method/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Details {
    card: String,
    exp_month: Option<i64>,
    extra: rt::Extra,
}
impl Details {
    /// With what is required.
    pub fn new(card: impl Into<String>) -> Self {
        Self {
            card: card.into(),
            ..Default::default()
        }
    }
    /// Exp month.
    pub fn exp_month(mut self, value: i64) -> Self {
        self.exp_month = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Details;
    0 => card "card" required;
    1 => exp_month "exp_month";
}
/// What `limit` can be.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/limit`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Limit {
    /// Number.
    Number(f64),
    /// Bool.
    Bool(bool),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Limit;
    0 => Number(number);
    1 => Bool(boolean);
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
    Details(Box<Details>),
    /// Alternative.
    Alternative(Box<Alternative>),
    /// Text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    Method;
    0 => Details(record);
    1 => Alternative(record);
    2 => Text(string);
}
impl From<Details> for Method {
    fn from(value: Details) -> Self {
        Self::Details(Box::new(value))
    }
}
impl From<Alternative> for Method {
    fn from(value: Alternative) -> Self {
        Self::Alternative(Box::new(value))
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
/// The parameters of `created.range`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/created/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct Range {
    gt: Option<i64>,
    gte: Option<i64>,
    lt: Option<i64>,
    lte: Option<i64>,
    extra: rt::Extra,
}
impl Range {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Gt.
    pub fn gt(mut self, value: i64) -> Self {
        self.gt = Some(value);
        self
    }
    /// Gte.
    pub fn gte(mut self, value: i64) -> Self {
        self.gte = Some(value);
        self
    }
    /// Lt.
    pub fn lt(mut self, value: i64) -> Self {
        self.lt = Some(value);
        self
    }
    /// Lte.
    pub fn lte(mut self, value: i64) -> Self {
        self.lte = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Range;
    0 => gt "gt";
    1 => gte "gte";
    2 => lt "lt";
    3 => lte "lte";
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
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    TrialEnd;
    0 => Now = text "now";
    1 => At(integer);
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
