// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `recurring`.
///
/// Contract: `#/paths/~1v1~1prices/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/recurring`.
#[derive(Clone)]
#[must_use]
pub struct CreateRecurring(rt::Params);
impl CreateRecurring {
    /// With what is required.
    pub fn new(interval: crate::types::Interval) -> Self {
        CreateRecurring(
            CreateRecurring::default().0.set::<crate::types::Interval>(0, interval),
        )
    }
    /// Interval count.
    pub fn interval_count(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Meter. At most 5000 characters.
    pub fn meter(self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        Self(self.0.set::<rt::Id<crate::billing::Meter>>(2, value))
    }
    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(self, value: crate::types::UsageType) -> Self {
        Self(self.0.set::<crate::types::UsageType>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    CreateRecurring;
    "interval" required: crate::types::Interval;
    "interval_count": Option<i64>;
    "meter": Option<String>;
    "usage_type": Option<crate::types::UsageType>;
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
#[derive(Clone)]
#[must_use]
pub struct Recurring(rt::Params);
impl Recurring {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Interval. `day`, `month`, `week` or `year`.
    pub fn interval(self, value: crate::types::Interval) -> Self {
        Self(self.0.set::<crate::types::Interval>(0, value))
    }
    /// Meter. At most 5000 characters.
    pub fn meter(self, value: impl Into<rt::Id<crate::billing::Meter>>) -> Self {
        Self(self.0.set::<rt::Id<crate::billing::Meter>>(1, value))
    }
    /// Usage type. `licensed` or `metered`.
    pub fn usage_type(self, value: crate::types::UsageType) -> Self {
        Self(self.0.set::<crate::types::UsageType>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Recurring;
    "interval": Option<crate::types::Interval>;
    "meter": Option<String>;
    "usage_type": Option<crate::types::UsageType>;
}
/// Transform quantity: the same shape as [`crate::params::TransformUsage`].
pub type TransformQuantity = crate::params::TransformUsage;
