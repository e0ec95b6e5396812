// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete a webhook endpoint.
///
/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}`
///
/// - `webhook_endpoint`, in the path: Webhook endpoint. At most 5000 characters.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
pub fn delete(
    webhook_endpoint: impl Into<rt::Id<crate::webhook_endpoints::WebhookEndpoint>>,
) -> Delete {
    Delete {
        webhook_endpoint: webhook_endpoint.into(),
        ..Default::default()
    }
}
/// The request of [`webhook_endpoints.delete`](delete()).
///
/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}` (`DeleteWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    webhook_endpoint: rt::Id<crate::webhook_endpoints::WebhookEndpoint>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => webhook_endpoint "webhook_endpoint" required path;
}
rt::request! {
    Delete -> crate::webhook_endpoints::DeletedWebhookEndpoint;
    "DeleteWebhookEndpointsWebhookEndpoint" Delete "/v1/webhook_endpoints/{webhook_endpoint}" Query;
}
