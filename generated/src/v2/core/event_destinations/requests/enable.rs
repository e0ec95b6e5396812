// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;

/// Switches an event destination on again.
///
/// `POST /v2/core/event_destinations/{id}/enable`
///
/// ```
/// use stripe_client::v2;
///
/// let event_destination = v2::core::event_destinations::enable("id_123")
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
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/enable)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
pub fn enable(id: impl Into<String>) -> Enable {
    Enable(Enable::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.enable`](enable()).
///
/// `POST /v2/core/event_destinations/{id}/enable` (`PostV2CoreEventDestinationsIdEnable`).
#[doc(alias = "PostV2CoreEventDestinationsIdEnable")]
#[doc(alias = "postv2coreeventdestinationsidenable")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Enable(rt::Params, rt::RequestOptions);

rt::request! {
    Enable -> EventDestination;
    "PostV2CoreEventDestinationsIdEnable" Post "/v2/core/event_destinations/{id}/enable" Json;
    "id" required path: String;
}
