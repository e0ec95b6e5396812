// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Enable an Event Destination.
///
/// `POST /v2/core/event_destinations/{id}/enable`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
pub fn enable(id: impl Into<String>) -> Enable {
    Enable {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.event_destinations.enable`](enable()).
///
/// `POST /v2/core/event_destinations/{id}/enable` (`PostV2CoreEventDestinationsIdEnable`).
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Enable {
    id: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Enable;
    0 => id "id" required path;
}
rt::request! {
    Enable -> crate::v2::core::EventDestination;
    "PostV2CoreEventDestinationsIdEnable" Post "/v2/core/event_destinations/{id}/enable" Form;
}
