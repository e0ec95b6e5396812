// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::MeterEvent;

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
    Create(
        Create::default().0.set::<String>(0, event_name).set_map::<String>(1, payload),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.billing.meter_events.create`](create()).
///
/// `POST /v2/billing/meter_events` (`PostV2BillingMeterEvents`).
#[doc(alias = "PostV2BillingMeterEvents")]
#[doc(alias = "postv2billingmeterevents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Identifier.
    pub fn identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Timestamp. An RFC 3339 time.
    pub fn timestamp(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.set::<rt::DateTime>(3, value), self.1)
    }
}

rt::request! {
    Create -> MeterEvent;
    "PostV2BillingMeterEvents" Post "/v2/billing/meter_events" Json;
    "event_name" required: String;
    "payload" required: rt::Metadata;
    "identifier": String;
    "timestamp": String;
}
