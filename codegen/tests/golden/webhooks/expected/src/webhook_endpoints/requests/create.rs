// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/webhook_endpoints`
///
/// - `enabled_events`, in the body: Enabled events. `*`, `charge.failed` or `issuing_dispute.closed`.
///
/// Feature: `webhook_endpoints`.
#[doc(alias = "PostWebhookEndpoints")]
#[doc(alias = "postwebhookendpoints")]
pub fn create(
    enabled_events: impl IntoIterator<
        Item = crate::webhook_endpoints::params::EnabledEvent,
    >,
) -> Create {
    Create {
        enabled_events: enabled_events.into_iter().collect(),
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
    enabled_events: Vec<crate::webhook_endpoints::params::EnabledEvent>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Create;
    0 => enabled_events "enabled_events" required;
}
rt::request! {
    Create -> crate::webhook_endpoints::WebhookEndpoint;
    "PostWebhookEndpoints" Post "/v1/webhook_endpoints" Form;
}
