// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all schedules.
///
/// `GET /v1/subscription_schedules`
///
/// Feature: `subscription_schedules`.
#[doc(alias = "GetSubscriptionSchedules")]
#[doc(alias = "getsubscriptionschedules")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`subscription_schedules.list`](list()).
///
/// `GET /v1/subscription_schedules` (`GetSubscriptionSchedules`).
#[doc(alias = "GetSubscriptionSchedules")]
#[doc(alias = "getsubscriptionschedules")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    canceled_at: Option<crate::params::TimeFilter>,
    completed_at: Option<crate::params::TimeFilter>,
    created: Option<crate::params::TimeFilter>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    released_at: Option<crate::params::TimeFilter>,
    scheduled: Option<bool>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Canceled at.
    pub fn canceled_at(mut self, value: impl Into<crate::params::TimeFilter>) -> Self {
        self.canceled_at = Some(value.into());
        self
    }
    /// Completed at.
    pub fn completed_at(mut self, value: impl Into<crate::params::TimeFilter>) -> Self {
        self.completed_at = Some(value.into());
        self
    }
    /// Created.
    pub fn created(mut self, value: impl Into<crate::params::TimeFilter>) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
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
    /// Released at.
    pub fn released_at(mut self, value: impl Into<crate::params::TimeFilter>) -> Self {
        self.released_at = Some(value.into());
        self
    }
    /// Scheduled.
    pub fn scheduled(mut self, value: bool) -> Self {
        self.scheduled = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<
                rt::List<crate::subscription_schedules::SubscriptionSchedule>,
            >,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => canceled_at "canceled_at" query;
    1 => completed_at "completed_at" query;
    2 => created "created" query;
    3 => customer "customer" query;
    4 => customer_account "customer_account" query;
    5 => ending_before "ending_before" query;
    6 => expand "expand" query;
    7 => limit "limit" query;
    8 => released_at "released_at" query;
    9 => scheduled "scheduled" query;
    10 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::subscription_schedules::SubscriptionSchedule>;
    "GetSubscriptionSchedules" Get "/v1/subscription_schedules" Query;
}
rt::list! {
    List -> crate::subscription_schedules::SubscriptionSchedule;
}
