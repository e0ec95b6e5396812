// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::treasury::Transaction;
use crate::treasury::TransactionStatus;
use crate::treasury::transactions::params::OrderBy;
use crate::treasury::transactions::params::StatusTransitions;

/// Lists what moved a financial account's balance, the newest first by when it was made or posted.
///
/// `GET /v1/treasury/transactions`
///
/// ```
/// use stripe_client::treasury;
///
/// let page = treasury::transactions::list("acct_123")
///     .status(treasury::TransactionStatus::Open)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `financial_account`, in the query: Only those of this financial account.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`order_by`](List::order_by()): What to sort by, the newest first, `created` if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
/// - [`status_transitions`](List::status_transitions()): Only those that were posted at this time.
///
/// # Answer
///
/// A page of [`Transaction`](crate::treasury::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transactions/list)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryTransactions")]
#[doc(alias = "gettreasurytransactions")]
pub fn list(financial_account: impl Into<String>) -> List {
    List(
        List::default().0.set::<String>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.transactions.list`](list()).
///
/// `GET /v1/treasury/transactions` (`GetTreasuryTransactions`).
#[doc(alias = "GetTreasuryTransactions")]
#[doc(alias = "gettreasurytransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
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

    /// What to sort by, the newest first, `created` if left out. `created` or `posted_at`.
    pub fn order_by<K>(self, value: impl rt::Maybe<OrderBy, K>) -> Self {
        Self(self.0.maybe::<OrderBy, K>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those with this status. `open`, `posted` or `void`.
    pub fn status<K>(self, value: impl rt::Maybe<TransactionStatus, K>) -> Self {
        Self(self.0.maybe::<TransactionStatus, K>(7, value), self.1)
    }

    /// Only those that were posted at this time. `status` must be `posted` and `order_by` be `posted_at` as well.
    pub fn status_transitions<K>(
        self,
        value: impl rt::Maybe<StatusTransitions, K>,
    ) -> Self {
        Self(self.0.maybe::<StatusTransitions, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Transaction>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Transaction>;
    "GetTreasuryTransactions" Get "/v1/treasury/transactions" Query;
    "financial_account" required query: String;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "order_by" query: OrderBy;
    "starting_after" query: String;
    "status" query: TransactionStatus;
    "status_transitions" query: StatusTransitions;
}

rt::list! {
    List -> Transaction;
}
