// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::DeletedWebhookEndpoint;
use crate::webhook_endpoints::WebhookEndpoint;

/// Deletes a webhook endpoint. No more events are sent there.
///
/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let deleted_webhook_endpoint = webhook_endpoints::delete("we_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `webhook_endpoint`, in the path: Id of the webhook endpoint.
///
/// # Answer
///
/// [`DeletedWebhookEndpoint`](crate::webhook_endpoints::DeletedWebhookEndpoint).
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/delete)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
pub fn delete(webhook_endpoint: impl Into<rt::Id<WebhookEndpoint>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<WebhookEndpoint>>(0, webhook_endpoint),
        rt::RequestOptions::default(),
    )
}

/// The request of [`webhook_endpoints.delete`](delete()).
///
/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}` (`DeleteWebhookEndpointsWebhookEndpoint`).
#[doc(alias = "DeleteWebhookEndpointsWebhookEndpoint")]
#[doc(alias = "deletewebhookendpointswebhookendpoint")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedWebhookEndpoint;
    "DeleteWebhookEndpointsWebhookEndpoint" Delete "/v1/webhook_endpoints/{webhook_endpoint}" Query;
    "webhook_endpoint" required path: String;
}
