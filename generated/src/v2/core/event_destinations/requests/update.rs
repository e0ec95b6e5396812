// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::event_destinations::params::Include;
use crate::v2::core::event_destinations::params::WebhookEndpoint;

/// Changes an event destination's name, events, address or description. The events you send replace all.
///
/// `POST /v2/core/event_destinations/{id}`
///
/// ```
/// use stripe_client::v2;
///
/// let event_destination = v2::core::event_destinations::update("id_123")
///     .name("Example")
///     .description("An example")
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
/// - [`description`](Update::description()): Your own note on what the destination is for.
/// - [`enabled_events`](Update::enabled_events()): Types of the events that are sent there, instead of those set before.
/// - [`include`](Update::include()): `webhook_endpoint.url`, which the answer leaves out otherwise.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): Your own name of the destination.
/// - [`webhook_endpoint`](Update::webhook_endpoint()): Where the events go, if it is a webhook endpoint.
///
/// # Answer
///
/// [`EventDestination`](crate::v2::core::EventDestination).
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/update)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
pub fn update(id: impl Into<String>) -> Update {
    Update(Update::default().0.set::<String>(0, id), rt::RequestOptions::default())
}

/// The request of [`v2.core.event_destinations.update`](update()).
///
/// `POST /v2/core/event_destinations/{id}` (`PostV2CoreEventDestinationsId`).
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Your own note on what the destination is for.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Types of the events that are sent there, instead of those set before. An empty list says that there are none. A second call replaces the first.
    pub fn enabled_events<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// `webhook_endpoint.url`, which the answer leaves out otherwise. An empty list says that there are none. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(
        self,
        value: impl rt::MaybeMap<rt::Clearable<String>, K>,
    ) -> Self {
        Self(self.0.maybe_map::<rt::Clearable<String>, K>(4, value), self.1)
    }

    /// Your own name of the destination.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Where the events go, if it is a webhook endpoint.
    pub fn webhook_endpoint<K>(self, value: impl rt::Maybe<WebhookEndpoint, K>) -> Self {
        Self(self.0.maybe::<WebhookEndpoint, K>(6, value), self.1)
    }
}

rt::request! {
    Update -> EventDestination;
    "PostV2CoreEventDestinationsId" Post "/v2/core/event_destinations/{id}" Json;
    "id" required path: String;
    "description": String;
    "enabled_events": Vec<String>;
    "include": Vec<Include>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name": String;
    "webhook_endpoint": WebhookEndpoint;
}
