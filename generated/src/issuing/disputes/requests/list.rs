// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Dispute;
use crate::issuing::DisputeStatus;
use crate::params::TimeFilter;
use crate::rt;

/// Lists disputes that you raised about purchases on issued cards, the newest first.
///
/// `GET /v1/issuing/disputes`
///
/// ```
/// use stripe_client::issuing;
///
/// let page = issuing::disputes::list()
///     .status(issuing::DisputeStatus::Expired)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`transaction`](List::transaction()): Only the dispute about this card transaction.
///
/// # Answer
///
/// A page of [`Dispute`](crate::issuing::Dispute).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/disputes/list)
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingDisputes")]
#[doc(alias = "getissuingdisputes")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.disputes.list`](list()).
///
/// `GET /v1/issuing/disputes` (`GetIssuingDisputes`).
#[doc(alias = "GetIssuingDisputes")]
#[doc(alias = "getissuingdisputes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Only those with this status. `expired`, `lost`, `submitted`, `unsubmitted` or `won`.
    pub fn status<K>(self, value: impl rt::Maybe<DisputeStatus, K>) -> Self {
        Self(self.0.maybe::<DisputeStatus, K>(5, value), self.1)
    }

    /// Only the dispute about this card transaction.
    pub fn transaction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Dispute>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Dispute>;
    "GetIssuingDisputes" Get "/v1/issuing/disputes" Query;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: DisputeStatus;
    "transaction" query: String;
}

rt::list! {
    List -> Dispute;
}
