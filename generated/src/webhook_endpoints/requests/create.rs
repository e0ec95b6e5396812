// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;
use crate::webhook_endpoints::params::ApiVersion;
use crate::webhook_endpoints::params::EnabledEvent;

/// Create a webhook endpoint.
///
/// `POST /v1/webhook_endpoints`
///
/// - `url`, in the body: Url.
/// - `enabled_events`, in the body: Enabled events.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub fn create(
    url: impl Into<String>,
    enabled_events: impl IntoIterator<Item = EnabledEvent>,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, url)
            .set_list::<EnabledEvent>(1, enabled_events),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.create`](create()).
///
/// `POST /v1/webhook_endpoints` (`PostWebhookEndpoints`).
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Api version.
    pub fn api_version(self, value: ApiVersion) -> Self {
        Self(self.0.set::<ApiVersion>(2, value), self.1)
    }

    /// Connect.
    pub fn connect(self, value: bool) -> Self {
        Self(self.0.set::<bool>(3, value), self.1)
    }

    /// Description. At most 5000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }
}

rt::request! {
    Create -> WebhookEndpoint;
    "PostWebhookEndpoints" Post "/v1/webhook_endpoints" Form;
    "url" required: String;
    "enabled_events" required: Vec<EnabledEvent>;
    "api_version": ApiVersion;
    "connect": bool;
    "description": rt::Clearable<String>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
