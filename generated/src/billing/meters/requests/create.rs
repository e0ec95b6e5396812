// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::EventTimeWindow;
use crate::billing::Meter;
use crate::billing::meters::params::CustomerMapping;
use crate::billing::meters::params::DefaultAggregation;
use crate::billing::meters::params::ValueSettings;
use crate::rt;

/// Creates a meter, which adds up events of one name by customer. Only its display name can change later.
///
/// `POST /v1/billing/meters`
///
/// ```
/// use stripe_client::billing;
///
/// let meter = billing::meters::create(
///     "Example",
///     "api_requests",
///     billing::meters::params::DefaultAggregation::new(
///         billing::DefaultAggregationFormula::Count,
///     ),
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `display_name`, in the body: What you call the meter.
/// - `event_name`, in the body: The name by which events say that this meter counts them.
/// - `default_aggregation`, in the body: How the meter makes one number of many events.
///
/// # Parameters
///
/// - [`customer_mapping`](Create::customer_mapping()): How an event tells which customer it belongs to.
/// - [`event_time_window`](Create::event_time_window()): `hour` or `day`, if the events are sums of that long.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`value_settings`](Create::value_settings()): Which part of an event holds the number to count.
///
/// # Answer
///
/// [`Meter`](crate::billing::Meter).
///
/// # What follows
///
/// [`prices.create`](crate::prices::create()) makes a price that bills what the meter counts, [`billing.meter_events.create`](crate::billing::meter_events::create()) sends it events.
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters/create)
///
/// Feature: `billing`.
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
pub fn create(
    display_name: impl Into<String>,
    event_name: impl Into<String>,
    default_aggregation: DefaultAggregation,
) -> Create {
    Create(
        Create::default()
            .0
            .set::<String>(0, display_name)
            .set::<String>(1, event_name)
            .set::<DefaultAggregation>(2, default_aggregation),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.create`](create()).
///
/// `POST /v1/billing/meters` (`PostBillingMeters`).
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// How an event tells which customer it belongs to.
    pub fn customer_mapping<K>(self, value: impl rt::Maybe<CustomerMapping, K>) -> Self {
        Self(self.0.maybe::<CustomerMapping, K>(3, value), self.1)
    }

    /// `hour` or `day`, if the events are sums of that long. Null if they come one by one.
    pub fn event_time_window<K>(
        self,
        value: impl rt::Maybe<EventTimeWindow, K>,
    ) -> Self {
        Self(self.0.maybe::<EventTimeWindow, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Which part of an event holds the number to count.
    pub fn value_settings<K>(self, value: impl rt::Maybe<ValueSettings, K>) -> Self {
        Self(self.0.maybe::<ValueSettings, K>(6, value), self.1)
    }
}

rt::request! {
    Create -> Meter;
    "PostBillingMeters" Post "/v1/billing/meters" Form;
    "display_name" required: String;
    "event_name" required: String;
    "default_aggregation" required: DefaultAggregation;
    "customer_mapping": CustomerMapping;
    "event_time_window": EventTimeWindow;
    "expand": Vec<String>;
    "value_settings": ValueSettings;
}
