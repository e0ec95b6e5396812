// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `recurring`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/recurring`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateRecurring {
    interval: crate::types::Interval,
    interval_count: Option<i64>,
    meter: Option<rt::Id<crate::billing::Meter>>,
    usage_type: Option<crate::types::UsageType>,
    extra: rt::Extra,
}
impl CreateRecurring {
    /// With what is required.
    pub fn new(interval: crate::types::Interval) -> Self {
        Self {
            interval,
            ..Default::default()
        }
    }
    /// Interval count.
    pub fn interval_count(mut self, value: i64) -> Self {
        self.interval_count = Some(value);
        self
    }
    /// Meter. At most 5000 characters.
    pub fn meter(mut self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        self.meter = Some(value.into());
        self
    }
    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(mut self, value: crate::types::UsageType) -> Self {
        self.usage_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    CreateRecurring;
    0 => interval "interval" required;
    1 => interval_count "interval_count";
    2 => meter "meter";
    3 => usage_type "usage_type";
}
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// Product data: the same shape as [`crate::params::ProductDetails`].
pub type ProductData = crate::params::ProductDetails;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// The parameters of `recurring`.
///
/// Contract: `#/paths/~1v1~1prices/get/parameters/8/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Recurring {
    interval: Option<crate::types::Interval>,
    meter: Option<rt::Id<crate::billing::Meter>>,
    usage_type: Option<crate::types::UsageType>,
    extra: rt::Extra,
}
impl Recurring {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Interval. `day`, `month`, `week` or `year`.
    pub fn interval(mut self, value: crate::types::Interval) -> Self {
        self.interval = Some(value);
        self
    }
    /// Meter. At most 5000 characters.
    pub fn meter(mut self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        self.meter = Some(value.into());
        self
    }
    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(mut self, value: crate::types::UsageType) -> Self {
        self.usage_type = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Recurring;
    0 => interval "interval";
    1 => meter "meter";
    2 => usage_type "usage_type";
}
/// Transform quantity: the same shape as [`crate::params::TransformUsage`].
pub type TransformQuantity = crate::params::TransformUsage;
