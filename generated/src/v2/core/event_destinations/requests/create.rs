// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::EventDestinationType;
use crate::v2::core::EventPayload;
use crate::v2::core::event_destinations::params::AmazonEventbridge;
use crate::v2::core::event_destinations::params::AzureEventGrid;
use crate::v2::core::event_destinations::params::Include;
use crate::v2::core::event_destinations::params::WebhookEndpoint;

/// Create an Event Destination.
///
/// `POST /v2/core/event_destinations`
///
/// - `enabled_events`, in the body: Enabled events.
/// - `event_payload`, in the body: Event payload. `snapshot` or `thin`.
/// - `name`, in the body: Name.
/// - `type`, in the body: Type. `amazon_eventbridge`, `azure_event_grid` or `webhook_endpoint`.
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
    /// Amazon eventbridge.
    pub fn amazon_eventbridge(self, value: AmazonEventbridge) -> Self {
        Self(self.0.set::<AmazonEventbridge>(4, value), self.1)
    }

    /// Azure event grid.
    pub fn azure_event_grid(self, value: AzureEventGrid) -> Self {
        Self(self.0.set::<AzureEventGrid>(5, value), self.1)
    }

    /// Description.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Events from. An empty list says that there are none. A second call replaces the first.
    pub fn events_from(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(7, value), self.1)
    }

    /// Include. `webhook_endpoint.signing_secret` or `webhook_endpoint.url`. An empty list says that there are none. A second call replaces the first.
    pub fn include(self, value: impl IntoIterator<Item = Include>) -> Self {
        Self(self.0.set_list::<Include>(8, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(9, value), self.1)
    }

    /// Snapshot api version.
    pub fn snapshot_api_version(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Webhook endpoint.
    pub fn webhook_endpoint(self, value: WebhookEndpoint) -> Self {
        Self(self.0.set::<WebhookEndpoint>(11, value), self.1)
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
