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
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleDetails {
    billing_mode: Option<Box<crate::params::BillingMode>>,
    end_behavior: Option<EndBehavior>,
    phases: Option<Vec<crate::params::Phase>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    extra: rt::Extra,
}
impl ScheduleDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing mode.
    pub fn billing_mode(mut self, value: crate::params::BillingMode) -> Self {
        self.billing_mode = Some(Box::new(value));
        self
    }
    /// End behavior. `cancel` or `release`.
    pub fn end_behavior(mut self, value: EndBehavior) -> Self {
        self.end_behavior = Some(value);
        self
    }
    /// Phases.
    pub fn phases(
        mut self,
        value: impl IntoIterator<Item = crate::params::Phase>,
    ) -> Self {
        self.phases = Some(value.into_iter().collect());
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    ScheduleDetails;
    0 => billing_mode "billing_mode";
    1 => end_behavior "end_behavior";
    2 => phases "phases";
    3 => proration_behavior "proration_behavior";
}
