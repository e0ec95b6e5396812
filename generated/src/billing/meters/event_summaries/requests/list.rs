// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::billing::Meter;
use crate::billing::MeterEventSummary;
use crate::billing::meters::event_summaries::params::ValueGroupingWindow;
use crate::customers::Customer;
use crate::rt;

/// Lists what a meter counted for one customer in a span of time, as one sum or by hour or day. New events show after some minutes.
///
/// `GET /v1/billing/meters/{id}/event_summaries`
///
/// ```
/// use stripe_client::billing;
///
/// let page = billing::meters::event_summaries::list(
///     "mtr_123",
///     "cus_123",
///     1_767_225_600_i64,
///     1_767_225_600_i64,
/// )
/// .limit(10)
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the billing meter.
/// - `customer`, in the query: The customer whose usage to sum up.
/// - `start_time`, in the query: When the time to sum up begins, that moment included.
/// - `end_time`, in the query: Only events before this time, which has to be a full minute.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`value_grouping_window`](List::value_grouping_window()): Sums up by the `hour` or by the `day`, rather than once over the whole time.
///
/// # Answer
///
/// A page of [`MeterEventSummary`](crate::billing::MeterEventSummary).
///
/// [Stripe's reference](https://docs.stripe.com/api/billing/meters)
///
/// Feature: `billing`.
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
pub fn list(
    id: impl Into<rt::Id<Meter>>,
    customer: impl Into<rt::Id<Customer>>,
    start_time: impl Into<rt::Timestamp>,
    end_time: impl Into<rt::Timestamp>,
) -> List {
    List(
        List::default()
            .0
            .set::<rt::Id<Meter>>(0, id)
            .set::<rt::Id<Customer>>(1, customer)
            .set::<rt::Timestamp>(2, start_time)
            .set::<rt::Timestamp>(3, end_time),
        rt::RequestOptions::default(),
    )
}

/// The request of [`billing.meters.event_summaries.list`](list()).
///
/// `GET /v1/billing/meters/{id}/event_summaries` (`GetBillingMetersIdEventSummaries`).
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(6, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Sums up by the `hour` or by the `day`, rather than once over the whole time. The times must then be whole hours, or whole days in UTC.
    pub fn value_grouping_window<K>(
        self,
        value: impl rt::Maybe<ValueGroupingWindow, K>,
    ) -> Self {
        Self(self.0.maybe::<ValueGroupingWindow, K>(8, value), self.1)
    }
}

rt::request! {
    List -> rt::List<MeterEventSummary>;
    "GetBillingMetersIdEventSummaries" Get "/v1/billing/meters/{id}/event_summaries" Query;
    "id" required path: String;
    "customer" required query: String;
    "start_time" required query: i64;
    "end_time" required query: i64;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "value_grouping_window" query: ValueGroupingWindow;
}

rt::list! {
    List -> MeterEventSummary;
}
