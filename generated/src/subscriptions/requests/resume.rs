// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::Subscription;
use crate::subscriptions::params::BillingCycleAnchor;
use crate::subscriptions::params::ProrationBehavior;

/// Resumes a paused subscription, at once or when its invoice is paid, if there is one. That invoice is void after 23 hours without a try to pay it, and the subscription stays paused.
///
/// `POST /v1/subscriptions/{subscription}/resume`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::resume("sub_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `subscription`, in the path: Id of the subscription.
///
/// # Parameters
///
/// - [`billing_cycle_anchor`](Resume::billing_cycle_anchor()): `now`, the default, starts a new billing period.
/// - [`expand`](Resume::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`proration_behavior`](Resume::proration_behavior()): What becomes of the difference if [`billing_cycle_anchor`](Resume::billing_cycle_anchor()) is `unchanged`.
/// - [`proration_date`](Resume::proration_date()): As of when the difference is worked out, as if you resumed then.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// # Errors
///
/// The status isn't `paused`, or the invoices are sent instead of charged. Paused collection is another thing: [`subscriptions.update`](crate::subscriptions::update()) clears `pause_collection`.
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/resume)
///
/// Feature: `subscriptions`.
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
pub fn resume(subscription: impl Into<rt::Id<Subscription>>) -> Resume {
    Resume(
        Resume::default().0.set::<rt::Id<Subscription>>(0, subscription),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.resume`](resume()).
///
/// `POST /v1/subscriptions/{subscription}/resume` (`PostSubscriptionsSubscriptionResume`).
#[doc(alias = "PostSubscriptionsSubscriptionResume")]
#[doc(alias = "postsubscriptionssubscriptionresume")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Resume(rt::Params, rt::RequestOptions);

impl Resume {
    /// `now`, the default, starts a new billing period. `unchanged` keeps the old one.
    pub fn billing_cycle_anchor<K>(
        self,
        value: impl rt::Maybe<BillingCycleAnchor, K>,
    ) -> Self {
        Self(self.0.maybe::<BillingCycleAnchor, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What becomes of the difference if [`billing_cycle_anchor`](Self::billing_cycle_anchor()) is `unchanged`. With `now`, as it is unless set, there is none. `always_invoice`, `create_prorations` or `none`.
    pub fn proration_behavior<K>(
        self,
        value: impl rt::Maybe<ProrationBehavior, K>,
    ) -> Self {
        Self(self.0.maybe::<ProrationBehavior, K>(3, value), self.1)
    }

    /// As of when the difference is worked out, as if you resumed then. Give the time of the preview, and it comes out as the preview said. In seconds since 1970.
    pub fn proration_date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
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
    Resume -> Subscription;
    "PostSubscriptionsSubscriptionResume" Post "/v1/subscriptions/{subscription}/resume" Form;
    "subscription" required path: String;
    "billing_cycle_anchor": BillingCycleAnchor;
    "expand": Vec<String>;
    "proration_behavior": ProrationBehavior;
    "proration_date": i64;
}
