// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `created.range`.
///
/// Contract: `#/paths/~1v1~1accounts/get/parameters/0/schema/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangeQuery {
    gt: Option<i64>,
    gte: Option<i64>,
    lt: Option<i64>,
    lte: Option<i64>,
    extra: rt::Extra,
}
impl RangeQuery {
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
    RangeQuery;
    0 => gt "gt";
    1 => gte "gte";
    2 => lt "lt";
    3 => lte "lte";
}
/// What `created` can be.
///
/// Contract: `#/paths/~1v1~1accounts/get/parameters/0/schema`.
#[cfg(feature = "_params_time_filter")]
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeFilter {
    /// Range.
    Range(Box<RangeQuery>),
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
        Self::Range(Box::new(value))
    }
}
#[cfg(feature = "_params_time_filter")]
impl From<i64> for TimeFilter {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}
