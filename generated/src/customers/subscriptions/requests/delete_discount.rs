// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::DeletedDiscount;
use crate::rt;
use crate::subscriptions::Subscription;

/// Takes the discount off a subscription. Prefer [`subscriptions.delete_discount`](crate::subscriptions::delete_discount()), which needs no customer.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// ```
/// use stripe_client::customers;
///
/// let deleted_discount = customers::subscriptions::delete_discount(
///     "cus_123",
///     "sub_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `customer`, in the path: Id of the customer.
/// - `subscription_exposed_id`, in the path: Id of the subscription.
///
/// # Answer
///
/// [`DeletedDiscount`](crate::customers::DeletedDiscount).
///
/// [Stripe's reference](https://docs.stripe.com/api/customers)
///
/// Feature: `customers`.
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub fn delete_discount(
    customer: impl Into<rt::Id<Customer>>,
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> DeleteDiscount {
    DeleteDiscount(
        DeleteDiscount::default()
            .0
            .set::<rt::Id<Customer>>(0, customer)
            .set::<rt::Id<Subscription>>(1, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`customers.subscriptions.delete_discount`](delete_discount()).
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` (`DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount`).
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiscount(rt::Params, rt::RequestOptions);

rt::request! {
    DeleteDiscount -> DeletedDiscount;
    "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount" Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Query;
    "customer" required path: String;
    "subscription_exposed_id" required path: String;
}
