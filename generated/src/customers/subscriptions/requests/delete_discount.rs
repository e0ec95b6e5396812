// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::customers::DeletedDiscount;
use crate::rt;
use crate::subscriptions::Subscription;

/// Delete a customer discount.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
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
