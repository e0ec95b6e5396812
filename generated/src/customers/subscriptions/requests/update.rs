// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::subscriptions::params::AddInvoiceItem;
use crate::customers::subscriptions::params::AutomaticTax;
use crate::customers::subscriptions::params::BillingCycleAnchor;
use crate::customers::subscriptions::params::BillingThresholds;
use crate::customers::subscriptions::params::CancelAt;
use crate::customers::subscriptions::params::CancellationDetails;
use crate::customers::subscriptions::params::CollectionMethod;
use crate::customers::subscriptions::params::Discount;
use crate::customers::subscriptions::params::InvoiceSettings;
use crate::customers::subscriptions::params::PauseCollection;
use crate::customers::subscriptions::params::PaymentBehavior;
use crate::customers::subscriptions::params::PaymentSettings;
use crate::customers::subscriptions::params::PendingInvoiceItemInterval;
use crate::customers::subscriptions::params::ProrationBehavior;
use crate::customers::subscriptions::params::TransferData;
use crate::customers::subscriptions::params::TrialEnd;
use crate::customers::subscriptions::params::TrialSettings;
use crate::customers::subscriptions::params::UpdateItem;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscriptions::Subscription;

/// Update a subscription on a customer.
///
/// `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postcustomerscustomersubscriptionssubscriptionexposedid")]
pub fn update(
    customer: impl Into<rt::Id<Customer>>,
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Subscription>>(1, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.update`](update()).
///
/// `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` (`PostCustomersCustomerSubscriptionsSubscriptionExposedId`).
#[doc(alias = "PostCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postcustomerscustomersubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Add invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(2, value), self.1)
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(3, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(4, value), self.1)
    }

    /// Billing cycle anchor. `now` or `unchanged`.
    pub fn billing_cycle_anchor(self, value: BillingCycleAnchor) -> Self {
        Self(self.0.set::<BillingCycleAnchor>(5, value), self.1)
    }

    /// Billing thresholds.
    pub fn billing_thresholds(self, value: BillingThresholds) -> Self {
        Self(self.0.set::<BillingThresholds>(6, value), self.1)
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Cancel at.
    pub fn cancel_at(self, value: impl Into<CancelAt>) -> Self {
        Self(self.0.set::<CancelAt>(7, value), self.1)
    }

    /// Clears `cancel_at`.
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Cancel at period end.
    pub fn cancel_at_period_end(self, value: bool) -> Self {
        Self(self.0.set::<bool>(8, value), self.1)
    }

    /// Cancellation details.
    pub fn cancellation_details(self, value: CancellationDetails) -> Self {
        Self(self.0.set::<CancellationDetails>(9, value), self.1)
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(10, value), self.1)
    }

    /// Days until due.
    pub fn days_until_due(self, value: i64) -> Self {
        Self(self.0.set::<i64>(11, value), self.1)
    }

    /// Default payment method. At most 5000 characters.
    pub fn default_payment_method(
        self,
        value: impl Into<rt::Id<PaymentMethod>>,
    ) -> Self {
        Self(self.0.set::<rt::Id<PaymentMethod>>(12, value), self.1)
    }

    /// Default source. At most 5000 characters.
    pub fn default_source(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Clears `default_source`.
    pub fn clear_default_source(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Default tax rates. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(14, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// Discounts. An empty list says that there are none. A second call replaces the first.
    pub fn discounts(self, value: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.set_list::<Discount>(15, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(16, value), self.1)
    }

    /// Invoice settings.
    pub fn invoice_settings(self, value: InvoiceSettings) -> Self {
        Self(self.0.set::<InvoiceSettings>(17, value), self.1)
    }

    /// Items. An empty list says that there are none. A second call replaces the first.
    pub fn items(self, value: impl IntoIterator<Item = UpdateItem>) -> Self {
        Self(self.0.set_list::<UpdateItem>(18, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(19, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(19), self.1)
    }

    /// Off session.
    pub fn off_session(self, value: bool) -> Self {
        Self(self.0.set::<bool>(20, value), self.1)
    }

    /// Pause collection.
    pub fn pause_collection(self, value: PauseCollection) -> Self {
        Self(self.0.set::<PauseCollection>(21, value), self.1)
    }

    /// Clears `pause_collection`.
    pub fn clear_pause_collection(self) -> Self {
        Self(self.0.clear(21), self.1)
    }

    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(self, value: PaymentBehavior) -> Self {
        Self(self.0.set::<PaymentBehavior>(22, value), self.1)
    }

    /// Payment settings.
    pub fn payment_settings(self, value: PaymentSettings) -> Self {
        Self(self.0.set::<PaymentSettings>(23, value), self.1)
    }

    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        self,
        value: PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.set::<PendingInvoiceItemInterval>(24, value), self.1)
    }

    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.clear(24), self.1)
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(25, value), self.1)
    }

    /// Proration date, in seconds since 1970.
    pub fn proration_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(26, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(27, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(27), self.1)
    }

    /// Trial end.
    pub fn trial_end(self, value: impl Into<TrialEnd>) -> Self {
        Self(self.0.set::<TrialEnd>(28, value), self.1)
    }

    /// Trial from plan.
    pub fn trial_from_plan(self, value: bool) -> Self {
        Self(self.0.set::<bool>(29, value), self.1)
    }

    /// Trial settings.
    pub fn trial_settings(self, value: TrialSettings) -> Self {
        Self(self.0.set::<TrialSettings>(30, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(16, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Subscription;
    "PostCustomersCustomerSubscriptionsSubscriptionExposedId" Post "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form;
    "customer" required path: String;
    "subscription_exposed_id" required path: String;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": rt::Clearable<f64>;
    "automatic_tax": AutomaticTax;
    "billing_cycle_anchor": BillingCycleAnchor;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "cancel_at": rt::Clearable<CancelAt>;
    "cancel_at_period_end": bool;
    "cancellation_details": CancellationDetails;
    "collection_method": CollectionMethod;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": rt::Clearable<String>;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice_settings": InvoiceSettings;
    "items": Vec<UpdateItem>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "off_session": bool;
    "pause_collection": rt::Clearable<PauseCollection>;
    "payment_behavior": PaymentBehavior;
    "payment_settings": PaymentSettings;
    "pending_invoice_item_interval": rt::Clearable<PendingInvoiceItemInterval>;
    "proration_behavior": ProrationBehavior;
    "proration_date": i64;
    "transfer_data": rt::Clearable<TransferData>;
    "trial_end": TrialEnd;
    "trial_from_plan": bool;
    "trial_settings": TrialSettings;
}
