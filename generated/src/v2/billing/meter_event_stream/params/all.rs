// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `events[]`.
///
/// Contract: `#/paths/~1v2~1billing~1meter_event_stream/post/requestBody/content/application~1json/schema/properties/events/items`.
#[derive(Clone, Default)]
#[must_use]
pub struct Event {
    event_name: String,
    identifier: Option<String>,
    payload: rt::Metadata,
    timestamp: Option<rt::DateTime>,
    extra: rt::Extra,
}
impl Event {
    /// With what is required.
    pub fn new(
        event_name: impl Into<String>,
        payload: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            payload: payload
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
            ..Default::default()
        }
    }
    /// Identifier.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Timestamp. An RFC 3339 time.
    pub fn timestamp(mut self, value: impl Into<rt::DateTime>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Event;
    0 => event_name "event_name" required;
    1 => identifier "identifier";
    2 => payload "payload" required;
    3 => timestamp "timestamp";
}
