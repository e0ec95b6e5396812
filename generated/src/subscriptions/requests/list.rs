// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::params::TimeFilter;
use crate::prices::Price;
use crate::rt;
use crate::subscriptions::CollectionMethod;
use crate::subscriptions::Subscription;
use crate::subscriptions::SubscriptionStatus;
use crate::subscriptions::params::ListAutomaticTax;
use crate::test_helpers::TestClock;

/// Lists subscriptions, the newest first. Canceled ones come only if `status` asks for them.
///
/// `GET /v1/subscriptions`
///
/// ```
/// use stripe_client::subscriptions;
///
/// let page = subscriptions::list()
///     .customer("cus_123")
///     .price("price_123")
///     .status(subscriptions::SubscriptionStatus::Active)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`automatic_tax`](List::automatic_tax()): Only those where Stripe calculates taxes, or doesn't.
/// - [`collection_method`](List::collection_method()): Only those that Stripe charges, or only those that the customer is sent an invoice for.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`current_period_end`](List::current_period_end()): Only subscriptions whose first item to end its period does so then, or between these bounds.
/// - [`current_period_start`](List::current_period_start()): Only subscriptions whose last item to begin its period did so then, or between these bounds.
/// - [`customer`](List::customer()): Only those of this customer.
/// - [`customer_account`](List::customer_account()): Only those of the customer whom this account represents.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`price`](List::price()): Only subscriptions to this price.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`test_clock`](List::test_clock()): Only those of this test clock.
///
/// # Answer
///
/// A page of [`Subscription`](crate::subscriptions::Subscription).
///
/// [Stripe's reference](https://docs.stripe.com/api/subscriptions/list)
///
/// Feature: `subscriptions`.
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`subscriptions.list`](list()).
///
/// `GET /v1/subscriptions` (`GetSubscriptions`).
#[doc(alias = "GetSubscriptions")]
#[doc(alias = "getsubscriptions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those where Stripe calculates taxes, or doesn't.
    pub fn automatic_tax<K>(self, value: impl rt::Maybe<ListAutomaticTax, K>) -> Self {
        Self(self.0.maybe::<ListAutomaticTax, K>(0, value), self.1)
    }

    /// Only those that Stripe charges, or only those that the customer is sent an invoice for. `charge_automatically` or `send_invoice`.
    pub fn collection_method<K>(
        self,
        value: impl rt::Maybe<CollectionMethod, K>,
    ) -> Self {
        Self(self.0.maybe::<CollectionMethod, K>(1, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(2, value), self.1)
    }

    /// Only subscriptions whose first item to end its period does so then, or between these bounds.
    pub fn current_period_end<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(3, value), self.1)
    }

    /// Only subscriptions whose last item to begin its period did so then, or between these bounds.
    pub fn current_period_start<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(4, value), self.1)
    }

    /// Only those of this customer.
    pub fn customer<K>(self, value: impl rt::Maybe<rt::Id<Customer>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Customer>, K>(5, value), self.1)
    }

    /// Only those of the customer whom this account represents.
    pub fn customer_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(8, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(9, value), self.1)
    }

    /// Only subscriptions to this price.
    pub fn price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(10, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// Only those with this status. `ended` brings what is canceled or expired unpaid, `all` leaves out none, and without it the canceled ones are left out.
    pub fn status<K>(self, value: impl rt::Maybe<SubscriptionStatus, K>) -> Self {
        Self(self.0.maybe::<SubscriptionStatus, K>(12, value), self.1)
    }

    /// Only those of this test clock. Without it and without a customer, those with a test clock are left out.
    pub fn test_clock<K>(self, value: impl rt::Maybe<rt::Id<TestClock>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TestClock>, K>(13, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Subscription>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(8, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Subscription>;
    "GetSubscriptions" Get "/v1/subscriptions" Query;
    "automatic_tax" query: ListAutomaticTax;
    "collection_method" query: CollectionMethod;
    "created" query: TimeFilter;
    "current_period_end" query: TimeFilter;
    "current_period_start" query: TimeFilter;
    "customer" query: String;
    "customer_account" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "price" query: String;
    "starting_after" query: String;
    "status" query: SubscriptionStatus;
    "test_clock" query: String;
}

rt::list! {
    List -> Subscription;
}
