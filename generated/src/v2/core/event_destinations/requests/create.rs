// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    event_payload: crate::v2::core::EventDestinationEventPayload,
    name: impl Into<String>,
    r#type: crate::v2::core::EventDestinationType,
) -> Create {
    Create {
        enabled_events: enabled_events.into_iter().map(|item| item.into()).collect(),
        event_payload,
        name: name.into(),
        r#type,
        ..Default::default()
    }
}
/// The request of [`v2.core.event_destinations.create`](create()).
///
/// `POST /v2/core/event_destinations` (`PostV2CoreEventDestinations`).
#[doc(alias = "PostV2CoreEventDestinations")]
#[doc(alias = "postv2coreeventdestinations")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amazon_eventbridge: Option<
        Box<crate::v2::core::event_destinations::params::AmazonEventbridge>,
    >,
    azure_event_grid: Option<
        Box<crate::v2::core::event_destinations::params::AzureEventGrid>,
    >,
    description: Option<String>,
    enabled_events: Vec<String>,
    event_payload: crate::v2::core::EventDestinationEventPayload,
    events_from: Option<Vec<String>>,
    include: Option<Vec<crate::v2::core::event_destinations::params::CreateInclude>>,
    metadata: Option<rt::Metadata>,
    name: String,
    snapshot_api_version: Option<String>,
    r#type: crate::v2::core::EventDestinationType,
    webhook_endpoint: Option<
        Box<crate::v2::core::event_destinations::params::WebhookEndpoint>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amazon eventbridge.
    pub fn amazon_eventbridge(
        mut self,
        value: crate::v2::core::event_destinations::params::AmazonEventbridge,
    ) -> Self {
        self.amazon_eventbridge = Some(Box::new(value));
        self
    }
    /// Azure event grid.
    pub fn azure_event_grid(
        mut self,
        value: crate::v2::core::event_destinations::params::AzureEventGrid,
    ) -> Self {
        self.azure_event_grid = Some(Box::new(value));
        self
    }
    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Events from.
    pub fn events_from(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.events_from = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Include. `webhook_endpoint.signing_secret` or `webhook_endpoint.url`.
    pub fn include(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::event_destinations::params::CreateInclude,
        >,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Snapshot api version.
    pub fn snapshot_api_version(mut self, value: impl Into<String>) -> Self {
        self.snapshot_api_version = Some(value.into());
        self
    }
    /// Webhook endpoint.
    pub fn webhook_endpoint(
        mut self,
        value: crate::v2::core::event_destinations::params::WebhookEndpoint,
    ) -> Self {
        self.webhook_endpoint = Some(Box::new(value));
        self
    }
}
rt::record! {
    Create;
    0 => amazon_eventbridge "amazon_eventbridge";
    1 => azure_event_grid "azure_event_grid";
    2 => description "description";
    3 => enabled_events "enabled_events" required;
    4 => event_payload "event_payload" required;
    5 => events_from "events_from";
    6 => include "include";
    7 => metadata "metadata";
    8 => name "name" required;
    9 => snapshot_api_version "snapshot_api_version";
    10 => r#type "type" required;
    11 => webhook_endpoint "webhook_endpoint";
}
rt::request! {
    Create -> crate::v2::core::EventDestination;
    "PostV2CoreEventDestinations" Post "/v2/core/event_destinations" Json;
}
