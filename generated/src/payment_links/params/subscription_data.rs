// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionData {
    description: Option<String>,
    invoice_settings: Option<Box<crate::payment_links::params::InvoiceSettings>>,
    metadata: Option<rt::Metadata>,
    trial_period_days: Option<i64>,
    trial_settings: Option<Box<crate::params::TrialSettings>>,
    extra: rt::Extra,
}
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(
        mut self,
        value: crate::payment_links::params::InvoiceSettings,
    ) -> Self {
        self.invoice_settings = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = Some(value);
        self
    }
    /// Trial settings.
    pub fn trial_settings(mut self, value: crate::params::TrialSettings) -> Self {
        self.trial_settings = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    SubscriptionData;
    0 => description "description";
    1 => invoice_settings "invoice_settings";
    2 => metadata "metadata";
    3 => trial_period_days "trial_period_days";
    4 => trial_settings "trial_settings";
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1payment_links~1{payment_link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateSubscriptionData {
    invoice_settings: Option<Box<crate::payment_links::params::InvoiceSettings>>,
    metadata: rt::Clearable<rt::Metadata>,
    trial_period_days: rt::Clearable<i64>,
    trial_settings: rt::Clearable<Box<crate::params::TrialSettings>>,
    extra: rt::Extra,
}
impl UpdateSubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Invoice settings.
    pub fn invoice_settings(
        mut self,
        value: crate::payment_links::params::InvoiceSettings,
    ) -> Self {
        self.invoice_settings = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Trial period days.
    pub fn trial_period_days(mut self, value: i64) -> Self {
        self.trial_period_days = rt::Clearable::Set(value);
        self
    }
    /// Clears `trial_period_days`.
    pub fn clear_trial_period_days(mut self) -> Self {
        self.trial_period_days = rt::Clearable::Clear;
        self
    }
    /// Trial settings.
    pub fn trial_settings(mut self, value: crate::params::TrialSettings) -> Self {
        self.trial_settings = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `trial_settings`.
    pub fn clear_trial_settings(mut self) -> Self {
        self.trial_settings = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UpdateSubscriptionData;
    0 => invoice_settings "invoice_settings";
    1 => metadata "metadata" clearable;
    2 => trial_period_days "trial_period_days";
    3 => trial_settings "trial_settings";
}
