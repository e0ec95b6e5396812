// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;

/// Switches an event destination off: no events are sent there until [`v2.core.event_destinations.enable`](crate::v2::core::event_destinations::enable()).
///
/// `POST /v2/core/event_destinations/{id}/disable`
///
/// ```
/// use stripe_client::v2;
///
/// let event_destination = v2::core::event_destinations::disable("id_123")
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
/// [`EventDestination`](crate::v2::core::EventDestination).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/disable)
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
