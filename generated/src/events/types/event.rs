// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The `event` object.
///
/// Contract: `#/components/schemas/event`.
///
/// Feature: `events`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// Account. At most 5000 characters.
    pub account: Option<String>,
    /// Api version. At most 5000 characters. May be null.
    pub api_version: Option<String>,
    /// Context. At most 5000 characters.
    pub context: Option<String>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Data.
    pub data: NotificationEventData,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Event>,
    /// Livemode.
    pub livemode: bool,
    /// Pending webhooks.
    pub pending_webhooks: i64,
    /// Request. May be null.
    pub request: Option<Box<NotificationEventRequest>>,
    /// Type. At most 5000 characters.
    pub r#type: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    Event;
    const "object" = Str("event");
    0 => account "account";
    1 => api_version "api_version";
    2 => context "context";
    3 => created "created" required;
    4 => data "data" required;
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => pending_webhooks "pending_webhooks" required;
    8 => request "request";
    9 => r#type "type" required;
}
rt::expandable! {
    crate::ExpandPath;
    Event;
    request "request" => NotificationEventRequest;
}
/// Notification event data.
///
/// Contract: `#/components/schemas/notification_event_data`.
///
/// Feature: `events`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventData {
    /// Object.
    pub object: rt::Json,
    /// Previous attributes.
    pub previous_attributes: Option<rt::Json>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    NotificationEventData;
    0 => object "object" required;
    1 => previous_attributes "previous_attributes";
}
/// Notification event request.
///
/// Contract: `#/components/schemas/notification_event_request`.
///
/// Feature: `events`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationEventRequest {
    /// Id. At most 5000 characters. May be null.
    pub id: Option<rt::Id<NotificationEventRequest>>,
    /// Idempotency key. At most 5000 characters. May be null.
    pub idempotency_key: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}
rt::record! {
    NotificationEventRequest;
    0 => id "id";
    1 => idempotency_key "idempotency_key";
}
