// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Meter Event with synchronous validation.
///
/// `POST /v2/billing/meter_events`
///
/// - `event_name`, in the body: Event name.
/// - `payload`, in the body: Payload. A map with free keys.
///
/// Feature: `v2_billing`.
#[doc(alias = "PostV2BillingMeterEvents")]
#[doc(alias = "postv2billingmeterevents")]
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
/// The request of [`v2.billing.meter_events.create`](create()).
///
/// `POST /v2/billing/meter_events` (`PostV2BillingMeterEvents`).
#[doc(alias = "PostV2BillingMeterEvents")]
#[doc(alias = "postv2billingmeterevents")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    event_name: String,
    identifier: Option<String>,
    payload: rt::Metadata,
    timestamp: Option<rt::DateTime>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
}
rt::record! {
    Create;
    0 => event_name "event_name" required;
    1 => identifier "identifier";
    2 => payload "payload" required;
    3 => timestamp "timestamp";
}
rt::request! {
    Create -> crate::v2::billing::MeterEvent;
    "PostV2BillingMeterEvents" Post "/v2/billing/meter_events" Json;
}
