// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::DeletedValueListItem;
use crate::radar::ValueListItem;
use crate::rt;

/// Deletes a value from its list. Rules no longer match it.
///
/// `DELETE /v1/radar/value_list_items/{item}`
///
/// ```
/// use stripe_client::radar;
///
/// let deleted_value_list_item = radar::value_list_items::delete("rsli_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `item`, in the path: Id of the radar value list item.
///
/// # Answer
///
/// [`DeletedValueListItem`](crate::radar::DeletedValueListItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_list_items/delete)
///
/// Feature: `radar`.
#[doc(alias = "DeleteRadarValueListItemsItem")]
#[doc(alias = "deleteradarvaluelistitemsitem")]
pub fn delete(item: impl Into<rt::Id<ValueListItem>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<ValueListItem>>(0, item),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_list_items.delete`](delete()).
///
/// `DELETE /v1/radar/value_list_items/{item}` (`DeleteRadarValueListItemsItem`).
#[doc(alias = "DeleteRadarValueListItemsItem")]
#[doc(alias = "deleteradarvaluelistitemsitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedValueListItem;
    "DeleteRadarValueListItemsItem" Delete "/v1/radar/value_list_items/{item}" Query;
    "item" required path: String;
}
