// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::meter_event_stream::params::Event;

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
pub fn create(events: impl IntoIterator<Item = Event>) -> Create {
    Create(
        Create::default().0.set_list::<Event>(0, events),
        rt::RequestOptions::default(),
    )
}

/// The request of [`v2.billing.meter_event_stream.create`](create()).
///
/// `POST /v2/billing/meter_event_stream` (`PostV2BillingMeterEventStream`).
#[doc(alias = "PostV2BillingMeterEventStream")]
#[doc(alias = "postv2billingmetereventstream")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

rt::request! {
    Create -> rt::Json;
    "PostV2BillingMeterEventStream" Post "/v2/billing/meter_event_stream" Json server "https://meter-events.stripe.com";
    "events" required: Vec<Event>;
}
