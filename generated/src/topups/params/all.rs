// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What a list is filtered by: one value, or a range of them.
///
/// Contract: `#/paths/~1v1~1topups/get/parameters/0/schema`.
///
/// Feature: `topups`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AmountFilter {
    /// Anything within these bounds.
    Range(AmountRange),
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<AmountRange> for AmountFilter {
    fn from(value: AmountRange) -> Self {
        Self::Range(value)
    }
}

impl From<i64> for AmountFilter {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

/// A range: what lies within all the bounds that are set.
///
/// Contract: `#/paths/~1v1~1topups/get/parameters/0/schema/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct AmountRange(rt::Params);

impl AmountRange {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those of more than this, in the smallest currency unit.
    pub fn gt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Only those of this or more, in the smallest currency unit.
    pub fn gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Only those of less than this, in the smallest currency unit.
    pub fn lt(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// Only those of this or less, in the smallest currency unit.
    pub fn lte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::union! {
    AmountFilter;
    0 => Range(record);
    1 => Int(integer);
}

rt::params! {
    AmountRange;
    "gt": i64;
    "gte": i64;
    "lt": i64;
    "lte": i64;
}
