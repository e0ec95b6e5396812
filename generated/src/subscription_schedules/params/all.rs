// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Add invoice item: the same shape as [`crate::params::PhaseAddInvoiceItem`].
pub type AddInvoiceItem = crate::params::PhaseAddInvoiceItem;
/// Type: the same shape as [`crate::types::BillingModeType`].
pub type BillingModeType = crate::types::BillingModeType;
/// Billing thresholds: the same shape as [`crate::params::DefaultSettingsBillingThresholds`].
pub type BillingThresholds = crate::params::DefaultSettingsBillingThresholds;
/// The parameters of `default_settings`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/default_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSettings {
    application_fee_percent: Option<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_cycle_anchor: Option<crate::subscription_schedules::BillingCycleAnchor>,
    billing_thresholds: rt::Clearable<Box<BillingThresholds>>,
    collection_method: Option<crate::types::CollectionMethod>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    description: rt::Clearable<String>,
    invoice_settings: Option<Box<InvoiceSettings>>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    transfer_data: rt::Clearable<Box<crate::params::TransferData>>,
    extra: rt::Extra,
}
impl DefaultSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = Some(value);
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::subscription_schedules::BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Billing thresholds.
    pub fn billing_thresholds(mut self, value: BillingThresholds) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
        self
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.default_payment_method = Some(value.into());
        self
    }
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(mut self, value: InvoiceSettings) -> Self {
        self.invoice_settings = Some(Box::new(value));
        self
    }
    /// On behalf of.
    pub fn on_behalf_of(
        mut self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        self.on_behalf_of = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(mut self) -> Self {
        self.on_behalf_of = rt::Clearable::Clear;
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::params::TransferData) -> Self {
        self.transfer_data = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `transfer_data`.
    pub fn clear_transfer_data(mut self) -> Self {
        self.transfer_data = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DefaultSettings;
    0 => application_fee_percent "application_fee_percent";
    1 => automatic_tax "automatic_tax";
    2 => billing_cycle_anchor "billing_cycle_anchor";
    3 => billing_thresholds "billing_thresholds";
    4 => collection_method "collection_method";
    5 => default_payment_method "default_payment_method";
    6 => description "description";
    7 => invoice_settings "invoice_settings";
    8 => on_behalf_of "on_behalf_of";
    9 => transfer_data "transfer_data";
}
/// Duration: the same shape as [`crate::params::Recurring`].
pub type Duration = crate::params::Recurring;
/// End: the same shape as [`crate::params::PhaseAddInvoiceItemPeriodEnd`].
pub type End = crate::params::PhaseAddInvoiceItemPeriodEnd;
/// Invoice settings: the same shape as [`crate::params::DefaultSettingsInvoiceSettings`].
pub type InvoiceSettings = crate::params::DefaultSettingsInvoiceSettings;
/// Issuer: the same shape as [`crate::params::AccountReference`].
pub type Issuer = crate::params::AccountReference;
/// Liability: the same shape as [`crate::params::AccountReference`].
pub type Liability = crate::params::AccountReference;
/// Type: the same shape as [`crate::types::AccountReferenceType`].
pub type LiabilityType = crate::types::AccountReferenceType;
/// Period: the same shape as [`crate::params::PhaseAddInvoiceItemPeriod`].
pub type Period = crate::params::PhaseAddInvoiceItemPeriod;
/// The parameters of `phases[]`.
///
/// Contract: `#/paths/~1v1~1subscription_schedules/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/phases/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase {
    add_invoice_items: Option<Vec<AddInvoiceItem>>,
    application_fee_percent: Option<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_cycle_anchor: Option<crate::subscription_schedules::BillingCycleAnchor>,
    billing_thresholds: rt::Clearable<Box<BillingThresholds>>,
    collection_method: Option<crate::types::CollectionMethod>,
    currency: Option<rt::Currency>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: rt::Clearable<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    duration: Option<Box<Duration>>,
    end_date: Option<rt::Timestamp>,
    invoice_settings: Option<Box<InvoiceSettings>>,
    items: Vec<crate::params::Item>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    transfer_data: Option<Box<crate::params::TransferData>>,
    trial: Option<bool>,
    trial_end: Option<rt::Timestamp>,
    extra: rt::Extra,
}
impl Phase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = crate::params::Item>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Add invoice items.
    pub fn add_invoice_items(
        mut self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        self.add_invoice_items = Some(value.into_iter().collect());
        self
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = Some(value);
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::subscription_schedules::BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Billing thresholds.
    pub fn billing_thresholds(mut self, value: BillingThresholds) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.default_payment_method = Some(value.into());
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
    /// Description. At most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `discounts`.
    pub fn clear_discounts(mut self) -> Self {
        self.discounts = rt::Clearable::Clear;
        self
    }
    /// Duration.
    pub fn duration(mut self, value: Duration) -> Self {
        self.duration = Some(Box::new(value));
        self
    }
    /// End date, in seconds since 1970.
    pub fn end_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(mut self, value: InvoiceSettings) -> Self {
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
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(mut self, value: crate::types::ProrationBehavior) -> Self {
        self.proration_behavior = Some(value);
        self
    }
    /// Transfer data.
    pub fn transfer_data(mut self, value: crate::params::TransferData) -> Self {
        self.transfer_data = Some(Box::new(value));
        self
    }
    /// Trial.
    pub fn trial(mut self, value: bool) -> Self {
        self.trial = Some(value);
        self
    }
    /// Trial end, in seconds since 1970.
    pub fn trial_end(mut self, value: impl Into<rt::Timestamp>) -> Self {
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
    Phase;
    0 => add_invoice_items "add_invoice_items";
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax";
    3 => billing_cycle_anchor "billing_cycle_anchor";
    4 => billing_thresholds "billing_thresholds";
    5 => collection_method "collection_method";
    6 => currency "currency";
    7 => default_payment_method "default_payment_method";
    8 => default_tax_rates "default_tax_rates" clearable;
    9 => description "description";
    10 => discounts "discounts" clearable;
    11 => duration "duration";
    12 => end_date "end_date";
    13 => invoice_settings "invoice_settings";
    14 => items "items" required;
    15 => metadata "metadata";
    16 => on_behalf_of "on_behalf_of";
    17 => proration_behavior "proration_behavior";
    18 => transfer_data "transfer_data";
    19 => trial "trial";
    20 => trial_end "trial_end";
}
/// Price data: the same shape as [`crate::params::ItemPriceData`].
pub type PriceData = crate::params::ItemPriceData;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// Start: the same shape as [`crate::params::PhaseAddInvoiceItemPeriodStart`].
pub type Start = crate::params::PhaseAddInvoiceItemPeriodStart;
