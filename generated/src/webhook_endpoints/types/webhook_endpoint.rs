// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What remains of a webhook endpoint after its deletion: the id. Events are no longer sent there.
///
/// What is left of a deleted `webhook_endpoint`.
///
/// Contract: `#/components/schemas/deleted_webhook_endpoint`.
///
/// Feature: `webhook_endpoints`.
#[non_exhaustive]
pub struct DeletedWebhookEndpoint {
    /// Names this object in other calls.
    pub id: rt::Id<WebhookEndpoint>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// An address of yours to which Stripe posts events, with which ones. Verify what arrives with its [`secret`](Self::secret), which only the answer to its creation has.
///
/// The `webhook_endpoint` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/webhook_endpoints/object)
///
/// Contract: `#/components/schemas/webhook_endpoint`.
///
/// Feature: `webhook_endpoints`.
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The API version that events come in. The account's default if null.
    pub api_version: Option<String>,
    /// The Connect application that the endpoint belongs to. May be null.
    pub application: Option<String>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Your own note on what the endpoint is for. May be null.
    pub description: Option<String>,
    /// Types of the events that are sent there. `*` stands for all but a few that have to be named.
    pub enabled_events: Vec<String>,
    /// Names this object in other calls.
    pub id: rt::Id<WebhookEndpoint>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The key that the signatures of events are checked with. Only told when the endpoint is made.
    pub secret: Option<String>,
    /// Whether events are sent there.
    pub status: String,
    /// Where events are sent, by POST.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedWebhookEndpoint;
    const "deleted" = Bool(true);
    const "object" = Str("webhook_endpoint");
    0 => id "id" required;
}

rt::record! {
    WebhookEndpoint;
    const "object" = Str("webhook_endpoint");
    0 => api_version = None "api_version";
    1 => application = None "application";
    2 => created "created" required;
    3 => description = None "description";
    4 => enabled_events "enabled_events" required;
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => secret = None "secret" sensitive;
    9 => status "status" required;
    10 => url "url" required;
}
