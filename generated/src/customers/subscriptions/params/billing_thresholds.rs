// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How much usage makes an invoice before the period ends, and starts a new period.
///
/// The parameters of `billing_thresholds`.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_thresholds/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct BillingThresholds(rt::Params);

impl BillingThresholds {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much usage must come to, in the smallest currency unit, to make an invoice before the period ends.
    pub fn amount_gte(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(0, value))
    }

    /// Whether a new period begins at the moment that a threshold is reached. Not with plans that aggregate usage as `last_ever`.
    pub fn reset_billing_cycle_anchor<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    BillingThresholds;
    "amount_gte": i64;
    "reset_billing_cycle_anchor": bool;
}
