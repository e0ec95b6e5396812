// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::billing::MeterEvent;

/// Records usage of a customer on a meter, up to 1,000 times a second in live mode. It is checked at once and counted a little later. [`v2.billing.meter_event_stream.create`](crate::v2::billing::meter_event_stream::create()) takes more.
///
/// `POST /v2/billing/meter_events`
///
/// ```
/// use stripe_client::v2;
///
/// let meter_event = v2::billing::meter_events::create(
///     "api_requests",
///     [("order_id", "1001")],
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `event_name`, in the body: The event that a meter counts, by name.
/// - `payload`, in the body: Who used how much: the customer's id and the value, under the keys that the meter names, `stripe_customer_id` and `value` unless set.
///
/// # Parameters
///
/// - [`identifier`](Create::identifier()): Names the event, so that a repeated call doesn't count twice: the same one isn't taken again within 24 hours.
/// - [`timestamp`](Create::timestamp()): When what is counted happened: at most 35 days back and 5 minutes ahead.
///
/// # Answer
///
/// [`MeterEvent`](crate::v2::billing::MeterEvent).
///
/// # Errors
///
/// No meter has this event name, or the payload lacks what the meter reads.
///
/// [Stripe's reference](https://docs.stripe.com/api/v2/billing/meter_events/create)
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
    /// Names the event, so that a repeated call doesn't count twice: the same one isn't taken again within 24 hours. Use a UUID or the like. Stripe makes one up if left out.
    pub fn identifier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// When what is counted happened: at most 35 days back and 5 minutes ahead. Now if left out. An RFC 3339 time.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::DateTime, K>) -> Self {
        Self(self.0.maybe::<rt::DateTime, K>(3, value), self.1)
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
