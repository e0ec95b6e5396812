// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a subscription.
///
/// `GET /v1/subscriptions/{subscription_exposed_id}`
///
/// - `subscription_exposed_id`, in the path: Subscription exposed id. At most 5000 characters.
///
/// Feature: `subscriptions`.
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
pub fn retrieve(
    subscription_exposed_id: impl Into<rt::Id<crate::subscriptions::Subscription>>,
) -> Retrieve {
    Retrieve {
        subscription_exposed_id: subscription_exposed_id.into(),
        ..Default::default()
    }
}
/// The request of [`subscriptions.retrieve`](retrieve()).
///
/// `GET /v1/subscriptions/{subscription_exposed_id}` (`GetSubscriptionsSubscriptionExposedId`).
#[doc(alias = "GetSubscriptionsSubscriptionExposedId")]
#[doc(alias = "getsubscriptionssubscriptionexposedid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    subscription_exposed_id: rt::Id<crate::subscriptions::Subscription>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::subscriptions::Subscription>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => subscription_exposed_id "subscription_exposed_id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::subscriptions::Subscription;
    "GetSubscriptionsSubscriptionExposedId" Get "/v1/subscriptions/{subscription_exposed_id}" Query;
}
impl rt::Retrieve for crate::subscriptions::Subscription {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
