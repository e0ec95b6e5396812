// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `v2.core.event` object.
///
/// Contract: `#/components/schemas/v2.core.event`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct Event {
    pub id: rt::Id<Event>,
    pub context: Option<String>,
    pub data: Option<rt::Json>,
    pub r#type: String,
    pub related_object: Option<Box<EventRelatedObject>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `v2.core.event` object as it is delivered: without its data.
///
/// Contract: `#/components/schemas/v2.core.event`.
///
/// Feature: `webhook`.
#[cfg(feature = "webhook")]
#[non_exhaustive]
pub struct EventNotification {
    pub id: rt::Id<Event>,
    pub context: Option<String>,
    pub r#type: String,
    pub related_object: Option<Box<EventRelatedObject>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `related_object`.
///
/// Contract: `#/components/schemas/v2.core.event/properties/related_object`.
#[cfg_attr(docsrs, doc(cfg(any(feature = "v2_core", feature = "webhook"))))]
#[non_exhaustive]
pub struct EventRelatedObject {
    pub id: String,
    pub r#type: String,
    pub url: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Event;
    const "object" = Str("v2.core.event");
    0 => id "id" required;
    1 => context = None "context";
    2 => data = None "data";
    3 => r#type "type" required;
    4 => related_object = None "related_object";
}

#[cfg(feature = "webhook")]
rt::record! {
    EventNotification;
    const "object" = Str("v2.core.event");
    0 => id "id" required;
    1 => context = None "context";
    2 => r#type "type" required;
    3 => related_object = None "related_object";
}

rt::record! {
    EventRelatedObject;
    0 => id "id" required;
    1 => r#type "type" required;
    2 => url "url" required;
}
