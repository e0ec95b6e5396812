// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::subscription_items::SubscriptionItem;
use crate::subscription_items::params::BillingThresholds;
use crate::subscription_items::params::Discount;
use crate::subscription_items::params::PaymentBehavior;
use crate::subscription_items::params::PriceData;
use crate::subscription_items::params::ProrationBehavior;

/// Changes an item's price or quantity. The difference for the rest of the period is credited and charged unless you turn prorations off.
///
/// `POST /v1/subscription_items/{item}`
///
/// ```
/// use stripe_client::subscription_items;
///
/// let subscription_item = subscription_items::update("si_123")
///     .price("price_123")
///     .quantity(1)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `item`, in the path: Id of the subscription item.
///
/// # Parameters
///
/// - [`billing_thresholds`](Update::billing_thresholds()): How much usage makes an invoice before the period ends, and starts a new period.
/// - [`discounts`](Update::discounts()): The coupons, promotion codes or discounts for this item alone, instead of those it has.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`off_session`](Update::off_session()): Whether the customer is away while a payment is tried.
/// - [`payment_behavior`](Update::payment_behavior()): What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits.
/// - [`price`](Update::price()): Id of the [price](crate::prices::Price) to change to.
/// - [`price_data`](Update::price_data()): Makes a price for this one use to change to, in place of the id of one.
/// - [`proration_behavior`](Update::proration_behavior()): What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere.
/// - [`proration_date`](Update::proration_date()): As of when the difference is worked out.
/// - [`quantity`](Update::quantity()): How many to subscribe to.
/// - [`tax_rates`](Update::tax_rates()): Ids of the tax rates on this item, in place of the subscription's default ones.
///
/// # Answer
///
/// [`SubscriptionItem`](crate::subscription_items::SubscriptionItem).
///
/// # Errors
///
/// The payment for the change fails, and `payment_behavior` is `error_if_incomplete`.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_items/update)
///
/// Feature: `subscription_items`.
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
pub fn update(item: impl Into<rt::Id<SubscriptionItem>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<SubscriptionItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_items.update`](update()).
///
/// `POST /v1/subscription_items/{item}` (`PostSubscriptionItemsItem`).
#[doc(alias = "PostSubscriptionItemsItem")]
#[doc(alias = "postsubscriptionitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// How much usage makes an invoice before the period ends, and starts a new period. Cleared, invoices wait for the end of the period.
    pub fn billing_thresholds<K>(
        self,
        value: impl rt::Maybe<BillingThresholds, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingThresholds, K>(1, value), self.1)
    }

    /// Clears `billing_thresholds`.
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// The coupons, promotion codes or discounts for this item alone, instead of those it has. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn discounts<K>(self, value: impl rt::MaybeList<Discount, K>) -> Self {
        Self(self.0.maybe_list::<Discount, K>(2, value), self.1)
    }

    /// Clears `discounts`.
    pub fn clear_discounts(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Whether the customer is away while a payment is tried. False if left out: they are there, and can be asked to authenticate.
    pub fn off_session<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value), self.1)
    }

    /// What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits. Only for subscriptions that are charged automatically. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior<K>(self, value: impl rt::Maybe<PaymentBehavior, K>) -> Self {
        Self(self.0.maybe::<PaymentBehavior, K>(6, value), self.1)
    }

    /// Id of the [price](crate::prices::Price) to change to. The quantity becomes 1 unless you give one. Either this or [`price_data`](Self::price_data()) if the price changes.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(7, value), self.1)
    }

    /// Makes a price for this one use to change to, in place of the id of one.
    pub fn price_data<K>(self, value: impl rt::Maybe<PriceData, K>) -> Self {
        Self(self.0.maybe::<PriceData, K>(8, value), self.1)
    }

    /// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(9, value), self.1)
    }

    /// As of when the difference is worked out. Give the time of the preview, and it comes out as the preview said. In seconds since 1970.
    pub fn proration_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(10, value), self.1)
    }

    /// How many to subscribe to.
    pub fn quantity(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(11, value), self.1)
    }

    /// Ids of the tax rates on this item, in place of the subscription's default ones. Clearing removes them. An empty list says that there are none. A second call replaces the first.
    pub fn tax_rates<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(12, value), self.1)
    }

    /// Clears `tax_rates`.
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> SubscriptionItem;
    "PostSubscriptionItemsItem" Post "/v1/subscription_items/{item}" Form;
    "item" required path: String;
    "billing_thresholds": rt::Clearable<BillingThresholds>;
    "discounts": rt::Clearable<Vec<Discount>>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "off_session": bool;
    "payment_behavior": PaymentBehavior;
    "price": String;
    "price_data": PriceData;
    "proration_behavior": ProrationBehavior;
    "proration_date": i64;
    "quantity": i64;
    "tax_rates": rt::Clearable<Vec<String>>;
}
