// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a subscription item.
///
/// `GET /v1/subscription_items/{item}`
///
/// - `item`, in the path: Item. At most 5000 characters.
///
/// Feature: `subscription_items`.
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
pub fn retrieve(
    item: impl Into<rt::Id<crate::subscription_items::SubscriptionItem>>,
) -> Retrieve {
    Retrieve {
        item: item.into(),
        ..Default::default()
    }
}
/// The request of [`subscription_items.retrieve`](retrieve()).
///
/// `GET /v1/subscription_items/{item}` (`GetSubscriptionItemsItem`).
#[doc(alias = "GetSubscriptionItemsItem")]
#[doc(alias = "getsubscriptionitemsitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    item: rt::Id<crate::subscription_items::SubscriptionItem>,
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
            crate::ExpandPath<crate::subscription_items::SubscriptionItem>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => item "item" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::subscription_items::SubscriptionItem;
    "GetSubscriptionItemsItem" Get "/v1/subscription_items/{item}" Query;
}
impl rt::Retrieve for crate::subscription_items::SubscriptionItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
