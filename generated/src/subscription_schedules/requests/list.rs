// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Canceled at.
    pub fn canceled_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Completed at.
    pub fn completed_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(2, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(7, value), self.1)
    }

    /// Released at.
    pub fn released_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(8, value), self.1)
    }

    /// Scheduled.
    pub fn scheduled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(9, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(10, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<SubscriptionSchedule>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<SubscriptionSchedule>;
    "GetSubscriptionSchedules" Get "/v1/subscription_schedules" Query;
    "canceled_at" query: TimeFilter;
    "completed_at" query: TimeFilter;
    "created" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "released_at" query: TimeFilter;
    "scheduled" query: bool;
    "starting_after" query: String;
}

rt::list! {
    List -> SubscriptionSchedule;
}
