// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.core.event` object.
///
/// Contract: `#/components/schemas/v2.core.event`.
#[derive(Default)]
#[non_exhaustive]
pub struct Event {
    /// Changes.
    pub changes: Option<rt::Json>,
    /// Context.
    pub context: Option<String>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Data.
    pub data: Option<rt::Json>,
    /// Id.
    pub id: rt::Id<Event>,
    /// Livemode.
    pub livemode: bool,
    /// Reason.
    pub reason: Option<Box<EventReason>>,
    /// Related object.
    pub related_object: Option<Box<EventRelatedObject>>,
    /// Type.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `type`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/type`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationType {
    /// `amazon_eventbridge`
    AmazonEventbridge,
    /// `azure_event_grid`
    AzureEventGrid,
    /// `webhook_endpoint`
    WebhookEndpoint,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The `v2.core.event` object as it is delivered: without its data.
///
/// Contract: `#/components/schemas/v2.core.event`.
///
/// Feature: `webhook`.
#[cfg(feature = "webhook")]
#[derive(Default)]
#[non_exhaustive]
pub struct EventNotification {
    /// Context.
    pub context: Option<String>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Id.
    pub id: rt::Id<Event>,
    /// Livemode.
    pub livemode: bool,
    /// Reason.
    pub reason: Option<Box<EventReason>>,
    /// Related object.
    pub related_object: Option<Box<EventRelatedObject>>,
    /// Type.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `event_payload`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/event_payload`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum EventPayload {
    /// `snapshot`
    Snapshot,
    /// `thin`
    Thin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `reason`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/reason`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventReason {
    /// Request.
    pub request: Option<Box<EventRequest>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `related_object`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/related_object`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventRelatedObject {
    /// Id.
    pub id: String,
    /// Type.
    pub r#type: String,
    /// Url.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `reason.request`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/reason/properties/request`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventRequest {
    /// Id.
    pub id: String,
    /// Idempotency key.
    pub idempotency_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Event;
    const "object" = Str("v2.core.event");
    0 => changes "changes";
    1 => context "context";
    2 => created "created" required;
    3 => data "data";
    4 => id "id" required;
    5 => livemode "livemode" required;
    6 => reason "reason";
    7 => related_object "related_object";
    8 => r#type "type" required;
}

#[cfg(feature = "v2_core")]
rt::open_enum! {
    EventDestinationType;
    0 => AmazonEventbridge "amazon_eventbridge";
    1 => AzureEventGrid "azure_event_grid";
    2 => WebhookEndpoint "webhook_endpoint";
}

#[cfg(feature = "webhook")]
rt::record! {
    EventNotification;
    const "object" = Str("v2.core.event");
    0 => context "context";
    1 => created "created" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => reason "reason";
    5 => related_object "related_object";
    6 => r#type "type" required;
}

#[cfg(feature = "v2_core")]
rt::open_enum! {
    EventPayload;
    0 => Snapshot "snapshot";
    1 => Thin "thin";
}

rt::record! {
    EventReason;
    const "type" = Str("request");
    0 => request "request";
}

rt::record! {
    EventRelatedObject;
    0 => id "id" required;
    1 => r#type "type" required;
    2 => url "url" required;
}

rt::record! {
    EventRequest;
    0 => id "id" required;
    1 => idempotency_key "idempotency_key" required;
}
