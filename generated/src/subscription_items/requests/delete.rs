// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_items::DeletedSubscriptionItem;
use crate::subscription_items::SubscriptionItem;
use crate::subscription_items::params::PaymentBehavior;
use crate::subscription_items::params::ProrationBehavior;

/// Deletes an item from a subscription, which goes on without it. Time that was paid and isn't used is credited unless you turn prorations off.
///
/// `DELETE /v1/subscription_items/{item}`
///
/// ```
/// use stripe_client::subscription_items;
///
/// let deleted_subscription_item = subscription_items::delete("si_123")
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
/// - [`clear_usage`](Delete::clear_usage()): Whether to delete all usage that was reported for the item.
/// - [`payment_behavior`](Delete::payment_behavior()): What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits.
/// - [`proration_behavior`](Delete::proration_behavior()): What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere.
/// - [`proration_date`](Delete::proration_date()): As of when the difference is worked out.
///
/// # Answer
///
/// [`DeletedSubscriptionItem`](crate::subscription_items::DeletedSubscriptionItem).
///
/// # Errors
///
/// It is the subscription's only item: cancel that with [`subscriptions.cancel`](crate::subscriptions::cancel()).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_items/delete)
///
/// Feature: `subscription_items`.
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
pub fn delete(item: impl Into<rt::Id<SubscriptionItem>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<SubscriptionItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_items.delete`](delete()).
///
/// `DELETE /v1/subscription_items/{item}` (`DeleteSubscriptionItemsItem`).
#[doc(alias = "DeleteSubscriptionItemsItem")]
#[doc(alias = "deletesubscriptionitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

impl Delete {
    /// Whether to delete all usage that was reported for the item. Only for metered prices.
    pub fn clear_usage<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// What happens if the change needs a payment that fails or waits for the customer: it stands as past due, or is refused, or waits. Only for subscriptions that are charged automatically. `allow_incomplete`, `default_incomplete`, `error_if_incomplete` or `pending_if_incomplete`.
    pub fn payment_behavior<K>(self, value: impl rt::Maybe<PaymentBehavior, K>) -> Self {
        Self(self.0.maybe::<PaymentBehavior, K>(2, value), self.1)
    }

    /// What becomes of the difference if prices, quantities or the billing cycle change in the middle of a period: on the next invoice, on one at once, or nowhere. `create_prorations` if left out. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(3, value), self.1)
    }

    /// As of when the difference is worked out. Give the time of the preview, and it comes out as the preview said. In seconds since 1970.
    pub fn proration_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
    }
}

rt::request! {
    Delete -> DeletedSubscriptionItem;
    "DeleteSubscriptionItemsItem" Delete "/v1/subscription_items/{item}" Query;
    "item" required path: String;
    "clear_usage" query: bool;
    "payment_behavior" query: PaymentBehavior;
    "proration_behavior" query: ProrationBehavior;
    "proration_date" query: i64;
}
