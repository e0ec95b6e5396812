// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::Event;

/// Sends a `ping` event to an event destination, to try it. It returns that event.
///
/// `POST /v2/core/event_destinations/{id}/ping`
///
/// ```
/// use stripe_client::v2;
///
/// let event = v2::core::event_destinations::ping("id_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the event destination.
///
/// # Answer
///
/// [`Event`](crate::v2::core::Event).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/ping)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsIdPing")]
#[doc(alias = "postv2coreeventdestinationsidping")]
pub fn ping(id: impl Into<String>) -> Ping {
    Ping(Ping::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.ping`](ping()).
///
/// `POST /v2/core/event_destinations/{id}/ping` (`PostV2CoreEventDestinationsIdPing`).
#[doc(alias = "PostV2CoreEventDestinationsIdPing")]
#[doc(alias = "postv2coreeventdestinationsidping")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping(rt::Params, rt::RequestOptions);

rt::request! {
    Ping -> Event;
    "PostV2CoreEventDestinationsIdPing" Post "/v2/core/event_destinations/{id}/ping" Json;
    "id" required path: String;
}
