// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;

/// Disable an Event Destination.
///
/// `POST /v2/core/event_destinations/{id}/disable`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsIdDisable")]
#[doc(alias = "postv2coreeventdestinationsiddisable")]
pub fn disable(id: impl Into<String>) -> Disable {
    Disable(Disable::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.disable`](disable()).
///
/// `POST /v2/core/event_destinations/{id}/disable` (`PostV2CoreEventDestinationsIdDisable`).
#[doc(alias = "PostV2CoreEventDestinationsIdDisable")]
#[doc(alias = "postv2coreeventdestinationsiddisable")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Disable(rt::Params, rt::RequestOptions);

rt::request! {
    Disable -> EventDestination;
    "PostV2CoreEventDestinationsIdDisable" Post "/v2/core/event_destinations/{id}/disable" Json;
    "id" required path: String;
}
