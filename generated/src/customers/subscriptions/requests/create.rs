// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::subscriptions::params::AddInvoiceItem;
use crate::customers::subscriptions::params::AutomaticTax;
use crate::customers::subscriptions::params::BillingThresholds;
use crate::customers::subscriptions::params::CancelAt;
use crate::customers::subscriptions::params::CollectionMethod;
use crate::customers::subscriptions::params::CreateItem;
use crate::customers::subscriptions::params::Discount;
use crate::customers::subscriptions::params::InvoiceSettings;
use crate::customers::subscriptions::params::PaymentBehavior;
use crate::customers::subscriptions::params::PaymentSettings;
use crate::customers::subscriptions::params::PendingInvoiceItemInterval;
use crate::customers::subscriptions::params::ProrationBehavior;
use crate::customers::subscriptions::params::TransferData;
use crate::customers::subscriptions::params::TrialEnd;
use crate::customers::subscriptions::params::TrialSettings;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscriptions::Subscription;

/// Create a subscription.
///
/// `POST /v1/customers/{customer}/subscriptions`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "PostCustomersCustomerSubscriptions")]
#[doc(alias = "postcustomerscustomersubscriptions")]
pub fn create(customer: impl Into<rt::Id<Customer>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Customer>>(0, customer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.create`](create()).
///
/// `POST /v1/customers/{customer}/subscriptions` (`PostCustomersCustomerSubscriptions`).
#[doc(alias = "PostCustomersCustomerSubscriptions")]
#[doc(alias = "postcustomerscustomersubscriptions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Add invoice items. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items(
        self,
        value: impl IntoIterator<Item = AddInvoiceItem>,
    ) -> Self {
        Self(self.0.set_list::<AddInvoiceItem>(1, value), self.1)
    }

    /// Application fee percent.
    pub fn application_fee_percent(self, value: f64) -> Self {
        Self(self.0.set::<f64>(2, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Automatic tax.
    pub fn automatic_tax(self, value: AutomaticTax) -> Self {
        Self(self.0.set::<AutomaticTax>(3, value), self.1)
    }

    /// Backdate start date, in seconds since 1970.
    pub fn backdate_start_date(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }

    /// Billing cycle anchor, in seconds since 1970.
    pub fn billing_cycle_anchor(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(5, value), self.1)
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

    /// Cancel at period end.
    pub fn cancel_at_period_end(self, value: bool) -> Self {
        Self(self.0.set::<bool>(8, value), self.1)
    }

    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(self, value: CollectionMethod) -> Self {
        Self(self.0.set::<CollectionMethod>(9, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(10, value), self.1)
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
    pub fn items(self, value: impl IntoIterator<Item = CreateItem>) -> Self {
        Self(self.0.set_list::<CreateItem>(18, value), self.1)
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

    /// Payment behavior. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior(self, value: PaymentBehavior) -> Self {
        Self(self.0.set::<PaymentBehavior>(21, value), self.1)
    }

    /// Payment settings.
    pub fn payment_settings(self, value: PaymentSettings) -> Self {
        Self(self.0.set::<PaymentSettings>(22, value), self.1)
    }

    /// Pending invoice item interval.
    pub fn pending_invoice_item_interval(
        self,
        value: PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.set::<PendingInvoiceItemInterval>(23, value), self.1)
    }

    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.clear(23), self.1)
    }

    /// Proration behavior. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior(self, value: ProrationBehavior) -> Self {
        Self(self.0.set::<ProrationBehavior>(24, value), self.1)
    }

    /// Transfer data.
    pub fn transfer_data(self, value: TransferData) -> Self {
        Self(self.0.set::<TransferData>(25, value), self.1)
    }

    /// Trial end.
    pub fn trial_end(self, value: impl Into<TrialEnd>) -> Self {
        Self(self.0.set::<TrialEnd>(26, value), self.1)
    }

    /// Trial from plan.
    pub fn trial_from_plan(self, value: bool) -> Self {
        Self(self.0.set::<bool>(27, value), self.1)
    }

    /// Trial period days.
    pub fn trial_period_days(self, value: i64) -> Self {
        Self(self.0.set::<i64>(28, value), self.1)
    }

    /// Trial settings.
    pub fn trial_settings(self, value: TrialSettings) -> Self {
        Self(self.0.set::<TrialSettings>(29, value), self.1)
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
    Create -> Subscription;
    "PostCustomersCustomerSubscriptions" Post "/v1/customers/{customer}/subscriptions" Form;
    "customer" required path: String;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": rt::Clearable<f64>;
    "automatic_tax": AutomaticTax;
    "backdate_start_date": i64;
    "billing_cycle_anchor": i64;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "cancel_at": CancelAt;
    "cancel_at_period_end": bool;
    "collection_method": CollectionMethod;
    "currency": String;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": String;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice_settings": InvoiceSettings;
    "items": Vec<CreateItem>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "off_session": bool;
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
