// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a value list item.
///
/// `GET /v1/radar/value_list_items/{item}`
///
/// - `item`, in the path: Item. At most 5000 characters.
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
pub fn retrieve(item: impl Into<rt::Id<crate::radar::ValueListItem>>) -> Retrieve {
    Retrieve {
        item: item.into(),
        ..Default::default()
    }
}
/// The request of [`radar.value_list_items.retrieve`](retrieve()).
///
/// `GET /v1/radar/value_list_items/{item}` (`GetRadarValueListItemsItem`).
#[doc(alias = "GetRadarValueListItemsItem")]
#[doc(alias = "getradarvaluelistitemsitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    item: rt::Id<crate::radar::ValueListItem>,
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
}
rt::record! {
    Retrieve;
    0 => item "item" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::radar::ValueListItem;
    "GetRadarValueListItemsItem" Get "/v1/radar/value_list_items/{item}" Query;
}
impl rt::Retrieve for crate::radar::ValueListItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
