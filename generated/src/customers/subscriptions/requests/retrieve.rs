// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::subscriptions::Subscription;

/// Fetches a subscription of a customer. Prefer [`subscriptions.retrieve`](crate::subscriptions::retrieve()), which needs no customer.
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// ```
/// use stripe_client::customers;
///
/// let subscription = customers::subscriptions::retrieve("cus_123", "sub_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
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
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposedid")]
pub fn retrieve(
    customer: impl Into<rt::Id<Customer>>,
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Subscription>>(1, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.retrieve`](retrieve()).
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` (`GetCustomersCustomerSubscriptionsSubscriptionExposedId`).
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
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
    Retrieve -> Subscription;
    "GetCustomersCustomerSubscriptionsSubscriptionExposedId" Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Query;
    "customer" required path: String;
    "subscription_exposed_id" required path: String;
    "expand" query: Vec<String>;
}
