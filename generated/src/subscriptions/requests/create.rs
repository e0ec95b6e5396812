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

/// Creates a subscription and bills its first period, unless it begins with a trial. Where payment is automatic, `payment_behavior` says what happens if it fails or needs the customer. For a later start or planned changes use [`subscription_schedules.create`](crate::subscription_schedules::create()). A customer can have 500 subscriptions, active or scheduled.
///
/// `POST /v1/subscriptions`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::create()
///     .customer("cus_123")
///     .items([subscriptions::params::CreateItem::new().price("price_123").quantity(1)])
///     .description("An example")
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`add_invoice_items`](Create::add_invoice_items()): One-time prices to put on the next invoice besides the subscription, up to 20.
/// - [`application_fee_percent`](Create::application_fee_percent()): Which percentage of each invoice the platform gets, from 0 to 100 with two decimals.
/// - [`automatic_tax`](Create::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`backdate_start_date`](Create::backdate_start_date()): A time in the past that the subscription starts at.
/// - [`billing_cycle_anchor`](Create::billing_cycle_anchor()): A time in the future that billing periods are aligned to.
/// - [`billing_cycle_anchor_config`](Create::billing_cycle_anchor_config()): A day of the month and a time in UTC: billing periods are aligned to the next one.
/// - [`billing_mode`](Create::billing_mode()): How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
/// - [`billing_schedules`](Create::billing_schedules()): How far ahead items of the subscription are billed.
/// - [`billing_thresholds`](Create::billing_thresholds()): How much usage makes an invoice before the period ends, and starts a new period.
/// - [`cancel_at`](Create::cancel_at()): When the subscription ends.
/// - [`cancel_at_period_end`](Create::cancel_at_period_end()): Whether the subscription ends with the current period instead of going on.
/// - [`collection_method`](Create::collection_method()): Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
/// - [`currency`](Create::currency()): The currency that the subscription is billed in.
/// - [`customer`](Create::customer()): Id of the customer to subscribe.
/// - [`customer_account`](Create::customer_account()): Id of the v2 account that stands for the customer, in place of [`customer`](Create::customer()).
/// - [`days_until_due`](Create::days_until_due()): How many days the customer has to pay each invoice.
/// - [`default_payment_method`](Create::default_payment_method()): Id of the customer's payment method that pays the invoices of the subscription, before [`default_source`](Create::default_source()).
/// - [`default_source`](Create::default_source()): Id of a chargeable source of the customer that pays the invoices of the subscription.
/// - [`default_tax_rates`](Create::default_tax_rates()): Ids of the tax rates for each subscription item that has none of its own.
/// - [`description`](Create::description()): What the subscription is for.
/// - [`discounts`](Create::discounts()): The coupons, promotion codes or discounts for the whole subscription.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_settings`](Create::invoice_settings()): What the invoices say and how they are paid.
/// - [`items`](Create::items()): What the subscription bills, each with a price, up to 20.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`off_session`](Create::off_session()): Whether the customer is away while a payment is tried.
/// - [`on_behalf_of`](Create::on_behalf_of()): Id of the connected account that the payments of each invoice are made for, as merchant of record.
/// - [`payment_behavior`](Create::payment_behavior()): What becomes of the subscription if the first invoice can't be paid at once.
/// - [`payment_settings`](Create::payment_settings()): How the subscription's invoices are paid: which payment methods, with which settings.
/// - [`pending_invoice_item_interval`](Create::pending_invoice_item_interval()): How often waiting invoice items are billed, as if you made an invoice for the subscription each time.
/// - [`proration_behavior`](Create::proration_behavior()): Whether the time up to the first `billing_cycle_anchor` is billed in proportion, as it is if left out, or is free.
/// - [`transfer_data`](Create::transfer_data()): Which connected account gets the money of the subscription's invoices.
/// - [`trial_end`](Create::trial_end()): When the trial ends and the customer first pays, up to two years ahead, in place of the plan's own trial.
/// - [`trial_from_plan`](Create::trial_from_plan()): Whether the plan's own `trial_period_days` apply, false unless set.
/// - [`trial_period_days`](Create::trial_period_days()): How many days the customer has before the first payment, whatever trial the plan has.
/// - [`trial_settings`](Create::trial_settings()): What happens at the end of a trial if there is no payment method.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// # Errors
///
/// The customer has no payment method and payment is automatic, or the first payment fails and `payment_behavior` is `error_if_incomplete`.
///
/// # What follows
///
/// If it is `incomplete`, let the page confirm the first invoice's payment within 23 hours. Provision on [`invoice.paid`](crate::events::EventType::InvoicePaid).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/create)
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
    /// One-time prices to put on the next invoice besides the subscription, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItem, K>(0, value), self.1)
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(1, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(2, value), self.1)
    }

    /// A time in the past that the subscription starts at. The first invoice charges for the time since then too. In seconds since 1970.
    pub fn backdate_start_date<K>(
        self,
        value: impl rt::Maybe<rt::Timestamp, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value), self.1)
    }

    /// A time in the future that billing periods are aligned to. It sets the day of the week, of the month, or of the year. In seconds since 1970.
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<rt::Timestamp, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
    }

    /// A day of the month and a time in UTC: billing periods are aligned to the next one. Only for monthly and yearly prices, and not with [`billing_cycle_anchor`](Self::billing_cycle_anchor()).
    pub fn billing_cycle_anchor_config<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchorConfig, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchorConfig, K>(5, value), self.1)
    }

    /// How prorations and invoices are calculated: `classic`, or `flexible` with the newer rules.
    pub fn billing_mode<K>(self, value: impl rt::Maybe<CreateBillingMode, K>) -> Self {
        Self(self.0.maybe::<CreateBillingMode, K>(6, value), self.1)
    }

    /// How far ahead items of the subscription are billed. An empty list says that there are none. A second call replaces the first.
    pub fn billing_schedules<K>(
        self,
        value: impl rt::MaybeList<CreateBillingSchedule, K>,
    ) -> Self {
        Self(self.0.maybe_list::<CreateBillingSchedule, K>(7, value), self.1)
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<BillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingThresholds, K>(8, value), self.1)
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(8), self.1)
    }

    /// When the subscription ends. A date before the end of the current period is prorated as [`proration_behavior`](Self::proration_behavior()) says, one within a later period always.
    pub fn cancel_at<K>(self, value: impl rt::Maybe<CancelAt, K>) -> Self {
        Self(self.0.maybe::<CancelAt, K>(9, value), self.1)
    }

    /// Whether the subscription ends with the current period instead of going on. False calls a planned end off.
    pub fn cancel_at_period_end<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(10, value), self.1)
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(11, value), self.1)
    }

    /// The currency that the subscription is billed in. Every price must support it. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(12, value), self.1)
    }

    /// Id of the customer to subscribe.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(13, value), self.1)
    }

    /// Id of the v2 account that stands for the customer, in place of [`customer`](Self::customer()).
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(15, value), self.1)
    }

    /// Id of the customer's payment method that pays the invoices of the subscription, before [`default_source`](Self::default_source()). Without either, the customer's defaults do.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(16, value), self.1)
    }

    /// Id of a chargeable source of the customer that pays the invoices of the subscription. [`default_payment_method`](Self::default_payment_method()) comes before it, the customer's defaults after it.
    pub fn default_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(17, value), self.1)
    }

    /// Ids of the tax rates for each subscription item that has none of its own. The invoices of the subscription get them too. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(18, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(18), self.1)
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(19, value), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole subscription. Without any, that of the customer holds. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(20, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(21, value), self.1)
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(22, value), self.1)
    }

    /// What the subscription bills, each with a price, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(self, value: impl rt::MaybeList<CreateItem, K>) -> Self {
        Self(self.0.maybe_list::<CreateItem, K>(23, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(24, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(24), self.1)
    }

    /// Whether the customer is away while a payment is tried. False if left out: they are there, and can be asked to authenticate.
    pub fn off_session<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(25, value), self.1)
    }

    /// Id of the connected account that the payments of each invoice are made for, as merchant of record.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(26, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(26), self.1)
    }

    /// What becomes of the subscription if the first invoice can't be paid at once. Only if [`collection_method`](Self::collection_method()) is `charge_automatically`: with `send_invoice` the subscription is active in any case. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior<K>(self, value: impl rt::Maybe<PaymentBehavior, K>) -> Self {
        Self(self.0.maybe::<PaymentBehavior, K>(27, value), self.1)
    }

    /// How the subscription's invoices are paid: which payment methods, with which settings.
    pub fn payment_settings<K>(self, value: impl rt::Maybe<PaymentSettings, K>) -> Self {
        Self(self.0.maybe::<PaymentSettings, K>(28, value), self.1)
    }

    /// How often waiting invoice items are billed, as if you made an invoice for the subscription each time. Without one, they wait for the end of the period.
    pub fn pending_invoice_item_interval<K>(
        self,
        value: impl rt::Maybe<PendingInvoiceItemInterval, K>,
    ) -> Self {
        Self(self.0.maybe::<PendingInvoiceItemInterval, K>(29, value), self.1)
    }

    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.clear(29), self.1)
    }

    /// Whether the time up to the first `billing_cycle_anchor` is billed in proportion, as it is if left out, or is free. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(30, value), self.1)
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(31, value), self.1)
    }

    /// When the trial ends and the customer first pays, up to two years ahead, in place of the plan's own trial. `now` gives none.
    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(32, value), self.1)
    }

    /// Whether the plan's own `trial_period_days` apply, false unless set. Better set [`trial_end`](Self::trial_end()), and not both.
    pub fn trial_from_plan<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(33, value), self.1)
    }

    /// How many days the customer has before the first payment, whatever trial the plan has.
    pub fn trial_period_days(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(34, value), self.1)
    }

    /// What happens at the end of a trial if there is no payment method.
    pub fn trial_settings<K>(self, value: impl rt::Maybe<TrialSettings, K>) -> Self {
        Self(self.0.maybe::<TrialSettings, K>(35, value), self.1)
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
