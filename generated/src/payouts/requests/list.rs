// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::payouts::Payout;
use crate::rt;

/// Lists payouts, the newest first, filtered by arrival date, destination or status.
///
/// `GET /v1/payouts`
///
/// ```
/// use stripe_client::payouts;
///
/// let page = payouts::list().limit(10).send(&client).await?;
/// ```
///
/// # Parameters
///
/// - [`arrival_date`](List::arrival_date()): Only payouts that should arrive at this time, or between these bounds.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`destination`](List::destination()): Only those to this bank account or card.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are `pending`, `paid`, `failed` or `canceled`.
///
/// # Answer
///
/// A page of [`Payout`](crate::payouts::Payout).
///
/// [Stripe's reference](https://docs.stripe.com/api/payouts/list)
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
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only payouts that should arrive at this time, or between these bounds.
    pub fn arrival_date<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Only those to this bank account or card.
    pub fn destination<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those that are `pending`, `paid`, `failed` or `canceled`.
    pub fn status<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Payout>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Payout>;
    "GetPayouts" Get "/v1/payouts" Query;
    "arrival_date" query: TimeFilter;
    "created" query: TimeFilter;
    "destination" query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: String;
}

rt::list! {
    List -> Payout;
}
