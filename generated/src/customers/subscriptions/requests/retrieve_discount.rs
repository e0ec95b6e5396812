// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve discount.
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
pub fn retrieve_discount(
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    subscription_exposed_id: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> RetrieveDiscount {
    RetrieveDiscount {
        customer: customer.into(),
        subscription_exposed_id: subscription_exposed_id.into(),
        ..Default::default()
    }
}
/// The request of [`customers.subscriptions.retrieve_discount`](retrieve_discount()).
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount` (`GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount`).
#[doc(alias = "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount")]
#[doc(alias = "getcustomerscustomersubscriptionssubscriptionexposediddiscount")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetrieveDiscount {
    customer: rt::Id<crate::customers::Customer>,
    subscription_exposed_id: rt::Id<crate::subscriptions::Subscription>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl RetrieveDiscount {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::customers::Discount>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    RetrieveDiscount;
    0 => customer "customer" required path;
    1 => subscription_exposed_id "subscription_exposed_id" required path;
    2 => expand "expand" query;
}
rt::request! {
    RetrieveDiscount -> crate::customers::Discount;
    "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount" Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount" Query;
}
