// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is left of a deleted `webhook_endpoint`.
///
/// Contract: `#/components/schemas/deleted_webhook_endpoint`.
///
/// Feature: `webhook_endpoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedWebhookEndpoint {
    /// Id. At most 5000 characters.
    pub id: rt::Id<WebhookEndpoint>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `webhook_endpoint` object.
///
/// Contract: `#/components/schemas/webhook_endpoint`.
///
/// Feature: `webhook_endpoints`.
#[derive(Default)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Api version. At most 5000 characters. May be null.
    pub api_version: Option<String>,
    /// Application. At most 5000 characters. May be null.
    pub application: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Enabled events.
    pub enabled_events: Vec<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<WebhookEndpoint>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Secret. At most 5000 characters.
    pub secret: Option<String>,
    /// Status. At most 5000 characters.
    pub status: String,
    /// Url. At most 5000 characters.
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
    0 => api_version "api_version";
    1 => application "application";
    2 => created "created" required;
    3 => description "description";
    4 => enabled_events "enabled_events" required;
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => secret "secret" sensitive;
    9 => status "status" required;
    10 => url "url" required;
}
