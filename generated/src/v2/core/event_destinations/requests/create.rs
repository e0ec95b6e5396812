// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::EventDestinationType;
use crate::v2::core::EventPayload;
use crate::v2::core::event_destinations::params::AmazonEventbridge;
use crate::v2::core::event_destinations::params::AzureEventGrid;
use crate::v2::core::event_destinations::params::Include;
use crate::v2::core::event_destinations::params::WebhookEndpoint;

/// Creates a destination that Stripe sends events to: a webhook endpoint, Amazon EventBridge or Azure Event Grid. Type and kind of payload are fixed.
///
/// `POST /v2/core/event_destinations`
///
/// ```
/// use stripe_client::v2;
///
/// let event_destination = v2::core::event_destinations::create(
///     ["invoice.paid"],
///     v2::core::EventPayload::Snapshot,
///     "Example",
///     v2::core::EventDestinationType::AmazonEventbridge,
/// )
/// .description("An example")
/// .metadata([("order_id", "1001")])
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `enabled_events`, in the body: Types of the events that are sent there.
/// - `event_payload`, in the body: Whether events carry the object as it was, or only its id.
/// - `name`, in the body: Your own name of the destination.
/// - `type`, in the body: Where the events go: a webhook endpoint, Amazon EventBridge or Azure Event Grid.
///
/// # Parameters
///
/// - [`amazon_eventbridge`](Create::amazon_eventbridge()): Where events go in Amazon EventBridge.
/// - [`azure_event_grid`](Create::azure_event_grid()): Where events go in Azure Event Grid.
/// - [`description`](Create::description()): Your own note on what the destination is for.
/// - [`events_from`](Create::events_from()): Whose events are sent there: `@self` for your own, `@accounts` for those of accounts that you manage, `@organization_members` for those of your organization, and `@organization_members/@accounts` for the accounts of its platforms.
/// - [`include`](Create::include()): Parts that the answer leaves out unless they are named here.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`snapshot_api_version`](Create::snapshot_api_version()): The API version that objects in snapshot events are written in.
/// - [`webhook_endpoint`](Create::webhook_endpoint()): Where the events go, if it is a webhook endpoint.
///
/// # Answer
///
/// [`EventDestination`](crate::v2::core::EventDestination).
///
/// # What follows
///
/// Keep the webhook's signing secret: `include` shows it in this answer alone. [`v2.core.event_destinations.ping`](crate::v2::core::event_destinations::ping()) tries the destination.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/core/event_destinations/create)
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinations")]
#[doc(alias = "postv2coreeventdestinations")]
pub fn create(
    enabled_events: impl IntoIterator<Item = impl Into<String>>,
    event_payload: EventPayload,
    name: impl Into<String>,
    r#type: EventDestinationType,
) -> Create {
    Create(
        Create::default()
            .0
            .set_list::<String>(0, enabled_events)
            .set::<EventPayload>(1, event_payload)
            .set::<String>(2, name)
            .set::<EventDestinationType>(3, r#type),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.core.event_destinations.create`](create()).
///
/// `POST /v2/core/event_destinations` (`PostV2CoreEventDestinations`).
#[doc(alias = "PostV2CoreEventDestinations")]
#[doc(alias = "postv2coreeventdestinations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Where events go in Amazon EventBridge.
    pub fn amazon_eventbridge<K>(
        self,
        value: impl rt::Maybe<AmazonEventbridge, K>,
    ) -> Self {
        Self(self.0.maybe::<AmazonEventbridge, K>(4, value), self.1)
    }

    /// Where events go in Azure Event Grid.
    pub fn azure_event_grid<K>(self, value: impl rt::Maybe<AzureEventGrid, K>) -> Self {
        Self(self.0.maybe::<AzureEventGrid, K>(5, value), self.1)
    }

    /// Your own note on what the destination is for.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Whose events are sent there: `@self` for your own, `@accounts` for those of accounts that you manage, `@organization_members` for those of your organization, and `@organization_members/@accounts` for the accounts of its platforms. An empty list says that there are none. A second call replaces the first.
    pub fn events_from<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(7, value), self.1)
    }

    /// Parts that the answer leaves out unless they are named here. `webhook_endpoint.signing_secret` or `webhook_endpoint.url`. An empty list says that there are none. A second call replaces the first.
    pub fn include<K>(self, value: impl rt::MaybeList<Include, K>) -> Self {
        Self(self.0.maybe_list::<Include, K>(8, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(9, value), self.1)
    }

    /// The API version that objects in snapshot events are written in.
    pub fn snapshot_api_version<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
    }

    /// Where the events go, if it is a webhook endpoint.
    pub fn webhook_endpoint<K>(self, value: impl rt::Maybe<WebhookEndpoint, K>) -> Self {
        Self(self.0.maybe::<WebhookEndpoint, K>(11, value), self.1)
    }
}

rt::request! {
    Create -> EventDestination;
    "PostV2CoreEventDestinations" Post "/v2/core/event_destinations" Json;
    "enabled_events" required: Vec<String>;
    "event_payload" required: EventPayload;
    "name" required: String;
    "type" required: EventDestinationType;
    "amazon_eventbridge": AmazonEventbridge;
    "azure_event_grid": AzureEventGrid;
    "description": String;
    "events_from": Vec<String>;
    "include": Vec<Include>;
    "metadata": rt::Metadata;
    "snapshot_api_version": String;
    "webhook_endpoint": WebhookEndpoint;
}
