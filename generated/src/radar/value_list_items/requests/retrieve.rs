// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ValueListItem;
use crate::rt;

/// Fetches a value of a list, with who added it and when.
///
/// `GET /v1/radar/value_list_items/{item}`
///
/// ```
/// use stripe_client::radar;
///
/// let value_list_item = radar::value_list_items::retrieve("rsli_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `item`, in the path: Id of the radar value list item.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ValueListItem`](crate::radar::ValueListItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_list_items/retrieve)
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
pub fn retrieve(item: impl Into<rt::Id<ValueListItem>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ValueListItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_list_items.retrieve`](retrieve()).
///
/// `GET /v1/radar/value_list_items/{item}` (`GetRadarValueListItemsItem`).
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for ValueListItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ValueListItem;
    "GetRadarValueListItemsItem" Get "/v1/radar/value_list_items/{item}" Query;
    "item" required path: String;
    "expand" query: Vec<String>;
}
