// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The events, up to 100 at once.
///
/// The parameters of `events[]`.
///
/// Contract: `#/paths/~1v2~1billing~1meter_event_stream/post/requestBody/content/application~1json/schema/properties/events/items`.
#[derive(Clone)]
#[must_use]
pub struct Event(rt::Params);

impl Event {
    /// With what is required.
    pub fn new(
        event_name: impl Into<String>,
        payload: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Event(
            Event::default().0.set::<String>(0, event_name).set_map::<String>(1, payload),
        )
    }

    /// Names the event, so that a repeated call doesn't count twice: the same one isn't taken again within 24 hours. Use a UUID or the like. Stripe makes one up if left out.
    pub fn identifier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// When what is counted happened: at most 35 days back and 5 minutes ahead. Now if left out. An RFC 3339 time.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Event;
    "event_name" required: String;
    "payload" required: rt::Metadata;
    "identifier": String;
    "timestamp": String;
}
