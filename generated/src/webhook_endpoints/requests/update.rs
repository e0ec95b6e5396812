// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a webhook endpoint.
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}`
///
/// - `webhook_endpoint`, in the path: Webhook endpoint. At most 5000 characters.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
pub fn update(
    webhook_endpoint: impl Into<rt::Id<crate::webhook_endpoints::WebhookEndpoint>>,
) -> Update {
    Update {
        webhook_endpoint: webhook_endpoint.into(),
        ..Default::default()
    }
}
/// The request of [`webhook_endpoints.update`](update()).
///
/// `POST /v1/webhook_endpoints/{webhook_endpoint}` (`PostWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "PostWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "postwebhookendpointswebhookendpoint")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    webhook_endpoint: rt::Id<crate::webhook_endpoints::WebhookEndpoint>,
    description: rt::Clearable<String>,
    disabled: Option<bool>,
    enabled_events: Option<Vec<crate::webhook_endpoints::params::EnabledEvent>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    url: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Disabled.
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Enabled events.
    pub fn enabled_events(
        mut self,
        value: impl IntoIterator<Item = crate::webhook_endpoints::params::EnabledEvent>,
    ) -> Self {
        self.enabled_events = Some(value.into_iter().collect());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
rt::record! {
    Update;
    0 => webhook_endpoint "webhook_endpoint" required path;
    1 => description "description";
    2 => disabled "disabled";
    3 => enabled_events "enabled_events";
    4 => expand "expand";
    5 => metadata "metadata" clearable;
    6 => url "url";
}
rt::request! {
    Update -> crate::webhook_endpoints::WebhookEndpoint;
    "PostWebhookEndpointsWebhookEndpoint" Post "/v1/webhook_endpoints/{webhook_endpoint}" Form;
}
