// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::payment_methods::PaymentMethod;
use crate::rt;
use crate::subscriptions::CollectionMethod;
use crate::subscriptions::Subscription;
use crate::subscriptions::params::AddInvoiceItem;
use crate::subscriptions::params::AutomaticTax;
use crate::subscriptions::params::BillingCycleAnchor;
use crate::subscriptions::params::BillingThresholds;
use crate::subscriptions::params::CancelAt;
use crate::subscriptions::params::CancellationDetails;
use crate::subscriptions::params::Discount;
use crate::subscriptions::params::InvoiceSettings;
use crate::subscriptions::params::PauseCollection;
use crate::subscriptions::params::PaymentBehavior;
use crate::subscriptions::params::PaymentSettings;
use crate::subscriptions::params::PendingInvoiceItemInterval;
use crate::subscriptions::params::ProrationBehavior;
use crate::subscriptions::params::TransferData;
use crate::subscriptions::params::TrialEnd;
use crate::subscriptions::params::TrialSettings;
use crate::subscriptions::params::UpdateBillingSchedule;
use crate::subscriptions::params::UpdateItem;

/// Changes a subscription. A change of price or quantity credits and charges the rest of the period, on the next invoice as a rule. It is charged at once if the interval changes, a free one turns paid, or a trial begins or ends. Send an item's id to change it: a price without one is added.
///
/// `POST /v1/subscriptions/{subscription_exposed_id}`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::update("sub_123")
///     .items([subscriptions::params::UpdateItem::new().price("price_123").quantity(1)])
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `subscription_exposed_id`, in the path: Id of the subscription.
///
/// # Parameters
///
/// - [`add_invoice_items`](Update::add_invoice_items()): One-time prices to put on the next invoice besides the subscription, up to 20.
/// - [`application_fee_percent`](Update::application_fee_percent()): Which percentage of each invoice the platform gets, from 0 to 100 with two decimals.
/// - [`automatic_tax`](Update::automatic_tax()): Whether Stripe calculates taxes, and for whose account.
/// - [`billing_cycle_anchor`](Update::billing_cycle_anchor()): `now` starts a new billing period, `unchanged` keeps the one there is.
/// - [`billing_schedules`](Update::billing_schedules()): How far ahead items of the subscription are billed.
/// - [`billing_thresholds`](Update::billing_thresholds()): How much usage makes an invoice before the period ends, and starts a new period.
/// - [`cancel_at`](Update::cancel_at()): When the subscription ends.
/// - [`cancel_at_period_end`](Update::cancel_at_period_end()): Whether the subscription ends with the current period instead of going on.
/// - [`cancellation_details`](Update::cancellation_details()): Why the subscription was canceled, and what the customer said about it.
/// - [`collection_method`](Update::collection_method()): Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
/// - [`days_until_due`](Update::days_until_due()): How many days the customer has to pay each invoice.
/// - [`default_payment_method`](Update::default_payment_method()): Id of the customer's payment method that pays the invoices of the subscription, before [`default_source`](Update::default_source()).
/// - [`default_source`](Update::default_source()): Id of a chargeable source of the customer that pays the invoices of the subscription.
/// - [`default_tax_rates`](Update::default_tax_rates()): Ids of the tax rates for each subscription item that has none of its own, and for the invoices to come.
/// - [`description`](Update::description()): What the subscription is for.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for the whole subscription, instead of those it has.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_settings`](Update::invoice_settings()): What the invoices say and how they are paid.
/// - [`items`](Update::items()): Items to add, change or remove, up to 20.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`off_session`](Update::off_session()): Whether the customer is away while a payment is tried.
/// - [`on_behalf_of`](Update::on_behalf_of()): Id of the connected account that the payments of each invoice are made for, as merchant of record.
/// - [`pause_collection`](Update::pause_collection()): Stops collecting from the subscription's invoices, with what becomes of them and until when.
/// - [`payment_behavior`](Update::payment_behavior()): What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits.
/// - [`payment_settings`](Update::payment_settings()): How the subscription's invoices are paid: which payment methods, with which settings.
/// - [`pending_invoice_item_interval`](Update::pending_invoice_item_interval()): How often waiting invoice items are billed, as if you made an invoice for the subscription each time.
/// - [`proration_behavior`](Update::proration_behavior()): What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere.
/// - [`proration_date`](Update::proration_date()): As of when the difference is worked out.
/// - [`transfer_data`](Update::transfer_data()): Which connected account gets the money of the subscription's invoices.
/// - [`trial_end`](Update::trial_end()): When the trial ends and the customer first pays, up to two years ahead, whatever the plan says.
/// - [`trial_from_plan`](Update::trial_from_plan()): Whether the plan's own `trial_period_days` apply, false unless set.
/// - [`trial_settings`](Update::trial_settings()): What happens at the end of a trial if there is no payment method.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// # Errors
///
/// The payment for the change fails, and `payment_behavior` is `error_if_incomplete`, or the subscription is canceled.
///
/// # What follows
///
/// [`invoices.create_preview`](crate::invoices::create_preview()) shows beforehand what it costs.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/update)
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
pub fn update(subscription_exposed_id: impl Into<rt::Id<Subscription>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Subscription>>(0, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.update`](update()).
///
/// `POST /v1/subscriptions/{subscription_exposed_id}` (`PostSubscriptionsSubscriptionExposedId`).
#[doc(alias = "PostSubscriptionsSubscriptionExposedId")]
#[doc(alias = "postsubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// One-time prices to put on the next invoice besides the subscription, up to 20. An empty list says that there are none. A second call replaces the first.
    pub fn add_invoice_items<K>(
        self,
        value: impl rt::MaybeList<AddInvoiceItem, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AddInvoiceItem, K>(1, value), self.1)
    }

    /// Which percentage of each invoice the platform gets, from 0 to 100 with two decimals. Only a platform that acts for a connected account can set it.
    pub fn application_fee_percent(self, value: impl Into<Option<f64>>) -> Self {
        Self(self.0.option::<f64>(2, value), self.1)
    }

    /// Clears `application_fee_percent`.
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Whether Stripe calculates taxes, and for whose account. Leave it out unless you change it.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<AutomaticTax, K>) -> Self {
        Self(self.0.maybe::<AutomaticTax, K>(3, value), self.1)
    }

    /// `now` starts a new billing period, `unchanged` keeps the one there is.
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(4, value), self.1)
    }

    /// How far ahead items of the subscription are billed. An empty list says that there are none. A second call replaces the first.
    pub fn billing_schedules<K>(
        self,
        value: impl rt::MaybeList<UpdateBillingSchedule, K>,
    ) -> Self {
        Self(self.0.maybe_list::<UpdateBillingSchedule, K>(5, value), self.1)
    }

    /// Clears `billing_schedules`.
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<BillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingThresholds, K>(6, value), self.1)
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// When the subscription ends. A date before the end of the current period is prorated as [`proration_behavior`](Self::proration_behavior()) says, one within a later period always. Cleared, no end is planned any more.
    pub fn cancel_at<K>(self, value: impl rt::Maybe<CancelAt, K>) -> Self {
        Self(self.0.maybe::<CancelAt, K>(7, value), self.1)
    }

    /// Clears `cancel_at`.
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// Whether the subscription ends with the current period instead of going on. False calls a planned end off.
    pub fn cancel_at_period_end<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(8, value), self.1)
    }

    /// Why the subscription was canceled, and what the customer said about it.
    pub fn cancellation_details<K>(
        self,
        value: impl rt::Maybe<CancellationDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationDetails, K>(9, value), self.1)
    }

    /// Who starts the payment of each period: Stripe with the default payment method (`charge_automatically`, as it is unless set), or the customer who is emailed an invoice (`send_invoice`).
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(10, value), self.1)
    }

    /// How many days the customer has to pay each invoice. Only if the `collection_method` is `send_invoice`.
    pub fn days_until_due(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(11, value), self.1)
    }

    /// Id of the customer's payment method that pays the invoices of the subscription, before [`default_source`](Self::default_source()). Without either, the customer's defaults do.
    pub fn default_payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(12, value), self.1)
    }

    /// Id of a chargeable source of the customer that pays the invoices of the subscription. [`default_payment_method`](Self::default_payment_method()) comes before it, the customer's defaults after it.
    pub fn default_source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Clears `default_source`.
    pub fn clear_default_source(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// Ids of the tax rates for each subscription item that has none of its own, and for the invoices to come. Clearing removes those set before. An empty list says that there are none. A second call replaces the first.
    pub fn default_tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(14, value), self.1)
    }

    /// Clears `default_tax_rates`.
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// What the subscription is for. Customers may read it on pages of Stripe and where they approve certain payment methods. At most 500 characters.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(15, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(15), self.1)
    }

    /// The coupons, promotion codes or discounts for the whole subscription, instead of those it has. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(16, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(16), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(17, value), self.1)
    }

    /// What the invoices say and how they are paid.
    pub fn invoice_settings<K>(self, value: impl rt::Maybe<InvoiceSettings, K>) -> Self {
        Self(self.0.maybe::<InvoiceSettings, K>(18, value), self.1)
    }

    /// Items to add, change or remove, up to 20. Those that aren't named stay. An empty list says that there are none. A second call replaces the first.
    pub fn items<K>(self, value: impl rt::MaybeList<UpdateItem, K>) -> Self {
        Self(self.0.maybe_list::<UpdateItem, K>(19, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(20, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(20), self.1)
    }

    /// Whether the customer is away while a payment is tried. False if left out: they are there, and can be asked to authenticate.
    pub fn off_session<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(21, value), self.1)
    }

    /// Id of the connected account that the payments of each invoice are made for, as merchant of record.
    pub fn on_behalf_of<K>(self, value: impl rt::Maybe<rt::Id<Account>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Account>, K>(22, value), self.1)
    }

    /// Clears `on_behalf_of`.
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.clear(22), self.1)
    }

    /// Stops collecting from the subscription's invoices, with what becomes of them and until when. The status doesn't change to `paused`. Clearing goes on with collecting.
    pub fn pause_collection<K>(self, value: impl rt::Maybe<PauseCollection, K>) -> Self {
        Self(self.0.maybe::<PauseCollection, K>(23, value), self.1)
    }

    /// Clears `pause_collection`.
    pub fn clear_pause_collection(self) -> Self {
        Self(self.0.clear(23), self.1)
    }

    /// What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits. Only if [`collection_method`](Self::collection_method()) is `charge_automatically`. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior<K>(self, value: impl rt::Maybe<PaymentBehavior, K>) -> Self {
        Self(self.0.maybe::<PaymentBehavior, K>(24, value), self.1)
    }

    /// How the subscription's invoices are paid: which payment methods, with which settings.
    pub fn payment_settings<K>(self, value: impl rt::Maybe<PaymentSettings, K>) -> Self {
        Self(self.0.maybe::<PaymentSettings, K>(25, value), self.1)
    }

    /// How often waiting invoice items are billed, as if you made an invoice for the subscription each time. Without one, they wait for the end of the period.
    pub fn pending_invoice_item_interval<K>(
        self,
        value: impl rt::Maybe<PendingInvoiceItemInterval, K>,
    ) -> Self {
        Self(self.0.maybe::<PendingInvoiceItemInterval, K>(26, value), self.1)
    }

    /// Clears `pending_invoice_item_interval`.
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.clear(26), self.1)
    }

    /// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(27, value), self.1)
    }

    /// As of when the difference is worked out. Give the time of the preview, and it comes out as the preview said. With times of your choice you can prorate by the day. In seconds since 1970.
    pub fn proration_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(28, value), self.1)
    }

    /// Which connected account gets the money of the subscription's invoices. Their charges name the transfers. Clearing it keeps the money with you.
    pub fn transfer_data<K>(self, value: impl rt::Maybe<TransferData, K>) -> Self {
        Self(self.0.maybe::<TransferData, K>(29, value), self.1)
    }

    /// Clears `transfer_data`.
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.clear(29), self.1)
    }

    /// When the trial ends and the customer first pays, up to two years ahead, whatever the plan says. Periods are then aligned to it. `now` ends the trial at once.
    pub fn trial_end<K>(self, value: impl rt::Maybe<TrialEnd, K>) -> Self {
        Self(self.0.maybe::<TrialEnd, K>(30, value), self.1)
    }

    /// Whether the plan's own `trial_period_days` apply, false unless set. Better set [`trial_end`](Self::trial_end()), and not both.
    pub fn trial_from_plan<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(31, value), self.1)
    }

    /// What happens at the end of a trial if there is no payment method.
    pub fn trial_settings<K>(self, value: impl rt::Maybe<TrialSettings, K>) -> Self {
        Self(self.0.maybe::<TrialSettings, K>(32, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(17, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Subscription;
    "PostSubscriptionsSubscriptionExposedId" Post "/v1/subscriptions/{subscription_exposed_id}" Form;
    "subscription_exposed_id" required path: String;
    "add_invoice_items": Vec<AddInvoiceItem>;
    "application_fee_percent": rt::Clearable<f64>;
    "automatic_tax": AutomaticTax;
    "billing_cycle_anchor": BillingCycleAnchor;
    "billing_schedules": rt::Clearable<Vec<UpdateBillingSchedule>>;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "cancel_at": rt::Clearable<CancelAt>;
    "cancel_at_period_end": bool;
    "cancellation_details": CancellationDetails;
    "collection_method": CollectionMethod;
    "days_until_due": i64;
    "default_payment_method": String;
    "default_source": rt::Clearable<String>;
    "default_tax_rates": rt::Clearable<Vec<String>>;
    "description": rt::Clearable<String>;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "invoice_settings": InvoiceSettings;
    "items": Vec<UpdateItem>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "off_session": bool;
    "on_behalf_of": rt::Clearable<String>;
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
