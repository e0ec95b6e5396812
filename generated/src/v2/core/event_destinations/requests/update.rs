// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an Event Destination.
///
/// `POST /v2/core/event_destinations/{id}`
///
/// - `id`, in the path: Id.
///
/// Feature: `v2_core`.
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
pub fn update(id: impl Into<String>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`v2.core.event_destinations.update`](update()).
///
/// `POST /v2/core/event_destinations/{id}` (`PostV2CoreEventDestinationsId`).
#[doc(alias = "PostV2CoreEventDestinationsId")]
#[doc(alias = "postv2coreeventdestinationsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: String,
    description: Option<String>,
    enabled_events: Option<Vec<String>>,
    include: Option<Vec<crate::v2::core::event_destinations::params::Include>>,
    metadata: Option<std::collections::BTreeMap<String, rt::Clearable<String>>>,
    name: Option<String>,
    webhook_endpoint: Option<
        Box<crate::v2::core::event_destinations::params::WebhookEndpoint>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Enabled events.
    pub fn enabled_events(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_events = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Include. Only `webhook_endpoint.url`.
    pub fn include(
        mut self,
        value: impl IntoIterator<
            Item = crate::v2::core::event_destinations::params::Include,
        >,
    ) -> Self {
        self.include = Some(value.into_iter().collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    Update;
    0 => id "id" required path;
    1 => description "description";
    2 => enabled_events "enabled_events";
    3 => include "include";
    4 => metadata "metadata";
    5 => name "name";
    6 => webhook_endpoint "webhook_endpoint";
}
rt::request! {
    Update -> crate::v2::core::EventDestination;
    "PostV2CoreEventDestinationsId" Post "/v2/core/event_destinations/{id}" Json;
}
