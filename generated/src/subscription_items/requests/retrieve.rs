// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::subscription_items::SubscriptionItem;

/// Fetches an item of a subscription, with its price, quantity and present period.
///
/// `GET /v1/subscription_items/{item}`
///
/// ```
/// use stripe_client::subscription_items;
///
/// let subscription_item = subscription_items::retrieve("si_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `item`, in the path: Id of the subscription item.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`SubscriptionItem`](crate::subscription_items::SubscriptionItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_items/retrieve)
///
/// Feature: `subscription_items`.
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
pub fn retrieve(item: impl Into<rt::Id<SubscriptionItem>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<SubscriptionItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`subscription_items.retrieve`](retrieve()).
///
/// `GET /v1/subscription_items/{item}` (`GetSubscriptionItemsItem`).
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<SubscriptionItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for SubscriptionItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> SubscriptionItem;
    "GetSubscriptionItemsItem" Get "/v1/subscription_items/{item}" Query;
    "item" required path: String;
    "expand" query: Vec<String>;
}
