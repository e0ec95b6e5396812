// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a subscription.
///
/// `POST /v1/subscriptions/{subscription_exposed_id}`
///
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
pub fn update(
    subscription_exposed_id: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> Update {
    Update {
        subscription_exposed_id: subscription_exposed_id.into(),
        ..Default::default()
    }
}
/// The request of [`subscriptions.update`](update()).
///
/// `POST /v1/subscriptions/{subscription_exposed_id}` (`PostSubscriptionsSubscriptionExposedId`).
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    subscription_exposed_id: rt::Id<crate::subscriptions::Subscription>,
    add_invoice_items: Option<Vec<crate::params::AddInvoiceItem>>,
    application_fee_percent: rt::Clearable<f64>,
    automatic_tax: Option<Box<crate::params::AutomaticTax>>,
    billing_cycle_anchor: Option<crate::subscriptions::params::BillingCycleAnchor>,
    billing_schedules: rt::Clearable<Vec<crate::params::BillingSchedule>>,
    billing_thresholds: rt::Clearable<
        Box<crate::subscriptions::params::BillingThresholds>,
    >,
    cancel_at: rt::Clearable<crate::params::CancelAt>,
    cancel_at_period_end: Option<bool>,
    cancellation_details: Option<Box<crate::params::CancellationDetails>>,
    collection_method: Option<crate::types::CollectionMethod>,
    days_until_due: Option<i64>,
    default_payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    default_source: rt::Clearable<String>,
    default_tax_rates: rt::Clearable<Vec<String>>,
    description: rt::Clearable<String>,
    discounts: rt::Clearable<Vec<crate::params::Discount>>,
    expand: Option<Vec<String>>,
    invoice_settings: Option<Box<crate::params::InvoiceSettings>>,
    items: Option<Vec<crate::subscriptions::params::Item>>,
    metadata: rt::Clearable<rt::Metadata>,
    off_session: Option<bool>,
    on_behalf_of: rt::Clearable<rt::Id<crate::accounts::Account>>,
    pause_collection: rt::Clearable<Box<crate::params::PauseCollection>>,
    payment_behavior: Option<crate::params::PaymentBehavior>,
    payment_settings: Option<Box<crate::params::PaymentSettings>>,
    pending_invoice_item_interval: rt::Clearable<
        Box<crate::subscriptions::params::PendingInvoiceItemInterval>,
    >,
    proration_behavior: Option<crate::types::ProrationBehavior>,
    proration_date: Option<rt::Timestamp>,
    transfer_data: rt::Clearable<Box<crate::params::TransferData>>,
    trial_end: Option<crate::params::TrialEnd>,
    trial_from_plan: Option<bool>,
    trial_settings: Option<Box<crate::params::TrialSettings>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(
        mut self,
        value: crate::subscriptions::params::BillingCycleAnchor,
    ) -> Self {
        self.billing_cycle_anchor = Some(value);
        self
    }
    /// Billing schedules.
    pub fn billing_schedules(
        mut self,
        value: impl IntoIterator<Item = crate::params::BillingSchedule>,
    ) -> Self {
        self.billing_schedules = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `billing_schedules`.
    pub fn clear_billing_schedules(mut self) -> Self {
        self.billing_schedules = rt::Clearable::Clear;
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
        self.cancel_at = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `cancel_at`.
    pub fn clear_cancel_at(mut self) -> Self {
        self.cancel_at = rt::Clearable::Clear;
        self
    }
    /// Cancel at period end.
    pub fn cancel_at_period_end(mut self, value: bool) -> Self {
        self.cancel_at_period_end = Some(value);
        self
    }
    /// Cancellation details.
    pub fn cancellation_details(
        mut self,
        value: crate::params::CancellationDetails,
    ) -> Self {
        self.cancellation_details = Some(Box::new(value));
        self
    }
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
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
        self.default_source = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `default_source`.
    pub fn clear_default_source(mut self) -> Self {
        self.default_source = rt::Clearable::Clear;
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
        value: impl IntoIterator<Item = crate::subscriptions::params::Item>,
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
    /// Pause collection.
    pub fn pause_collection(mut self, value: crate::params::PauseCollection) -> Self {
        self.pause_collection = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `pause_collection`.
    pub fn clear_pause_collection(mut self) -> Self {
        self.pause_collection = rt::Clearable::Clear;
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
    /// Proration date, in seconds since 1970.
    pub fn proration_date(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.proration_date = Some(value.into());
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
    Update;
    0 => subscription_exposed_id "subscription_exposed_id" required path;
    1 => add_invoice_items "add_invoice_items";
    2 => application_fee_percent "application_fee_percent";
    3 => automatic_tax "automatic_tax";
    4 => billing_cycle_anchor "billing_cycle_anchor";
    5 => billing_schedules "billing_schedules" clearable;
    6 => billing_thresholds "billing_thresholds";
    7 => cancel_at "cancel_at";
    8 => cancel_at_period_end "cancel_at_period_end";
    9 => cancellation_details "cancellation_details";
    10 => collection_method "collection_method";
    11 => days_until_due "days_until_due";
    12 => default_payment_method "default_payment_method";
    13 => default_source "default_source";
    14 => default_tax_rates "default_tax_rates" clearable;
    15 => description "description";
    16 => discounts "discounts" clearable;
    17 => expand "expand";
    18 => invoice_settings "invoice_settings";
    19 => items "items";
    20 => metadata "metadata" clearable;
    21 => off_session "off_session";
    22 => on_behalf_of "on_behalf_of";
    23 => pause_collection "pause_collection";
    24 => payment_behavior "payment_behavior";
    25 => payment_settings "payment_settings";
    26 => pending_invoice_item_interval "pending_invoice_item_interval";
    27 => proration_behavior "proration_behavior";
    28 => proration_date "proration_date";
    29 => transfer_data "transfer_data";
    30 => trial_end "trial_end";
    31 => trial_from_plan "trial_from_plan";
    32 => trial_settings "trial_settings";
}
rt::request! {
    Update -> crate::subscriptions::Subscription;
    "PostSubscriptionsSubscriptionExposedId" Post "/v1/subscriptions/{subscription_exposed_id}" Form;
}
