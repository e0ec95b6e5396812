// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Lists subscription schedules, filtered by customer, dates or whether they have begun.
///
/// `GET /v1/subscription_schedules`
///
/// # Parameters
///
/// - [`canceled_at`](List::canceled_at()): Only those canceled at this time, or between these bounds.
/// - [`completed_at`](List::completed_at()): Only those completed at this time, or between these bounds.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100.
/// - [`released_at`](List::released_at()): Only schedules that let go of their subscription in this time.
/// - [`scheduled`](List::scheduled()): Only those that haven't begun.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`SubscriptionSchedule`](crate::subscription_schedules::SubscriptionSchedule).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscription_schedules/list)
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
    /// Only those canceled at this time, or between these bounds.
    pub fn canceled_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Only those completed at this time, or between these bounds.
    pub fn completed_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(2, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(7, value), self.1)
    }

    /// Only schedules that let go of their subscription in this time.
    pub fn released_at(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(8, value), self.1)
    }

    /// Only those that haven't begun.
    pub fn scheduled(self, value: bool) -> Self {
        Self(self.0.set::<bool>(9, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
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
