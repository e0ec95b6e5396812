// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::Discount;
use crate::rt;
use crate::subscriptions::Subscription;

/// Fetches the discount of a subscription. [`subscriptions.retrieve`](crate::subscriptions::retrieve()) returns the discounts too.
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// ```
/// use stripe_client::customers;
///
/// let discount = customers::subscriptions::retrieve_discount("cus_123", "sub_123")
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
/// - [`expand`](RetrieveDiscount::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Discount`](crate::customers::Discount).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub fn retrieve_discount(
    customer: impl Into<rt::Id<Customer>>,
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> RetrieveDiscount {
    RetrieveDiscount(
        RetrieveDiscount::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Subscription>>(1, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.retrieve_discount`](retrieve_discount()).
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` (`GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount`).
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetrieveDiscount(rt::Params, rt::RequestOptions);

impl RetrieveDiscount {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Discount>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    RetrieveDiscount -> Discount;
    "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount" Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Query;
    "customer" required path: String;
    "subscription_exposed_id" required path: String;
    "expand" query: Vec<String>;
}
