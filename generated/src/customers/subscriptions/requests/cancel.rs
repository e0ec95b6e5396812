// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::subscriptions::Subscription;

/// Cancels a customer's subscription, at once or at the end of its period. Prefer [`subscriptions.cancel`](crate::subscriptions::cancel()), which needs no customer.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// ```
/// use stripe_client::customers;
///
/// let subscription = customers::subscriptions::cancel("cus_123", "sub_123")
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
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice_now`](Cancel::invoice_now()): Whether to bill at once what is left: metered usage and prorations.
/// - [`prorate`](Cancel::prorate()): Whether the customer is credited for the time that they paid for and won't have.
///
/// # Answer
///
/// [`Subscription`](crate::subscriptions::Subscription).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposedid")]
pub fn cancel(
    customer: impl Into<rt::Id<Customer>>,
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> Cancel {
    Cancel(
        Cancel::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Subscription>>(1, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.cancel`](cancel()).
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}` (`DeleteCustomersCustomerSubscriptionsSubscriptionExposedId`).
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposedid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Whether to bill at once what is left: metered usage and prorations. Not together with an end at the end of the period.
    pub fn invoice_now<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(3, value), self.1)
    }

    /// Whether the customer is credited for the time that they paid for and won't have. Not together with `at_period_end`.
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
    "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId" Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Query;
    "customer" required path: String;
    "subscription_exposed_id" required path: String;
    "expand" query: Vec<String>;
    "invoice_now" query: bool;
    "prorate" query: bool;
}
