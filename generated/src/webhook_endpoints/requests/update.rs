// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;
use crate::webhook_endpoints::params::EnabledEvent;

/// Update a webhook endpoint.
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}`
///
/// - `webhook_endpoint`, in the path: Webhook endpoint. At most 5000 characters.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub fn update(webhook_endpoint: impl Into<rt::Id<WebhookEndpoint>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<WebhookEndpoint>>(0, webhook_endpoint),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.update`](update()).
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}` (`PostWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(1), self.1)
    }

    /// Disabled.
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(2, value), self.1)
    }

    /// Enabled events. An empty list says that there are none. A second call replaces the first.
    pub fn enabled_events(self, value: impl IntoIterator<Item = EnabledEvent>) -> Self {
        Self(self.0.set_list::<EnabledEvent>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Url.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }
}

rt::request! {
    Update -> WebhookEndpoint;
    "PostWebhookEndpointsWebhookEndpoint" Post "/v1/webhook_endpoints/{webhook_endpoint}" Form;
    "webhook_endpoint" required path: String;
    "description": rt::Clearable<String>;
    "disabled": bool;
    "enabled_events": Vec<EnabledEvent>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "url": String;
}
