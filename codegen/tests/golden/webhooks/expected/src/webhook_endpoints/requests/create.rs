// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::webhook_endpoints::WebhookEndpoint;
use crate::webhook_endpoints::params::EnabledEvent;

/// Create.
///
/// `POST /v1/webhook_endpoints`
///
/// ```
/// use stripe_client::webhook_endpoints;
///
/// let webhook_endpoint = webhook_endpoints::create([
///         webhook_endpoints::params::EnabledEvent::All,
///     ])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `enabled_events`, in the body: `*`, `charge.failed` or `issuing_dispute.closed`.
///
/// # Answer
///
/// [`WebhookEndpoint`](crate::webhook_endpoints::WebhookEndpoint).
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/create)
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub fn create(enabled_events: impl IntoIterator<Item = EnabledEvent>) -> Create {
    Create(
        Create::default().0.set_list::<EnabledEvent>(0, enabled_events),
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

rt::request! {
    Create -> WebhookEndpoint;
    "PostWebhookEndpoints" Post "/v1/webhook_endpoints" Form;
    "enabled_events" required: Vec<EnabledEvent>;
}
