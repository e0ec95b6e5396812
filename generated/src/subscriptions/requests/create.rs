// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a subscription.
///
/// `POST /v1/subscriptions`
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptions")]
#[doc(alias = "postsubscriptions")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`subscriptions.create`](create()).
///
/// `POST /v1/subscriptions` (`PostSubscriptions`).
#[doc(alias = "PostSubscriptions")]
#[doc(alias = "postsubscriptions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    add_invoice_items: Option<Vec<crate::params::AddInvoiceItem>>,
    application_fee_percent: rt::Clearable<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    backdate_start_date: Option<rt::Timestamp>,
    billing_cycle_anchor: Option<rt::Timestamp>,
    billing_cycle_anchor_config: Option<
        Box<crate::subscriptions::params::BillingCycleAnchorConfig>,
    >,
    billing_mode: Option<Box<crate::params::BillingMode>>,
    billing_schedules: Option<Vec<crate::subscriptions::params::BillingSchedule>>,
    billing_thresholds: rt::Clearable<
        Box<crate::subscriptions::params::BillingThresholds>,
    >,
    cancel_at: Option<crate::params::CancelAt>,
    cancel_at_period_end: Option<bool>,
    collection_method: Option<crate::types::CollectionMethod>,
    currency: Option<rt::Currency>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    days_until_due: Option<i64>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_source: Option<String>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: Option<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    invoice_settings: Option<Box<crate::params::InvoiceSettings>>,
    items: Option<Vec<crate::params::Item>>,
    metadata: rt::Clearable<rt::Metadata>,
    off_session: Option<bool>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    payment_behavior: Option<crate::params::PaymentBehavior>,
    payment_settings: Option<Box<crate::params::PaymentSettings>>,
    pending_invoice_item_interval: rt::Clearable<
        Box<crate::subscriptions::params::PendingInvoiceItemInterval>,
    >,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    transfer_data: Option<Box<crate::params::TransferData>>,
    trial_end: Option<crate::params::TrialEnd>,
    trial_from_plan: Option<bool>,
    trial_period_days: Option<i64>,
    trial_settings: Option<Box<crate::params::TrialSettings>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Add invoice items.
    pub fn add_invoice_items(
        mut self,
        value: impl IntoIterator<Item = crate::params::AddInvoiceItem>,
    ) -> Self {
        self.add_invoice_items = Some(value.into_iter().collect());
        self
    }
    /// Application fee percent.
    pub fn application_fee_percent(mut self, value: f64) -> Self {
        self.application_fee_percent = rt::Clearable::Set(value);
        self
    }
    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(mut self) -> Self {
        self.application_fee_percent = rt::Clearable::Clear;
        self
    }
    /// Automatic tax.
    pub fn automatic_tax(mut self, value: crate::params::AutomaticTax) -> Self {
        self.automatic_tax = Some(Box::new(value));
        self
    }
    /// Backdate start date, in seconds since 1970.
    pub fn backdate_start_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.backdate_start_date = Some(value.into());
        self
    }
    /// Billing cycle anchor, in seconds since 1970.
    pub fn billing_cycle_anchor(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.billing_cycle_anchor = Some(value.into());
        self
    }
    /// Billing cycle anchor config.
    pub fn billing_cycle_anchor_config(
        mut self,
        value: crate::subscriptions::params::BillingCycleAnchorConfig,
    ) -> Self {
        self.billing_cycle_anchor_config = Some(Box::new(value));
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
        value: impl IntoIterator<Item = crate::subscriptions::params::BillingSchedule>,
    ) -> Self {
        self.billing_schedules = Some(value.into_iter().collect());
        self
    }
    /// Billing thresholds.
    pub fn billing_thresholds(
        mut self,
        value: crate::subscriptions::params::BillingThresholds,
    ) -> Self {
        self.billing_thresholds = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.billing_thresholds = rt::Clearable::Clear;
        self
    }
    /// Cancel at.
    pub fn cancel_at(mut self, value: impl Into<crate::params::CancelAt>) -> Self {
        self.cancel_at = Some(value.into());
        self
    }
    /// Cancel at period end.
    pub fn cancel_at_period_end(mut self, value: bool) -> Self {
        self.cancel_at_period_end = Some(value);
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
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Days until due.
    pub fn days_until_due(mut self, value: i64) -> Self {
        self.days_until_due = Some(value);
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
    /// Default source. At most 5000 characters.
    pub fn default_source(mut self, value: impl Into<String>) -> Self {
        self.default_source = Some(value.into());
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
        self.description = Some(value.into());
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
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Invoice settings.
    pub fn invoice_settings(mut self, value: crate::params::InvoiceSettings) -> Self {
        self.invoice_settings = Some(Box::new(value));
        self
    }
    /// Items.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = crate::params::Item>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
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
    /// Off session.
    pub fn off_session(mut self, value: bool) -> Self {
        self.off_session = Some(value);
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
    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(mut self, value: crate::params::PaymentBehavior) -> Self {
        self.payment_behavior = Some(value);
        self
    }
    /// Payment settings.
    pub fn payment_settings(mut self, value: crate::params::PaymentSettings) -> Self {
        self.payment_settings = Some(Box::new(value));
        self
    }
    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        mut self,
        value: crate::subscriptions::params::PendingInvoiceItemInterval,
    ) -> Self {
        self.pending_invoice_item_interval = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(mut self) -> Self {
        self.pending_invoice_item_interval = rt::Clearable::Clear;
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
    /// Trial end.
    pub fn trial_end(mut self, value: impl Into<crate::params::TrialEnd>) -> Self {
        self.trial_end = Some(value.into());
        self
    }
    /// Trial from plan.
    pub fn trial_from_plan(mut self, value: bool) -> Self {
        self.trial_from_plan = Some(value);
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => add_invoice_items "add_invoice_items";
    1 => application_fee_percent "application_fee_percent";
    2 => automatic_tax "automatic_tax";
    3 => backdate_start_date "backdate_start_date";
    4 => billing_cycle_anchor "billing_cycle_anchor";
    5 => billing_cycle_anchor_config "billing_cycle_anchor_config";
    6 => billing_mode "billing_mode";
    7 => billing_schedules "billing_schedules";
    8 => billing_thresholds "billing_thresholds";
    9 => cancel_at "cancel_at";
    10 => cancel_at_period_end "cancel_at_period_end";
    11 => collection_method "collection_method";
    12 => currency "currency";
    13 => customer "customer";
    14 => customer_account "customer_account";
    15 => days_until_due "days_until_due";
    16 => default_payment_method "default_payment_method";
    17 => default_source "default_source";
    18 => default_tax_rates "default_tax_rates" clearable;
    19 => description "description";
    20 => discounts "discounts" clearable;
    21 => expand "expand";
    22 => invoice_settings "invoice_settings";
    23 => items "items";
    24 => metadata "metadata" clearable;
    25 => off_session "off_session";
    26 => on_behalf_of "on_behalf_of";
    27 => payment_behavior "payment_behavior";
    28 => payment_settings "payment_settings";
    29 => pending_invoice_item_interval "pending_invoice_item_interval";
    30 => proration_behavior "proration_behavior";
    31 => transfer_data "transfer_data";
    32 => trial_end "trial_end";
    33 => trial_from_plan "trial_from_plan";
    34 => trial_period_days "trial_period_days";
    35 => trial_settings "trial_settings";
}
rt::request! {
    Create -> crate::subscriptions::Subscription;
    "PostSubscriptions" Post "/v1/subscriptions" Form;
}
