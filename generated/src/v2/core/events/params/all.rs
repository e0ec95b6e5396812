// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A range: what lies within all the bounds that are set.
///
/// Contract: `#/paths/~1v2~1core~1events/get/parameters/0/schema`.
#[derive(Clone)]
#[must_use]
pub struct CreatedRange(rt::Params);

impl CreatedRange {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Only those after this time. An RFC 3339 time.
    pub fn gt<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(0, value))
    }

    /// Only those at this time or after. An RFC 3339 time.
    pub fn gte<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(1, value))
    }

    /// Only those before this time. An RFC 3339 time.
    pub fn lt<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(2, value))
    }

    /// Only those at this time or before. An RFC 3339 time.
    pub fn lte<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    CreatedRange;
    "gt": String;
    "gte": String;
    "lt": String;
    "lte": String;
}
