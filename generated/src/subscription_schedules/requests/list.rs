// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::rt;
use crate::subscription_schedules::SubscriptionSchedule;

/// Lists subscription schedules, filtered by customer, dates or whether they have begun.
///
/// `GET /v1/subscription_schedules`
///
/// ```
/// use stripe_client::subscription_schedules;
///
/// let page = subscription_schedules::list()
///     .customer("cus_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
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
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
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
    pub fn canceled_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those completed at this time, or between these bounds.
    pub fn completed_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(2, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(3, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value), self.1)
    }

    /// Only schedules that let go of their subscription in this time.
    pub fn released_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(8, value), self.1)
    }

    /// Only those that haven't begun.
    pub fn scheduled<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(9, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(10, value), self.1)
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
