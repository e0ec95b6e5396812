// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `created.range`.
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
    /// Gt.
    pub fn gt(self, value: i64) -> Self {
        Self(self.0.set::<i64>(0, value))
    }
    /// Gte.
    pub fn gte(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Lt.
    pub fn lt(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Lte.
    pub fn lte(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    RangeQuery;
    "gt": Option<i64>;
    "gte": Option<i64>;
    "lt": Option<i64>;
    "lte": Option<i64>;
}
/// What `created` can be.
///
/// Contract: `#/paths/~1v1~1accounts/get/parameters/0/schema`.
#[cfg(feature = "_params_time_filter")]
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeFilter {
    /// Range.
    Range(RangeQuery),
    /// Int.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
#[cfg(feature = "_params_time_filter")]
rt::union! {
    TimeFilter;
    0 => Range(record);
    1 => Int(integer);
}
#[cfg(feature = "_params_time_filter")]
impl From<RangeQuery> for TimeFilter {
    fn from(value: RangeQuery) -> Self {
        Self::Range(value)
    }
}
#[cfg(feature = "_params_time_filter")]
impl From<i64> for TimeFilter {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
