// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The values of `subscription_data.proration_behavior`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data/properties/proration_behavior`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    ProrationBehavior;
    0 => CreateProrations "create_prorations";
    1 => None "none";
}
/// The parameters of `subscription_data`.
///
/// Contract: `#/paths/~1v1~1checkout~1sessions/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/subscription_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubscriptionData {
    application_fee_percent: Option<f64>,
    billing_cycle_anchor: Option<rt::Timestamp>,
    billing_mode: Option<Box<crate::params::BillingMode>>,
    default_tax_rates: Option<Vec<String>>,
    description: Option<String>,
    invoice_settings: Option<Box<crate::checkout::sessions::params::InvoiceSettings>>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    pending_invoice_item_interval: Option<
        Box<crate::checkout::sessions::params::PendingInvoiceItemInterval>,
    >,
    proration_behavior: Option<ProrationBehavior>,
    transfer_data: Option<Box<crate::params::TransferData>>,
    trial_end: Option<rt::Timestamp>,
    trial_period_days: Option<i64>,
    trial_settings: Option<Box<crate::params::TrialSettings>>,
    extra: rt::Extra,
}
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = Some(value);
        self
    }
    /// Billing cycle anchor, in seconds since 1970.
    pub fn billing_cycle_anchor(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.billing_cycle_anchor = Some(value.into());
        self
    }
    /// Billing mode.
    pub fn billing_mode(mut self, value: crate::params::BillingMode) -> Self {
        self.billing_mode = Some(Box::new(value));
        self
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default_tax_rates = Some(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(
        mut self,
        value: crate::checkout::sessions::params::InvoiceSettings,
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
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = Some(value.into());
        self
    }
    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        mut self,
        value: crate::checkout::sessions::params::PendingInvoiceItemInterval,
    ) -> Self {
        self.pending_invoice_item_interval = Some(Box::new(value));
        self
    }
    /// Proration behavior. `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::params::TransferData) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Trial end, in seconds since 1970.
    pub fn trial_end(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.trial_end = Some(value.into());
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
    0 => application_fee_percent "application_fee_percent";
    1 => billing_cycle_anchor "billing_cycle_anchor";
    2 => billing_mode "billing_mode";
    3 => default_tax_rates "default_tax_rates";
    4 => description "description";
    5 => invoice_settings "invoice_settings";
    6 => metadata "metadata";
    7 => on_behalf_of "on_behalf_of";
    8 => pending_invoice_item_interval "pending_invoice_item_interval";
    9 => proration_behavior "proration_behavior";
    10 => transfer_data "transfer_data";
    11 => trial_end "trial_end";
    12 => trial_period_days "trial_period_days";
    13 => trial_settings "trial_settings";
}
