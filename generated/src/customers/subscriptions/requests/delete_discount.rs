// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    subscription_exposed_id: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> DeleteDiscount {
    DeleteDiscount {
        customer: customer.into(),
        subscription_exposed_id: subscription_exposed_id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.subscriptions.delete_discount`](delete_discount()).
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` (`DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount`).
#[doc(alias = "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletecustomerscustomersubscriptionssubscriptionexposediddiscount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiscount {
    customer: rt::Id<crate::customers::Customer>,
    subscription_exposed_id: rt::Id<crate::subscriptions::Subscription>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    DeleteDiscount;
    0 => customer "customer" required path;
    1 => subscription_exposed_id "subscription_exposed_id" required path;
}
rt::request! {
    DeleteDiscount -> crate::customers::DeletedDiscount;
    "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount" Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Query;
}
