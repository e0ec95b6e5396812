// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `event` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/events/object)
///
/// Contract: `#/components/schemas/event`.
#[non_exhaustive]
pub struct Event {
    pub id: rt::Id<Event>,
    /// May be null.
    pub api_version: Option<String>,
    pub data: NotificationEventData,
    /// `charge.failed` or `issuing_dispute.closed`.
    pub r#type: EventType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What an event can be about: any object, told by its `object`.
///
/// Contract: `#/components/schemas/notification_event_data/properties/object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventObject {
    /// An object whose `object` is `charge`.
    #[cfg(feature = "charges")]
    Charge(rt::Boxed<crate::charges::Charge>),
    /// An object whose `object` is `issuing.dispute`.
    #[cfg(feature = "issuing")]
    IssuingDispute(rt::Boxed<crate::issuing::Dispute>),
    /// An object whose `object` is `webhook_endpoint`.
    #[cfg(feature = "webhook_endpoints")]
    WebhookEndpoint(rt::Boxed<crate::webhook_endpoints::WebhookEndpoint>),
    /// JSON of what the contract doesn't have, or whose namespace is not turned on.
    Unknown(Box<rt::Json>),
}

impl EventObject {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }
}

/// What can happen: the events that an endpoint can ask for.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// `charge.failed`
    ChargeFailed,
    /// `issuing_dispute.closed`
    IssuingDisputeClosed,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Notification event data.
///
/// Contract: `#/components/schemas/notification_event_data`.
#[non_exhaustive]
pub struct NotificationEventData {
    pub object: EventObject,
    pub previous_attributes: Option<rt::Json>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Event;
    const "object" = Str("event");
    0 => id "id" required;
    1 => api_version = None "api_version";
    2 => data "data" required;
    3 => r#type "type" required;
}

rt::union! {
    EventObject by "object";
    0 => Charge(tag "charge") if (feature = "charges");
    1 => IssuingDispute(tag "issuing.dispute") if (feature = "issuing");
    2 => WebhookEndpoint(tag "webhook_endpoint") if (feature = "webhook_endpoints");
}

rt::open_enum! {
    EventType;
    0 => ChargeFailed "charge.failed";
    1 => IssuingDisputeClosed "issuing_dispute.closed";
}

rt::record! {
    NotificationEventData;
    0 => object "object" required;
    1 => previous_attributes = None "previous_attributes";
}
