// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::subscriptions::Subscription;

/// Cancel a subscription.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Invoice now.
    pub fn invoice_now(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Prorate.
    pub fn prorate(self, value: bool) -> Self {
        Self(self.0.set::<bool>(4, value), self.1)
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
