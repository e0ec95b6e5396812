// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a Meter Event with asynchronous validation.
///
/// `POST /v2/billing/meter_event_stream`
///
/// - `events`, in the body: Events.
///
/// Server: `https://meter-events.stripe.com`.
///
/// Feature: `v2_billing`.
#[doc(alias = "PostV2BillingMeterEventStream")]
#[doc(alias = "postv2billingmetereventstream")]
pub fn create(
    events: impl IntoIterator<
        Item = crate::v2::billing::meter_event_stream::params::Event,
    >,
) -> Create {
    Create {
        events: events.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`v2.billing.meter_event_stream.create`](create()).
///
/// `POST /v2/billing/meter_event_stream` (`PostV2BillingMeterEventStream`).
#[doc(alias = "PostV2BillingMeterEventStream")]
#[doc(alias = "postv2billingmetereventstream")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    events: Vec<crate::v2::billing::meter_event_stream::params::Event>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Create;
    0 => events "events" required;
}
rt::request! {
    Create -> rt::Json;
    "PostV2BillingMeterEventStream" Post "/v2/billing/meter_event_stream" Json server "https://meter-events.stripe.com";
}
