// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all payouts.
///
/// `GET /v1/payouts`
///
/// Feature: `payouts`.
#[doc(alias = "GetPayouts")]
#[doc(alias = "getpayouts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`payouts.list`](list()).
///
/// `GET /v1/payouts` (`GetPayouts`).
#[doc(alias = "GetPayouts")]
#[doc(alias = "getpayouts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    arrival_date: Option<crate::payouts::params::ArrivalDate>,
    created: Option<crate::payouts::params::Created>,
    destination: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Arrival date.
    pub fn arrival_date(
        mut self,
        value: impl Into<crate::payouts::params::ArrivalDate>,
    ) -> Self {
        self.arrival_date = Some(value.into());
        self
    }
    /// Created.
    pub fn created(mut self, value: impl Into<crate::payouts::params::Created>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Destination.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
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
    /// Status. At most 5000 characters.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::payouts::Payout>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => arrival_date "arrival_date" query;
    1 => created "created" query;
    2 => destination "destination" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::payouts::Payout>;
    "GetPayouts" Get "/v1/payouts" Query;
}
rt::list! {
    List -> crate::payouts::Payout;
}
