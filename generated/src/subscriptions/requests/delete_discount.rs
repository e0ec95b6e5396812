// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::DeletedDiscount;
use crate::rt;
use crate::subscriptions::Subscription;

/// Takes the discount off a subscription. Coming invoices are no longer lowered by it.
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}/discount`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let deleted_discount = subscriptions::delete_discount("sub_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `subscription_exposed_id`, in the path: Id of the subscription.
///
/// # Answer
///
/// [`DeletedDiscount`](crate::customers::DeletedDiscount).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/discount)
///
/// Feature: `subscriptions`.
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletesubscriptionssubscriptionexposediddiscount")]
pub fn delete_discount(
    subscription_exposed_id: impl Into<rt::Id<Subscription>>,
) -> DeleteDiscount {
    DeleteDiscount(
        DeleteDiscount::default()
            .0
            .set::<rt::Id<Subscription>>(0, subscription_exposed_id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscriptions.delete_discount`](delete_discount()).
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}/discount` (`DeleteSubscriptionsSubscriptionExposedIdDiscount`).
#[doc(alias = "DeleteSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "deletesubscriptionssubscriptionexposediddiscount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDiscount(rt::Params, rt::RequestOptions);

rt::request! {
    DeleteDiscount -> DeletedDiscount;
    "DeleteSubscriptionsSubscriptionExposedIdDiscount" Delete "/v1/subscriptions/{subscription_exposed_id}/discount" Query;
    "subscription_exposed_id" required path: String;
}
