// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `webhook_endpoint` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/object)
///
/// Contract: `#/components/schemas/webhook_endpoint`.
///
/// Feature: `webhook_endpoints`.
#[non_exhaustive]
pub struct WebhookEndpoint {
    pub id: rt::Id<WebhookEndpoint>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    WebhookEndpoint;
    const "object" = Str("webhook_endpoint");
    0 => id "id" required;
}
