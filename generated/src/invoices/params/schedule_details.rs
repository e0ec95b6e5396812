// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `schedule_details.end_behavior`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/end_behavior`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`
    Cancel,
    /// `release`
    Release,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    EndBehavior;
    0 => Cancel "cancel";
    1 => Release "release";
}
/// The parameters of `schedule_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details`.
#[derive(Clone)]
#[must_use]
pub struct ScheduleDetails(rt::Params);
impl ScheduleDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing mode.
    pub fn billing_mode(self, value: crate::params::BillingMode) -> Self {
        Self(self.0.set::<crate::params::BillingMode>(0, value))
    }
    /// End behavior. `cancel` or `release`.
    pub fn end_behavior(self, value: EndBehavior) -> Self {
        Self(self.0.set::<EndBehavior>(1, value))
    }
    /// Phases.
    pub fn phases(self, value: impl IntoIterator<Item = crate::params::Phase>) -> Self {
        Self(self.0.set_list::<crate::params::Phase>(2, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(3, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    ScheduleDetails;
    "billing_mode": Option<crate::params::BillingMode>;
    "end_behavior": Option<EndBehavior>;
    "phases": Option<Vec<crate::params::Phase>>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
}
