// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// A day of the month and a time in UTC: billing periods are aligned to the next one.
///
/// The parameters of `billing_cycle_anchor_config`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_cycle_anchor_config`.
#[derive(Clone)]
#[must_use]
pub struct BillingCycleAnchorConfig(rt::Params);

impl BillingCycleAnchorConfig {
    /// With what is required.
    pub fn new(day_of_month: i64) -> Self {
        BillingCycleAnchorConfig(
            BillingCycleAnchorConfig::default().0.set::<i64>(0, day_of_month),
        )
    }

    /// The hour of the day at which the subscription bills, from 0 to 23.
    pub fn hour(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// The minute of the hour at which the subscription bills, from 0 to 59.
    pub fn minute(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// The month in which full billing periods begin, from 1 to 12.
    pub fn month(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// The second, from 0 to 59, at which periods begin.
    pub fn second(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BillingCycleAnchorConfig;
    "day_of_month" required: i64;
    "hour": i64;
    "minute": i64;
    "month": i64;
    "second": i64;
}
