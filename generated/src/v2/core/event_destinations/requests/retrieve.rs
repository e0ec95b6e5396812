// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::event_destinations::params::Include;

/// Fetches an event destination. A webhook's address comes only if `include` names it.
///
/// `GET /v2/core/event_destinations/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let event_destination = v2::core::event_destinations::retrieve("id_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the event destination.
///
/// # Parameters
///
/// - [`include`](Retrieve::include()): Parts that the answer leaves out unless they are named here.
///
/// # Answer
///
/// [`EventDestination`](crate::v2::core::EventDestination).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/retrieve)
///
/// Feature: `v2_core`.
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
pub fn retrieve(id: impl Into<String>) -> Retrieve {
    Retrieve(Retrieve::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.retrieve`](retrieve()).
///
/// `GET /v2/core/event_destinations/{id}` (`GetV2CoreEventDestinationsId`).
#[doc(alias = "GetV2CoreEventDestinationsId")]
#[doc(alias = "getv2coreeventdestinationsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Parts that the answer leaves out unless they are named here. Only `webhook_endpoint.url`. An empty list is not sent. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(1, value), self.1)
    }
}

rt::request! {
    Retrieve -> EventDestination;
    "GetV2CoreEventDestinationsId" Get "/v2/core/event_destinations/{id}" Query;
    "id" required path: String;
    "include" query: Vec<Include>;
}
