// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `billing_schedules[]`.
///
/// Contract: `#/paths/~1v1~1subscriptions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing_schedules/items`.
#[derive(Clone)]
#[must_use]
pub struct BillingSchedule(rt::Params);
impl BillingSchedule {
    /// With what is required.
    pub fn new(bill_until: crate::params::BillUntil) -> Self {
        BillingSchedule(
            BillingSchedule::default().0.set::<crate::params::BillUntil>(1, bill_until),
        )
    }
    /// Applies to.
    pub fn applies_to(
        self,
        value: impl IntoIterator<Item = crate::params::AppliesTo>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::AppliesTo>(0, value))
    }
    /// Key. At most 200 characters.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    BillingSchedule;
    "applies_to": Option<Vec<crate::params::AppliesTo>>;
    "bill_until" required: crate::params::BillUntil;
    "key": Option<String>;
}
