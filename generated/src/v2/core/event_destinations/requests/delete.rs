// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::DeletedObject;

/// Deletes an event destination. No more events are sent there.
///
/// `DELETE /v2/core/event_destinations/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let deleted_object = v2::core::event_destinations::delete("id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the event destination.
///
/// # Answer
///
/// [`DeletedObject`](crate::types::DeletedObject).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/delete)
///
/// Feature: `v2_core`.
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
pub fn delete(id: impl Into<String>) -> Delete {
    Delete(Delete::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.delete`](delete()).
///
/// `DELETE /v2/core/event_destinations/{id}` (`DeleteV2CoreEventDestinationsId`).
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedObject;
    "DeleteV2CoreEventDestinationsId" Delete "/v2/core/event_destinations/{id}" Query;
    "id" required path: String;
}
