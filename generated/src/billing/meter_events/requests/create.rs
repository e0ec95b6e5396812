// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a billing meter event.
///
/// `POST /v1/billing/meter_events`
///
/// - `event_name`, in the body: Event name. At most 100 characters.
/// - `payload`, in the body: Payload. A map with free keys.
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMeterEvents")]
#[doc(alias = "postbillingmeterevents")]
pub fn create(
    event_name: impl Into<String>,
    payload: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
) -> Create {
    Create {
        event_name: event_name.into(),
        payload: payload
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect(),
        ..Default::default()
    }
}
/// The request of [`billing.meter_events.create`](create()).
///
/// `POST /v1/billing/meter_events` (`PostBillingMeterEvents`).
#[doc(alias = "PostBillingMeterEvents")]
#[doc(alias = "postbillingmeterevents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    event_name: String,
    expand: Option<Vec<String>>,
    identifier: Option<String>,
    payload: rt::Metadata,
    timestamp: Option<rt::Timestamp>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Identifier. At most 100 characters.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
    /// Timestamp, in seconds since 1970.
    pub fn timestamp(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => event_name "event_name" required;
    1 => expand "expand";
    2 => identifier "identifier";
    3 => payload "payload" required;
    4 => timestamp "timestamp";
}
rt::request! {
    Create -> crate::billing::MeterEvent;
    "PostBillingMeterEvents" Post "/v1/billing/meter_events" Form;
}
