// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscriptions::Subscription;

/// Fetches a subscription, canceled ones too.
///
/// `GET /v1/subscriptions/{subscription_exposed_id}`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let subscription = subscriptions::retrieve("sub_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `subscription_exposed_id`, in the path: Id of the subscription.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/retrieve)
///
/// Feature: `subscriptions`.
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
pub fn retrieve(subscription_exposed_id: impl Into<rt::Id<Subscription>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Subscription>>(0, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.retrieve`](retrieve()).
///
/// `GET /v1/subscriptions/{subscription_exposed_id}` (`GetSubscriptionsSubscriptionExposedId`).
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Subscription>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for Subscription {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Subscription;
    "GetSubscriptionsSubscriptionExposedId" Get "/v1/subscriptions/{subscription_exposed_id}" Query;
    "subscription_exposed_id" required path: String;
    "expand" query: Vec<String>;
}
