// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::DeletedValueList;
use crate::radar::ValueList;
use crate::rt;

/// Deletes a list with all its values.
///
/// `DELETE /v1/radar/value_lists/{value_list}`
///
/// ```
/// use stripe_client::radar;
///
/// let deleted_value_list = radar::value_lists::delete("rsl_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `value_list`, in the path: Id of the radar value list.
///
/// # Answer
///
/// [`DeletedValueList`](crate::radar::DeletedValueList).
///
/// # Errors
///
/// A Radar rule uses it.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/delete)
///
/// Feature: `radar`.
#[doc(alias = "DeleteRadarValueListsValueList")]
#[doc(alias = "deleteradarvaluelistsvaluelist")]
pub fn delete(value_list: impl Into<rt::Id<ValueList>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<ValueList>>(0, value_list),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_lists.delete`](delete()).
///
/// `DELETE /v1/radar/value_lists/{value_list}` (`DeleteRadarValueListsValueList`).
#[doc(alias = "DeleteRadarValueListsValueList")]
#[doc(alias = "deleteradarvaluelistsvaluelist")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedValueList;
    "DeleteRadarValueListsValueList" Delete "/v1/radar/value_lists/{value_list}" Query;
    "value_list" required path: String;
}
