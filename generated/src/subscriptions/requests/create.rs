// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscriptions::CollectionMethod;
use crate::subscriptions::Subscription;
use crate::subscriptions::params::AddInvoiceItem;
use crate::subscriptions::params::AutomaticTax;
use crate::subscriptions::params::BillingCycleAnchorConfig;
use crate::subscriptions::params::BillingThresholds;
use crate::subscriptions::params::CancelAt;
use crate::subscriptions::params::CreateBillingMode;
use crate::subscriptions::params::CreateBillingSchedule;
use crate::subscriptions::params::CreateItem;
use crate::subscriptions::params::Discount;
use crate::subscriptions::params::InvoiceSettings;
use crate::subscriptions::params::PaymentBehavior;
use crate::subscriptions::params::PaymentSettings;
use crate::subscriptions::params::PendingInvoiceItemInterval;
use crate::subscriptions::params::ProrationBehavior;
use crate::subscriptions::params::TransferData;
use crate::subscriptions::params::TrialEnd;
use crate::subscriptions::params::TrialSettings;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Add invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(0, value), self.1)
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(1, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(2, value), self.1)
    }

    /// Backdate start date, in seconds since 1970.
    pub fn backdate_start_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(3, value), self.1)
    }

    /// Billing cycle anchor, in seconds since 1970.
    pub fn billing_cycle_anchor(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }

    /// Billing cycle anchor config.
    pub fn billing_cycle_anchor_config(self, value: BillingCycleAnchorConfig) -> Self {
        Self(self.0.set::<BillingCycleAnchorConfig>(5, value), self.1)
    }

    /// Billing mode.
    pub fn billing_mode(self, value: CreateBillingMode) -> Self {
        Self(self.0.set::<CreateBillingMode>(6, value), self.1)
    }

    /// Billing schedules. An empty list says that there are none. A second call replaces the first.
    pub fn billing_schedules(
        self,
        value: impl IntoIterator<Item = CreateBillingSchedule>,
    ) -> Self {
        Self(self.0.set_list::<CreateBillingSchedule>(7, value), self.1)
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: BillingThresholds) -> Self {
        Self(self.0.set::<BillingThresholds>(8, value), self.1)
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// Cancel at.
    pub fn cancel_at(self, value: impl Into<CancelAt>) -> Self {
        Self(self.0.set::<CancelAt>(9, value), self.1)
    }

    /// Cancel at period end.
    pub fn cancel_at_period_end(self, value: bool) -> Self {
        Self(self.0.set::<bool>(10, value), self.1)
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(11, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(12, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(13, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(15, value), self.1)
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(16, value), self.1)
    }

    /// Default source. At most 5000 characters.
    pub fn default_source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(17, value), self.1)
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(18, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(18), self.1)
    }

    /// Description. At most 500 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(19, value), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(20, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(21, value), self.1)
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(22, value), self.1)
    }

    /// Items. An empty list says that there are none. A second call replaces the first.
    pub fn items(self, value: impl IntoIterator<Item = CreateItem>) -> Self {
        Self(self.0.set_list::<CreateItem>(23, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(24, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(24), self.1)
    }

    /// Off session.
    pub fn off_session(self, value: bool) -> Self {
        Self(self.0.set::<bool>(25, value), self.1)
    }

    /// On behalf of.
    pub fn on_behalf_of(self, value: impl Into<rt::Id<Account>>) -> Self {
        Self(self.0.set::<rt::Id<Account>>(26, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(26), self.1)
    }

    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(self, value: PaymentBehavior) -> Self {
        Self(self.0.set::<PaymentBehavior>(27, value), self.1)
    }

    /// Payment settings.
    pub fn payment_settings(self, value: PaymentSettings) -> Self {
        Self(self.0.set::<PaymentSettings>(28, value), self.1)
    }

    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        self,
        value: PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.set::<PendingInvoiceItemInterval>(29, value), self.1)
    }

    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.clear(29), self.1)
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(30, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(31, value), self.1)
    }

    /// Trial end.
    pub fn trial_end(self, value: impl Into<TrialEnd>) -> Self {
        Self(self.0.set::<TrialEnd>(32, value), self.1)
    }

    /// Trial from plan.
    pub fn trial_from_plan(self, value: bool) -> Self {
        Self(self.0.set::<bool>(33, value), self.1)
    }

    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(34, value), self.1)
    }

    /// Trial settings.
    pub fn trial_settings(self, value: TrialSettings) -> Self {
        Self(self.0.set::<TrialSettings>(35, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(21, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Subscription;
    "PostSubscriptions" Post "/v1/subscriptions" Form;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": rt::Clearable<f64>;
    "automatic_tax": AutomaticTax;
    "backdate_start_date": i64;
    "billing_cycle_anchor": i64;
    "billing_cycle_anchor_config": BillingCycleAnchorConfig;
    "billing_mode": CreateBillingMode;
    "billing_schedules": Vec<CreateBillingSchedule>;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "cancel_at": CancelAt;
    "cancel_at_period_end": bool;
    "collection_method": CollectionMethod;
    "currency": String;
    "customer": String;
    "customer_account": String;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": String;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice_settings": InvoiceSettings;
    "items": Vec<CreateItem>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "off_session": bool;
    "on_behalf_of": rt::Clearable<String>;
    "payment_behavior": PaymentBehavior;
    "payment_settings": PaymentSettings;
    "pending_invoice_item_interval": rt::Clearable<PendingInvoiceItemInterval>;
    "proration_behavior": ProrationBehavior;
    "transfer_data": TransferData;
    "trial_end": TrialEnd;
    "trial_from_plan": bool;
    "trial_period_days": i64;
    "trial_settings": TrialSettings;
}
