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
#[derive(Clone)]
#[must_use]
pub struct SubscriptionData(rt::Params);
impl SubscriptionData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(0, value))
    }
    /// Billing cycle anchor, in seconds since 1970.
    pub fn billing_cycle_anchor(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(1, value))
    }
    /// Billing mode.
    pub fn billing_mode(self, value: crate::params::BillingMode) -> Self {
        Self(self.0.set::<crate::params::BillingMode>(2, value))
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(3, value))
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value))
    }
    /// Invoice settings.
    pub fn invoice_settings(
        self,
        value: crate::checkout::sessions::params::InvoiceSettings,
    ) -> Self {
        Self(self.0.set::<crate::checkout::sessions::params::InvoiceSettings>(5, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value))
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(7, value))
    }
    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        self,
        value: crate::checkout::sessions::params::PendingInvoiceItemInterval,
    ) -> Self {
        Self(
            self
                .0
                .set::<
                    crate::checkout::sessions::params::PendingInvoiceItemInterval,
                >(8, value),
        )
    }
    /// Proration behavior. `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(9, value))
    }
    /// Transfer data.
    pub fn transfer_data(self, value: crate::params::TransferData) -> Self {
        Self(self.0.set::<crate::params::TransferData>(10, value))
    }
    /// Trial end, in seconds since 1970.
    pub fn trial_end(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(11, value))
    }
    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(12, value))
    }
    /// Trial settings.
    pub fn trial_settings(self, value: crate::params::TrialSettings) -> Self {
        Self(self.0.set::<crate::params::TrialSettings>(13, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    SubscriptionData;
    "application_fee_percent": Option<f64>;
    "billing_cycle_anchor": Option<i64>;
    "billing_mode": Option<crate::params::BillingMode>;
    "default_tax_rates": Option<Vec<String>>;
    "description": Option<String>;
    "invoice_settings": Option<crate::checkout::sessions::params::InvoiceSettings>;
    "metadata": Option<rt::Metadata>;
    "on_behalf_of": Option<String>;
    "pending_invoice_item_interval": Option<crate::checkout::sessions::params::PendingInvoiceItemInterval>;
    "proration_behavior": Option<ProrationBehavior>;
    "transfer_data": Option<crate::params::TransferData>;
    "trial_end": Option<i64>;
    "trial_period_days": Option<i64>;
    "trial_settings": Option<crate::params::TrialSettings>;
}
