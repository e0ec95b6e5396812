// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a webhook endpoint.
///
/// `POST /v1/webhook_endpoints`
///
/// - `enabled_events`, in the body: Enabled events.
/// - `url`, in the body: Url.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub fn create(
    enabled_events: impl IntoIterator<
        Item = crate::webhook_endpoints::params::EnabledEvent,
    >,
    url: impl Into<String>,
) -> Create {
    Create {
        enabled_events: enabled_events.into_iter().collect(),
        url: url.into(),
        ..Default::default()
    }
}
/// The request of [`webhook_endpoints.create`](create()).
///
/// `POST /v1/webhook_endpoints` (`PostWebhookEndpoints`).
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    api_version: Option<crate::webhook_endpoints::params::ApiVersion>,
    connect: Option<bool>,
    description: rt::Clearable<String>,
    enabled_events: Vec<crate::webhook_endpoints::params::EnabledEvent>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    url: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Api version.
    pub fn api_version(
        mut self,
        value: crate::webhook_endpoints::params::ApiVersion,
    ) -> Self {
        self.api_version = Some(value);
        self
    }
    /// Connect.
    pub fn connect(mut self, value: bool) -> Self {
        self.connect = Some(value);
        self
    }
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
}
rt::record! {
    Create;
    0 => api_version "api_version";
    1 => connect "connect";
    2 => description "description";
    3 => enabled_events "enabled_events" required;
    4 => expand "expand";
    5 => metadata "metadata" clearable;
    6 => url "url" required;
}
rt::request! {
    Create -> crate::webhook_endpoints::WebhookEndpoint;
    "PostWebhookEndpoints" Post "/v1/webhook_endpoints" Form;
}
