// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::meter_event_stream::params::Event;

/// Records up to 100 meter events in one call, up to 10,000 a second in live mode. They are checked afterwards, so an answer doesn't mean that they count: mistakes come as events.
///
/// `POST /v2/billing/meter_event_stream`
///
/// ```
/// use stripe_client::v2;
///
/// let answer = v2::billing::meter_event_stream::create([
///         v2::billing::meter_event_stream::params::Event::new(
///             "api_requests",
///             [("order_id", "1001")],
///         ),
///     ])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `events`, in the body: The events, up to 100 at once.
///
/// # Answer
///
/// `Json`.
///
/// # Errors
///
/// The session's token has lapsed: get another with [`v2.billing.meter_event_session.create`](crate::v2::billing::meter_event_session::create()).
///
/// Server: `https://meter-events.stripe.com`.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/billing/meter_event_stream/create)
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
