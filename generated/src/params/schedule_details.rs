// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `schedule_details.phases[].invoice_settings`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/invoice_settings`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSettingsInvoiceSettings {
    account_tax_ids: rt::Clearable<Vec<String>>,
    days_until_due: Option<i64>,
    issuer: Option<Box<crate::params::AccountReference>>,
    extra: rt::Extra,
}
impl DefaultSettingsInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account tax ids.
    pub fn account_tax_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_tax_ids = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(mut self) -> Self {
        self.account_tax_ids = rt::Clearable::Clear;
        self
    }
    /// Days until due.
    pub fn days_until_due(mut self, value: i64) -> Self {
        self.days_until_due = Some(value);
        self
    }
    /// Issuer.
    pub fn issuer(mut self, value: crate::params::AccountReference) -> Self {
        self.issuer = Some(Box::new(value));
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    DefaultSettingsInvoiceSettings;
    0 => account_tax_ids "account_tax_ids" clearable;
    1 => days_until_due "days_until_due";
    2 => issuer "issuer";
}
/// The parameters of `schedule_details.phases[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase {
    add_invoice_items: Option<Vec<PhaseAddInvoiceItem>>,
    application_fee_percent: Option<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_cycle_anchor: Option<crate::subscription_schedules::BillingCycleAnchor>,
    billing_thresholds: rt::Clearable<
        Box<crate::params::DefaultSettingsBillingThresholds>,
    >,
    collection_method: Option<crate::types::CollectionMethod>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: rt::Clearable<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    duration: Option<Box<crate::params::Recurring>>,
    end_date: Option<crate::params::TrialEnd>,
    invoice_settings: Option<Box<DefaultSettingsInvoiceSettings>>,
    items: Vec<crate::params::Item>,
    metadata: Option<rt::Metadata>,
    on_behalf_of: Option<rt::Id<crate::accounts::Account>>,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    start_date: Option<crate::params::TrialEnd>,
    transfer_data: Option<Box<crate::params::TransferData>>,
    trial: Option<bool>,
    trial_end: Option<crate::params::TrialEnd>,
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
        value: impl IntoIterator<Item = PhaseAddInvoiceItem>,
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
    pub fn billing_thresholds(
        mut self,
        value: crate::params::DefaultSettingsBillingThresholds,
    ) -> Self {
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
    pub fn duration(mut self, value: crate::params::Recurring) -> Self {
        self.duration = Some(Box::new(value));
        self
    }
    /// End date.
    pub fn end_date(mut self, value: impl Into<crate::params::TrialEnd>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(mut self, value: DefaultSettingsInvoiceSettings) -> Self {
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
    /// Start date.
    pub fn start_date(mut self, value: impl Into<crate::params::TrialEnd>) -> Self {
        self.start_date = Some(value.into());
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
    Phase;
    0 => add_invoice_items "add_invoice_items";
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax";
    3 => billing_cycle_anchor "billing_cycle_anchor";
    4 => billing_thresholds "billing_thresholds";
    5 => collection_method "collection_method";
    6 => default_payment_method "default_payment_method";
    7 => default_tax_rates "default_tax_rates" clearable;
    8 => description "description";
    9 => discounts "discounts" clearable;
    10 => duration "duration";
    11 => end_date "end_date";
    12 => invoice_settings "invoice_settings";
    13 => items "items" required;
    14 => metadata "metadata";
    15 => on_behalf_of "on_behalf_of";
    16 => proration_behavior "proration_behavior";
    17 => start_date "start_date";
    18 => transfer_data "transfer_data";
    19 => trial "trial";
    20 => trial_end "trial_end";
}
/// The parameters of `schedule_details.phases[].add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhaseAddInvoiceItem {
    discountable: Option<bool>,
    discounts: Option<Vec<crate::params::Discount>>,
    metadata: Option<rt::Metadata>,
    period: Option<Box<PhaseAddInvoiceItemPeriod>>,
    price: Option<rt::Id<crate::prices::Price>>,
    price_data: Option<Box<crate::params::PriceData>>,
    quantity: Option<i64>,
    tax_rates: rt::Clearable<Vec<String>>,
    extra: rt::Extra,
}
impl PhaseAddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discountable.
    pub fn discountable(mut self, value: bool) -> Self {
        self.discountable = Some(value);
        self
    }
    /// Discounts.
    pub fn discounts(
        mut self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        self.discounts = Some(value.into_iter().collect());
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
    /// Period.
    pub fn period(mut self, value: PhaseAddInvoiceItemPeriod) -> Self {
        self.period = Some(Box::new(value));
        self
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Price data.
    pub fn price_data(mut self, value: crate::params::PriceData) -> Self {
        self.price_data = Some(Box::new(value));
        self
    }
    /// Quantity.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Tax rates.
    pub fn tax_rates(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_rates = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(mut self) -> Self {
        self.tax_rates = rt::Clearable::Clear;
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PhaseAddInvoiceItem;
    0 => discountable "discountable";
    1 => discounts "discounts";
    2 => metadata "metadata";
    3 => period "period";
    4 => price "price";
    5 => price_data "price_data";
    6 => quantity "quantity";
    7 => tax_rates "tax_rates" clearable;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriod {
    end: PhaseAddInvoiceItemPeriodEnd,
    start: PhaseAddInvoiceItemPeriodStart,
    extra: rt::Extra,
}
impl PhaseAddInvoiceItemPeriod {
    /// With what is required.
    pub fn new(
        end: PhaseAddInvoiceItemPeriodEnd,
        start: PhaseAddInvoiceItemPeriodStart,
    ) -> Self {
        Self {
            end,
            start,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PhaseAddInvoiceItemPeriod;
    0 => end "end" required;
    1 => start "start" required;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/end`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriodEnd {
    timestamp: Option<rt::Timestamp>,
    r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType,
    extra: rt::Extra,
}
impl PhaseAddInvoiceItemPeriodEnd {
    /// With what is required.
    pub fn new(
        r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PhaseAddInvoiceItemPeriodEnd;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/start`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriodStart {
    timestamp: Option<rt::Timestamp>,
    r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType,
    extra: rt::Extra,
}
impl PhaseAddInvoiceItemPeriodStart {
    /// With what is required.
    pub fn new(
        r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType,
    ) -> Self {
        Self {
            r#type,
            ..Default::default()
        }
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    PhaseAddInvoiceItemPeriodStart;
    0 => timestamp "timestamp";
    1 => r#type "type" required;
}
