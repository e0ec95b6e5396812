// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::Subscription;
use crate::subscriptions::params::CancellationDetails;

/// Cancels a subscription at once and for good: nothing more is charged for it. With `prorate`, unused time is credited, and with `invoice_now` a last invoice bills usage and prorations now. Invoice items that wait come on an invoice when the period ends, unless you delete them. Stripe stops collecting the customer's finalized invoices by itself, but you can.
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::cancel("sub_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `subscription_exposed_id`, in the path: Id of the subscription.
///
/// # Parameters
///
/// - [`cancellation_details`](Cancel::cancellation_details()): Why the subscription was canceled, and what the customer said about it.
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_now`](Cancel::invoice_now()): Whether to bill at once what is left: metered usage and prorations.
/// - [`prorate`](Cancel::prorate()): Whether the customer is credited for the time that they paid for and won't have.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// # Errors
///
/// It is canceled already.
///
/// # What follows
///
/// To let it run to the end of the paid period instead, [`subscriptions.update`](crate::subscriptions::update()) sets `cancel_at_period_end`.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/cancel)
///
/// Feature: `subscriptions`.
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
pub fn cancel(subscription_exposed_id: impl Into<rt::Id<Subscription>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<Subscription>>(0, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.cancel`](cancel()).
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}` (`DeleteSubscriptionsSubscriptionExposedId`).
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletesubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Why the subscription was canceled, and what the customer said about it.
    pub fn cancellation_details<K>(
        self,
        value: impl rt::Maybe<CancellationDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<CancellationDetails, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Whether to bill at once what is left: metered usage and prorations. False if left out.
    pub fn invoice_now<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// Whether the customer is credited for the time that they paid for and won't have. They aren't if left out.
    pub fn prorate<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> Subscription;
    "DeleteSubscriptionsSubscriptionExposedId" Delete "/v1/subscriptions/{subscription_exposed_id}" Query;
    "subscription_exposed_id" required path: String;
    "cancellation_details" query: CancellationDetails;
    "expand" query: Vec<String>;
    "invoice_now" query: bool;
    "prorate" query: bool;
}
