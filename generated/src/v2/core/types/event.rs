// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Something that happened, without a copy of the object: fetch that by [`related_object`](Self::related_object) to see how it is now. Events can be fetched for 30 days. [event](crate::events::Event) is the kind with a snapshot.
///
/// The `v2.core.event` object.
///
/// Contract: `#/components/schemas/v2.core.event`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct Event {
    /// What the fields of the related object were before and are now.
    pub changes: Option<rt::Json>,
    /// The account to name in the `Stripe-Context` header when you fetch the event or its related object.
    pub context: Option<String>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// What else there is to tell of the event. What it holds depends on the type.
    pub data: Option<rt::Json>,
    /// Names this object in other calls.
    pub id: rt::Id<Event>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What brought the event about, such as a request to the API. Null if nothing is known.
    pub reason: Option<Box<EventReason>>,
    /// The object that the event is about, as an id and where to fetch it. Null if it is about none.
    pub related_object: Option<Box<EventRelatedObject>>,
    /// What happened, as resource and event: `v1.billing.meter.error_report_triggered`.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the events go: a webhook endpoint, Amazon EventBridge or Azure Event Grid.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/type`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationType {
    /// `amazon_eventbridge`: Amazon EventBridge, in your AWS account.
    AmazonEventbridge,
    /// `azure_event_grid`: Azure Event Grid, in your Azure account.
    AzureEventGrid,
    /// `webhook_endpoint`: A web address that events are posted to.
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
#[non_exhaustive]
pub struct EventNotification {
    /// The account to name in the `Stripe-Context` header when you fetch the event or its related object.
    pub context: Option<String>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Names this object in other calls.
    pub id: rt::Id<Event>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What brought the event about, such as a request to the API. Null if nothing is known.
    pub reason: Option<Box<EventReason>>,
    /// The object that the event is about, as an id and where to fetch it. Null if it is about none.
    pub related_object: Option<Box<EventRelatedObject>>,
    /// What happened, as resource and event: `v1.billing.meter.error_report_triggered`.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether events carry the object as it was, or only its id.
///
/// The values of `event_payload`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/event_payload`.
///
/// Feature: `v2_core`.
#[cfg(feature = "v2_core")]
#[derive(Clone)]
#[non_exhaustive]
pub enum EventPayload {
    /// `snapshot`: The event carries the object as it was then, in the version of the API it was made for.
    Snapshot,
    /// `thin`: The event carries only ids: fetch what you need. It doesn't depend on a version of the API.
    Thin,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What brought the event about, such as a request to the API.
///
/// The fields of `reason`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/reason`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct EventReason {
    /// The API request that made the event.
    pub request: Option<Box<EventRequest>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The object that the event is about, as an id and where to fetch it.
///
/// The fields of `related_object`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/related_object`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct EventRelatedObject {
    /// Id of the object that the event is about.
    pub id: String,
    /// What kind of object it is, by its `object`: `billing.meter`.
    pub r#type: String,
    /// The path under which the API has the object.
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The API request that made the event.
///
/// The fields of `reason.request`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/reason/properties/request`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct EventRequest {
    /// The API request behind the event, as the Dashboard's log shows it.
    pub id: String,
    /// The key that the request was sent with to make it safe to repeat.
    pub idempotency_key: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Event;
    const "object" = Str("v2.core.event");
    0 => changes = None "changes";
    1 => context = None "context";
    2 => created "created" required;
    3 => data = None "data";
    4 => id "id" required;
    5 => livemode = false "livemode" required;
    6 => reason = None "reason";
    7 => related_object = None "related_object";
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
    0 => context = None "context";
    1 => created "created" required;
    2 => id "id" required;
    3 => livemode = false "livemode" required;
    4 => reason = None "reason";
    5 => related_object = None "related_object";
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
    0 => request = None "request";
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
