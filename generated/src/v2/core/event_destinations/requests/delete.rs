// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete an Event Destination.
///
/// `DELETE /v2/core/event_destinations/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
pub fn delete(id: impl Into<String>) -> Delete {
    Delete {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.event_destinations.delete`](delete()).
///
/// `DELETE /v2/core/event_destinations/{id}` (`DeleteV2CoreEventDestinationsId`).
#[doc(alias = "DeleteV2CoreEventDestinationsId")]
#[doc(alias = "deletev2coreeventdestinationsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    id: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => id "id" required path;
}
rt::request! {
    Delete -> crate::types::DeletedObject;
    "DeleteV2CoreEventDestinationsId" Delete "/v2/core/event_destinations/{id}" Query;
}
