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
#[derive(Clone)]
#[must_use]
pub struct SubscriptionDetails(rt::Params);
impl SubscriptionDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Billing cycle anchor.
    pub fn billing_cycle_anchor(self, value: impl Into<BillingCycleAnchor>) -> Self {
        Self(self.0.set::<BillingCycleAnchor>(0, value))
    }
    /// Billing mode.
    pub fn billing_mode(self, value: crate::params::BillingMode) -> Self {
        Self(self.0.set::<crate::params::BillingMode>(1, value))
    }
    /// Billing schedules.
    pub fn billing_schedules(
        self,
        value: impl IntoIterator<Item = crate::params::BillingSchedule>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::BillingSchedule>(2, value))
    }
    /// Clears `billing_schedules`.
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Cancel at.
    pub fn cancel_at(self, value: impl Into<crate::params::CancelAt>) -> Self {
        Self(self.0.set::<crate::params::CancelAt>(3, value))
    }
    /// Clears `cancel_at`.
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Cancel at period end.
    pub fn cancel_at_period_end(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value))
    }
    /// Cancel now.
    pub fn cancel_now(self, value: bool) -> Self {
        Self(self.0.set::<bool>(5, value))
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(6, value))
    }
    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Items.
    pub fn items(
        self,
        value: impl IntoIterator<Item = crate::invoices::params::Item>,
    ) -> Self {
        Self(self.0.set_list::<crate::invoices::params::Item>(7, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(8, value))
    }
    /// Proration date, in seconds since 1970.
    pub fn proration_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(9, value))
    }
    /// Resume at. Only `now`.
    pub fn resume_at(self, value: ResumeAt) -> Self {
        Self(self.0.set::<ResumeAt>(10, value))
    }
    /// Start date, in seconds since 1970.
    pub fn start_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(11, value))
    }
    /// Trial end.
    pub fn trial_end(self, value: impl Into<crate::params::TrialEnd>) -> Self {
        Self(self.0.set::<crate::params::TrialEnd>(12, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SubscriptionDetails;
    "billing_cycle_anchor": Option<BillingCycleAnchor>;
    "billing_mode": Option<crate::params::BillingMode>;
    "billing_schedules" clearable: rt::Clearable<Vec<crate::params::BillingSchedule>>;
    "cancel_at": rt::Clearable<crate::params::CancelAt>;
    "cancel_at_period_end": Option<bool>;
    "cancel_now": Option<bool>;
    "default_tax_rates" clearable: rt::Clearable<Vec<String>>;
    "items": Option<Vec<crate::invoices::params::Item>>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
    "proration_date": Option<i64>;
    "resume_at": Option<ResumeAt>;
    "start_date": Option<i64>;
    "trial_end": Option<crate::params::TrialEnd>;
}
