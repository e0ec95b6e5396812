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
#[derive(Clone)]
#[must_use]
pub struct DefaultSettings(rt::Params);
impl DefaultSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(0, value))
    }
    /// Automatic tax.
    pub fn automatic_tax(self, value: crate::params::AutomaticTax) -> Self {
        Self(self.0.set::<crate::params::AutomaticTax>(1, value))
    }
    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(
        self,
        value: crate::subscription_schedules::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.set::<crate::subscription_schedules::BillingCycleAnchor>(2, value))
    }
    /// Billing thresholds.
    pub fn billing_thresholds(self, value: BillingThresholds) -> Self {
        Self(self.0.set::<BillingThresholds>(3, value))
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(3))
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: crate::types::CollectionMethod) -> Self {
        Self(self.0.set::<crate::types::CollectionMethod>(4, value))
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(5, value))
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value))
    }
    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(6))
    }
    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(7, value))
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(8, value))
    }
    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Transfer data.
    pub fn transfer_data(self, value: crate::params::TransferData) -> Self {
        Self(self.0.set::<crate::params::TransferData>(9, value))
    }
    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DefaultSettings;
    "application_fee_percent": Option<f64>;
    "automatic_tax": Option<crate::params::AutomaticTax>;
    "billing_cycle_anchor": Option<crate::subscription_schedules::BillingCycleAnchor>;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "collection_method": Option<crate::types::CollectionMethod>;
    "default_payment_method": Option<String>;
    "description": rt::Clearable<String>;
    "invoice_settings": Option<InvoiceSettings>;
    "on_behalf_of": rt::Clearable<String>;
    "transfer_data": rt::Clearable<crate::params::TransferData>;
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
#[derive(Clone)]
#[must_use]
pub struct Phase(rt::Params);
impl Phase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = crate::params::Item>) -> Self {
        Phase(Phase::default().0.set_list::<crate::params::Item>(14, items))
    }
    /// Add invoice items.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(0, value))
    }
    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(1, value))
    }
    /// Automatic tax.
    pub fn automatic_tax(self, value: crate::params::AutomaticTax) -> Self {
        Self(self.0.set::<crate::params::AutomaticTax>(2, value))
    }
    /// Billing cycle anchor. `automatic` or `phase_start`.
    pub fn billing_cycle_anchor(
        self,
        value: crate::subscription_schedules::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.set::<crate::subscription_schedules::BillingCycleAnchor>(3, value))
    }
    /// Billing thresholds.
    pub fn billing_thresholds(self, value: BillingThresholds) -> Self {
        Self(self.0.set::<BillingThresholds>(4, value))
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: crate::types::CollectionMethod) -> Self {
        Self(self.0.set::<crate::types::CollectionMethod>(5, value))
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(6, value))
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(7, value))
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(8, value))
    }
    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(9, value))
    }
    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(10, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(10))
    }
    /// Duration.
    pub fn duration(self, value: Duration) -> Self {
        Self(self.0.set::<Duration>(11, value))
    }
    /// End date, in seconds since 1970.
    pub fn end_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(12, value))
    }
    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(13, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(15, value))
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(16, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(17, value))
    }
    /// Transfer data.
    pub fn transfer_data(self, value: crate::params::TransferData) -> Self {
        Self(self.0.set::<crate::params::TransferData>(18, value))
    }
    /// Trial.
    pub fn trial(self, value: bool) -> Self {
        Self(self.0.set::<bool>(19, value))
    }
    /// Trial end, in seconds since 1970.
    pub fn trial_end(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(20, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Phase;
    "add_invoice_items": Option<Vec<AddInvoiceItem>>;
    "application_fee_percent": Option<f64>;
    "automatic_tax": Option<crate::params::AutomaticTax>;
    "billing_cycle_anchor": Option<crate::subscription_schedules::BillingCycleAnchor>;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "collection_method": Option<crate::types::CollectionMethod>;
    "currency": Option<String>;
    "default_payment_method": Option<String>;
    "default_tax_rates" clearable: rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "duration": Option<Duration>;
    "end_date": Option<i64>;
    "invoice_settings": Option<InvoiceSettings>;
    "items" required: Vec<crate::params::Item>;
    "metadata": Option<rt::Metadata>;
    "on_behalf_of": Option<String>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
    "transfer_data": Option<crate::params::TransferData>;
    "trial": Option<bool>;
    "trial_end": Option<i64>;
}
/// Price data: the same shape as [`crate::params::ItemPriceData`].
pub type PriceData = crate::params::ItemPriceData;
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;
/// Start: the same shape as [`crate::params::PhaseAddInvoiceItemPeriodStart`].
pub type Start = crate::params::PhaseAddInvoiceItemPeriodStart;
