// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct SubscriptionData(rt::Params);
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(0, value))
    }
    /// Invoice settings.
    pub fn invoice_settings(
        self,
        value: crate::payment_links::params::InvoiceSettings,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::params::InvoiceSettings>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value))
    }
    /// Trial settings.
    pub fn trial_settings(self, value: crate::params::TrialSettings) -> Self {
        Self(self.0.set::<crate::params::TrialSettings>(4, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SubscriptionData;
    "description": Option<String>;
    "invoice_settings": Option<crate::payment_links::params::InvoiceSettings>;
    "metadata": Option<rt::Metadata>;
    "trial_period_days": Option<i64>;
    "trial_settings": Option<crate::params::TrialSettings>;
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone)]
#[must_use]
pub struct UpdateSubscriptionData(rt::Params);
impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Invoice settings.
    pub fn invoice_settings(
        self,
        value: crate::payment_links::params::InvoiceSettings,
    ) -> Self {
        Self(self.0.set::<crate::payment_links::params::InvoiceSettings>(0, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(1, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(1))
    }
    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value))
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Trial settings.
    pub fn trial_settings(self, value: crate::params::TrialSettings) -> Self {
        Self(self.0.set::<crate::params::TrialSettings>(3, value))
    }
    /// Clears `trial_settings`.
    pub fn clear_trial_settings(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    UpdateSubscriptionData;
    "invoice_settings": Option<crate::payment_links::params::InvoiceSettings>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
    "trial_period_days": rt::Clearable<i64>;
    "trial_settings": rt::Clearable<crate::params::TrialSettings>;
}
