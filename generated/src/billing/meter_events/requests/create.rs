// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::MeterEvent;
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
    Create(
        Create::default().0.set::<String>(0, event_name).set_map::<String>(1, payload),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meter_events.create`](create()).
///
/// `POST /v1/billing/meter_events` (`PostBillingMeterEvents`).
#[doc(alias = "PostBillingMeterEvents")]
#[doc(alias = "postbillingmeterevents")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Identifier. At most 100 characters.
    pub fn identifier(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Timestamp, in seconds since 1970.
    pub fn timestamp(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(4, value), self.1)
    }
}

rt::request! {
    Create -> MeterEvent;
    "PostBillingMeterEvents" Post "/v1/billing/meter_events" Form;
    "event_name" required: String;
    "payload" required: rt::Metadata;
    "expand": Vec<String>;
    "identifier": String;
    "timestamp": i64;
}
