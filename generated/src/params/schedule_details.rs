// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `schedule_details.phases[].invoice_settings`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/invoice_settings`.
#[derive(Clone)]
#[must_use]
pub struct DefaultSettingsInvoiceSettings(rt::Params);
impl DefaultSettingsInvoiceSettings {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Account tax ids.
    pub fn account_tax_ids(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(0, value))
    }
    /// Clears `account_tax_ids`.
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.clear(0))
    }
    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value))
    }
    /// Issuer.
    pub fn issuer(self, value: crate::params::AccountReference) -> Self {
        Self(self.0.set::<crate::params::AccountReference>(2, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    DefaultSettingsInvoiceSettings;
    "account_tax_ids" clearable: rt::Clearable<Vec<String>>;
    "days_until_due": Option<i64>;
    "issuer": Option<crate::params::AccountReference>;
}
/// The parameters of `schedule_details.phases[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items`.
#[derive(Clone)]
#[must_use]
pub struct Phase(rt::Params);
impl Phase {
    /// With what is required.
    pub fn new(items: impl IntoIterator<Item = crate::params::Item>) -> Self {
        Phase(Phase::default().0.set_list::<crate::params::Item>(13, items))
    }
    /// Add invoice items.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = PhaseAddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<PhaseAddInvoiceItem>(0, value))
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
    pub fn billing_thresholds(
        self,
        value: crate::params::DefaultSettingsBillingThresholds,
    ) -> Self {
        Self(self.0.set::<crate::params::DefaultSettingsBillingThresholds>(4, value))
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(4))
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: crate::types::CollectionMethod) -> Self {
        Self(self.0.set::<crate::types::CollectionMethod>(5, value))
    }
    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::payment_methods::PaymentMethod>>(6, value))
    }
    /// Default tax rates.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(7, value))
    }
    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, value))
    }
    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(8))
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(9, value))
    }
    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(9))
    }
    /// Duration.
    pub fn duration(self, value: crate::params::Recurring) -> Self {
        Self(self.0.set::<crate::params::Recurring>(10, value))
    }
    /// End date.
    pub fn end_date(self, value: impl Into<crate::params::TrialEnd>) -> Self {
        Self(self.0.set::<crate::params::TrialEnd>(11, value))
    }
    /// Invoice settings.
    pub fn invoice_settings(self, value: DefaultSettingsInvoiceSettings) -> Self {
        Self(self.0.set::<DefaultSettingsInvoiceSettings>(12, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(14, value))
    }
    /// On behalf of.
    pub fn on_behalf_of(
        self,
        value: impl Into<rt::Id<crate::accounts::Account>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<crate::accounts::Account>>(15, value))
    }
    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: crate::types::ProrationBehavior) -> Self {
        Self(self.0.set::<crate::types::ProrationBehavior>(16, value))
    }
    /// Start date.
    pub fn start_date(self, value: impl Into<crate::params::TrialEnd>) -> Self {
        Self(self.0.set::<crate::params::TrialEnd>(17, value))
    }
    /// Transfer data.
    pub fn transfer_data(self, value: crate::params::TransferData) -> Self {
        Self(self.0.set::<crate::params::TransferData>(18, value))
    }
    /// Trial.
    pub fn trial(self, value: bool) -> Self {
        Self(self.0.set::<bool>(19, value))
    }
    /// Trial end.
    pub fn trial_end(self, value: impl Into<crate::params::TrialEnd>) -> Self {
        Self(self.0.set::<crate::params::TrialEnd>(20, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    Phase;
    "add_invoice_items": Option<Vec<PhaseAddInvoiceItem>>;
    "application_fee_percent": Option<f64>;
    "automatic_tax": Option<crate::params::AutomaticTax>;
    "billing_cycle_anchor": Option<crate::subscription_schedules::BillingCycleAnchor>;
    "billing_thresholds": rt::Clearable<crate::params::DefaultSettingsBillingThresholds>;
    "collection_method": Option<crate::types::CollectionMethod>;
    "default_payment_method": Option<String>;
    "default_tax_rates" clearable: rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts" clearable: rt::Clearable<Vec<crate::params::Discount>>;
    "duration": Option<crate::params::Recurring>;
    "end_date": Option<crate::params::TrialEnd>;
    "invoice_settings": Option<DefaultSettingsInvoiceSettings>;
    "items" required: Vec<crate::params::Item>;
    "metadata": Option<rt::Metadata>;
    "on_behalf_of": Option<String>;
    "proration_behavior": Option<crate::types::ProrationBehavior>;
    "start_date": Option<crate::params::TrialEnd>;
    "transfer_data": Option<crate::params::TransferData>;
    "trial": Option<bool>;
    "trial_end": Option<crate::params::TrialEnd>;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[]`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items`.
#[derive(Clone)]
#[must_use]
pub struct PhaseAddInvoiceItem(rt::Params);
impl PhaseAddInvoiceItem {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Discountable.
    pub fn discountable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(0, value))
    }
    /// Discounts.
    pub fn discounts(
        self,
        value: impl IntoIterator<Item = crate::params::Discount>,
    ) -> Self {
        Self(self.0.set_list::<crate::params::Discount>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Period.
    pub fn period(self, value: PhaseAddInvoiceItemPeriod) -> Self {
        Self(self.0.set::<PhaseAddInvoiceItemPeriod>(3, value))
    }
    /// Price. At most 5000 characters.
    pub fn price(self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        Self(self.0.set::<rt::Id<crate::prices::Price>>(4, value))
    }
    /// Price data.
    pub fn price_data(self, value: crate::params::PriceData) -> Self {
        Self(self.0.set::<crate::params::PriceData>(5, value))
    }
    /// Quantity.
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.set::<i64>(6, value))
    }
    /// Tax rates.
    pub fn tax_rates(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(7, value))
    }
    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(7))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PhaseAddInvoiceItem;
    "discountable": Option<bool>;
    "discounts": Option<Vec<crate::params::Discount>>;
    "metadata": Option<rt::Metadata>;
    "period": Option<PhaseAddInvoiceItemPeriod>;
    "price": Option<String>;
    "price_data": Option<crate::params::PriceData>;
    "quantity": Option<i64>;
    "tax_rates" clearable: rt::Clearable<Vec<String>>;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period`.
#[derive(Clone)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriod(rt::Params);
impl PhaseAddInvoiceItemPeriod {
    /// With what is required.
    pub fn new(
        end: PhaseAddInvoiceItemPeriodEnd,
        start: PhaseAddInvoiceItemPeriodStart,
    ) -> Self {
        PhaseAddInvoiceItemPeriod(
            PhaseAddInvoiceItemPeriod::default()
                .0
                .set::<PhaseAddInvoiceItemPeriodEnd>(0, end)
                .set::<PhaseAddInvoiceItemPeriodStart>(1, start),
        )
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PhaseAddInvoiceItemPeriod;
    "end" required: PhaseAddInvoiceItemPeriodEnd;
    "start" required: PhaseAddInvoiceItemPeriodStart;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.end`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/end`.
#[derive(Clone)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriodEnd(rt::Params);
impl PhaseAddInvoiceItemPeriodEnd {
    /// With what is required.
    pub fn new(
        r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType,
    ) -> Self {
        PhaseAddInvoiceItemPeriodEnd(
            PhaseAddInvoiceItemPeriodEnd::default()
                .0
                .set::<
                    crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType,
                >(1, r#type),
        )
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PhaseAddInvoiceItemPeriodEnd;
    "timestamp": Option<i64>;
    "type" required: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodEndType;
}
/// The parameters of `schedule_details.phases[].add_invoice_items[].period.start`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/schedule_details/properties/phases/items/properties/add_invoice_items/items/properties/period/properties/start`.
#[derive(Clone)]
#[must_use]
pub struct PhaseAddInvoiceItemPeriodStart(rt::Params);
impl PhaseAddInvoiceItemPeriodStart {
    /// With what is required.
    pub fn new(
        r#type: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType,
    ) -> Self {
        PhaseAddInvoiceItemPeriodStart(
            PhaseAddInvoiceItemPeriodStart::default()
                .0
                .set::<
                    crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType,
                >(1, r#type),
        )
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(0, value))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    PhaseAddInvoiceItemPeriodStart;
    "timestamp": Option<i64>;
    "type" required: crate::subscription_schedules::SubscriptionScheduleInvoiceItemPeriodStartType;
}
