// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::MeterEvent;
use crate::rt;

/// Records usage of a customer on a meter, which counts it toward their next invoice. An `identifier` of your own keeps a retry from counting twice.
///
/// `POST /v1/billing/meter_events`
///
/// ```
/// use stripe_client::billing;
///
/// let meter_event = billing::meter_events::create(
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
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`identifier`](Create::identifier()): Names the event, so that a repeated call doesn't count twice: the same one isn't taken again within 24 hours.
/// - [`timestamp`](Create::timestamp()): When what is counted happened: at most 35 days back and 5 minutes ahead.
///
/// # Answer
///
/// [`MeterEvent`](crate::billing::MeterEvent).
///
/// # Errors
///
/// No meter has this event name, or the time is more than 35 days back or 5 minutes ahead. A customer who doesn't exist shows up later, in the event `v1.billing.meter.error_report_triggered`.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meter_events/create)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Names the event, so that a repeated call doesn't count twice: the same one isn't taken again within 24 hours. Use a UUID or the like. Stripe makes one up if left out. At most 100 characters.
    pub fn identifier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// When what is counted happened: at most 35 days back and 5 minutes ahead. Now if left out. In seconds since 1970.
    pub fn timestamp<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value), self.1)
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
