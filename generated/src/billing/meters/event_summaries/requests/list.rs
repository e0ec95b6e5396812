// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List billing meter event summaries.
///
/// `GET /v1/billing/meters/{id}/event_summaries`
///
/// - `id`, in the path: Id. At most 5000 characters.
/// - `customer`, in the query: Customer. At most 5000 characters.
/// - `end_time`, in the query: End time, in seconds since 1970.
/// - `start_time`, in the query: Start time, in seconds since 1970.
///
/// Feature: `billing`.
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
pub fn list(
    id: impl Into<rt::Id<crate::billing::Meter>>,
    customer: impl Into<rt::Id<crate::customers::Customer>>,
    end_time: impl Into<rt::Timestamp>,
    start_time: impl Into<rt::Timestamp>,
) -> List {
    List {
        id: id.into(),
        customer: customer.into(),
        end_time: end_time.into(),
        start_time: start_time.into(),
        ..Default::default()
    }
}
/// The request of [`billing.meters.event_summaries.list`](list()).
///
/// `GET /v1/billing/meters/{id}/event_summaries` (`GetBillingMetersIdEventSummaries`).
#[doc(alias = "GetBillingMetersIdEventSummaries")]
#[doc(alias = "getbillingmetersideventsummaries")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    id: rt::Id<crate::billing::Meter>,
    customer: rt::Id<crate::customers::Customer>,
    end_time: rt::Timestamp,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    start_time: rt::Timestamp,
    starting_after: Option<String>,
    value_grouping_window: Option<
        crate::billing::meters::event_summaries::params::ValueGroupingWindow,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Value grouping window. `day` or `hour`.
    pub fn value_grouping_window(
        mut self,
        value: crate::billing::meters::event_summaries::params::ValueGroupingWindow,
    ) -> Self {
        self.value_grouping_window = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => id "id" required path;
    1 => customer "customer" required query;
    2 => end_time "end_time" required query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => start_time "start_time" required query;
    7 => starting_after "starting_after" query;
    8 => value_grouping_window "value_grouping_window" query;
}
rt::request! {
    List -> rt::List<crate::billing::MeterEventSummary>;
    "GetBillingMetersIdEventSummaries" Get "/v1/billing/meters/{id}/event_summaries" Query;
}
rt::list! {
    List -> crate::billing::MeterEventSummary;
}
