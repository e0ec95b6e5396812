// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_thresholds/anyOf/0`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSettingsBillingThresholds {
    amount_gte: Option<i64>,
    reset_billing_cycle_anchor: Option<bool>,
    extra: rt::Extra,
}
impl DefaultSettingsBillingThresholds {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Amount gte, in the currency's smallest unit.
    pub fn amount_gte(mut self, value: i64) -> Self {
        self.amount_gte = Some(value);
        self
    }
    /// Reset billing cycle anchor.
    pub fn reset_billing_cycle_anchor(mut self, value: bool) -> Self {
        self.reset_billing_cycle_anchor = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DefaultSettingsBillingThresholds;
    0 => amount_gte "amount_gte";
    1 => reset_billing_cycle_anchor "reset_billing_cycle_anchor";
}
