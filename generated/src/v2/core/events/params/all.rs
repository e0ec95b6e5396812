// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `created`.
///
/// Contract: `#/paths/~1v2~1core~1events/get/parameters/0/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Created {
    gt: Option<rt::DateTime>,
    gte: Option<rt::DateTime>,
    lt: Option<rt::DateTime>,
    lte: Option<rt::DateTime>,
    extra: rt::Extra,
}
impl Created {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Gt. An RFC 3339 time.
    pub fn gt(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.gt = Some(value.into());
        self
    }
    /// Gte. An RFC 3339 time.
    pub fn gte(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.gte = Some(value.into());
        self
    }
    /// Lt. An RFC 3339 time.
    pub fn lt(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.lt = Some(value.into());
        self
    }
    /// Lte. An RFC 3339 time.
    pub fn lte(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.lte = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Created;
    0 => gt "gt";
    1 => gte "gte";
    2 => lt "lt";
    3 => lte "lte";
}
