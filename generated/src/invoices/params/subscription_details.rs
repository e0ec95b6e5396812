// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// What `subscription_details.billing_cycle_anchor` can be.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/billing_cycle_anchor`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// At.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}
rt::union! {
    BillingCycleAnchor;
    0 => Now = text "now";
    1 => Unchanged = text "unchanged";
    2 => At(integer);
}
impl From<rt::Timestamp> for BillingCycleAnchor {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}
impl From<i64> for BillingCycleAnchor {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}
/// The values of `subscription_details.resume_at`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details/properties/resume_at`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResumeAt {
    /// `now`
    Now,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ResumeAt;
    0 => Now "now";
}
/// The parameters of `subscription_details`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionDetails {
    billing_cycle_anchor: Option<BillingCycleAnchor>,
    billing_mode: Option<Box<crate::params::BillingMode>>,
    billing_schedules: rt::Clearable<Vec<crate::params::BillingSchedule>>,
    cancel_at: rt::Clearable<crate::params::CancelAt>,
    cancel_at_period_end: Option<bool>,
    cancel_now: Option<bool>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    items: Option<Vec<crate::invoices::params::Item>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    resume_at: Option<ResumeAt>,
    start_date: Option<rt::Timestamp>,
    trial_end: Option<crate::params::TrialEnd>,
    extra: rt::Extra,
}
impl SubscriptionDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing cycle anchor.
    pub fn billing_cycle_anchor(mut self, value: impl Into<BillingCycleAnchor>) -> Self {
        self.billing_cycle_anchor = Some(value.into());
        self
    }
    /// Billing mode.
    pub fn billing_mode(mut self, value: crate::params::BillingMode) -> Self {
        self.billing_mode = Some(Box::new(value));
        self
    }
    /// Billing schedules.
    pub fn billing_schedules(
        mut self,
        value: impl IntoIterator<Item = crate::params::BillingSchedule>,
    ) -> Self {
        self.billing_schedules = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `billing_schedules`.
    pub fn clear_billing_schedules(mut self) -> Self {
        self.billing_schedules = rt::Clearable::Clear;
        self
    }
    /// Cancel at.
    pub fn cancel_at(mut self, value: impl Into<crate::params::CancelAt>) -> Self {
        self.cancel_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `cancel_at`.
    pub fn clear_cancel_at(mut self) -> Self {
        self.cancel_at = rt::Clearable::Clear;
        self
    }
    /// Cancel at period end.
    pub fn cancel_at_period_end(mut self, value: bool) -> Self {
        self.cancel_at_period_end = Some(value);
        self
    }
    /// Cancel now.
    pub fn cancel_now(mut self, value: bool) -> Self {
        self.cancel_now = Some(value);
        self
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(mut self) -> Self {
        self.default_tax_rates = rt::Clearable::Clear;
        self
    }
    /// Items.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = crate::invoices::params::Item>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Proration date, in seconds since 1970.
    pub fn proration_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.proration_date = Some(value.into());
        self
    }
    /// Resume at. Only `now`.
    pub fn resume_at(mut self, value: ResumeAt) -> Self {
        self.resume_at = Some(value);
        self
    }
    /// Start date, in seconds since 1970.
    pub fn start_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Trial end.
    pub fn trial_end(mut self, value: impl Into<crate::params::TrialEnd>) -> Self {
        self.trial_end = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SubscriptionDetails;
    0 => billing_cycle_anchor "billing_cycle_anchor";
    1 => billing_mode "billing_mode";
    2 => billing_schedules "billing_schedules" clearable;
    3 => cancel_at "cancel_at";
    4 => cancel_at_period_end "cancel_at_period_end";
    5 => cancel_now "cancel_now";
    6 => default_tax_rates "default_tax_rates" clearable;
    7 => items "items";
    8 => proration_behavior "proration_behavior";
    9 => proration_date "proration_date";
    10 => resume_at "resume_at";
    11 => start_date "start_date";
    12 => trial_end "trial_end";
}
