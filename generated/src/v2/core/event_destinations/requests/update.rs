// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestination;
use crate::v2::core::event_destinations::params::Include;
use crate::v2::core::event_destinations::params::WebhookEndpoint;

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
    /// Description.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Enabled events. An empty list says that there are none. A second call replaces the first.
    pub fn enabled_events(
        self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Include. Only `webhook_endpoint.url`. An empty list says that there are none. A second call replaces the first.
    pub fn include(self, value: impl IntoIterator<Item = Include>) -> Self {
        Self(self.0.set_list::<Include>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, rt::Clearable<String>)>,
    ) -> Self {
        Self(self.0.set_map::<rt::Clearable<String>>(4, value), self.1)
    }

    /// Name.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Webhook endpoint.
    pub fn webhook_endpoint(self, value: WebhookEndpoint) -> Self {
        Self(self.0.set::<WebhookEndpoint>(6, value), self.1)
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
