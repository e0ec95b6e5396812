// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingSchedule {
    applies_to: Option<Vec<crate::params::AppliesTo>>,
    bill_until: crate::params::BillUntil,
    key: Option<String>,
    extra: rt::Extra,
}
impl BillingSchedule {
    /// With what is required.
    pub fn new(bill_until: crate::params::BillUntil) -> Self {
        Self {
            bill_until,
            ..Default::default()
        }
    }
    /// Applies to.
    pub fn applies_to(
        mut self,
        value: impl IntoIterator<Item = crate::params::AppliesTo>,
    ) -> Self {
        self.applies_to = Some(value.into_iter().collect());
        self
    }
    /// Key. At most 200 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    BillingSchedule;
    0 => applies_to "applies_to";
    1 => bill_until "bill_until" required;
    2 => key "key";
}
