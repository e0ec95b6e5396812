// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a webhook endpoint.
///
/// `GET /v1/webhook_endpoints/{webhook_endpoint}`
///
/// - `webhook_endpoint`, in the path: Webhook endpoint. At most 5000 characters.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
pub fn retrieve(
    webhook_endpoint: impl Into<rt::Id<crate::webhook_endpoints::WebhookEndpoint>>,
) -> Retrieve {
    Retrieve {
        webhook_endpoint: webhook_endpoint.into(),
        ..Default::default()
    }
}
/// The request of [`webhook_endpoints.retrieve`](retrieve()).
///
/// `GET /v1/webhook_endpoints/{webhook_endpoint}` (`GetWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "GetWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "getwebhookendpointswebhookendpoint")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    webhook_endpoint: rt::Id<crate::webhook_endpoints::WebhookEndpoint>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Retrieve;
    0 => webhook_endpoint "webhook_endpoint" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::webhook_endpoints::WebhookEndpoint;
    "GetWebhookEndpointsWebhookEndpoint" Get "/v1/webhook_endpoints/{webhook_endpoint}" Query;
}
impl rt::Retrieve for crate::webhook_endpoints::WebhookEndpoint {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
