// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_cycle_anchor_config`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_cycle_anchor_config`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingCycleAnchorConfig {
    day_of_month: i64,
    hour: Option<i64>,
    minute: Option<i64>,
    month: Option<i64>,
    second: Option<i64>,
    extra: rt::Extra,
}
impl BillingCycleAnchorConfig {
    /// With what is required.
    pub fn new(day_of_month: i64) -> Self {
        Self {
            day_of_month,
            ..Default::default()
        }
    }
    /// Hour.
    pub fn hour(mut self, value: i64) -> Self {
        self.hour = Some(value);
        self
    }
    /// Minute.
    pub fn minute(mut self, value: i64) -> Self {
        self.minute = Some(value);
        self
    }
    /// Month.
    pub fn month(mut self, value: i64) -> Self {
        self.month = Some(value);
        self
    }
    /// Second.
    pub fn second(mut self, value: i64) -> Self {
        self.second = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingCycleAnchorConfig;
    0 => day_of_month "day_of_month" required;
    1 => hour "hour";
    2 => minute "minute";
    3 => month "month";
    4 => second "second";
}
