// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::topups::Topup;
use crate::topups::TopupStatus;
use crate::topups::params::AmountFilter;

/// Lists top-ups of the platform's balance, filtered by amount, status or date.
///
/// `GET /v1/topups`
///
/// ```
/// use stripe_client::topups;
///
/// let page = topups::list()
///     .status(topups::TopupStatus::Canceled)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`amount`](List::amount()): Only those of this amount, or between these bounds, in the smallest currency unit.
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`Topup`](crate::topups::Topup).
///
/// [Stripe's reference](https://docs.stripe.com/api/topups/list)
///
/// Feature: `topups`.
#[doc(alias = "GetTopups")]
#[doc(alias = "gettopups")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`topups.list`](list()).
///
/// `GET /v1/topups` (`GetTopups`).
#[doc(alias = "GetTopups")]
#[doc(alias = "gettopups")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those of this amount, or between these bounds, in the smallest currency unit.
    pub fn amount<K>(self, value: impl rt::Maybe<AmountFilter, K>) -> Self {
        Self(self.0.maybe::<AmountFilter, K>(0, value), self.1)
    }

    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Only those with this status. `canceled`, `failed`, `pending` or `succeeded`.
    pub fn status<K>(self, value: impl rt::Maybe<TopupStatus, K>) -> Self {
        Self(self.0.maybe::<TopupStatus, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Topup>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Topup>;
    "GetTopups" Get "/v1/topups" Query;
    "amount" query: AmountFilter;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: TopupStatus;
}

rt::list! {
    List -> Topup;
}
