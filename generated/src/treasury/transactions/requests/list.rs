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
/// # Arguments
///
/// - `financial_account`, in the query: Only those of this financial account.
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100.
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
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// What to sort by, the newest first, `created` if left out. `created` or `posted_at`.
    pub fn order_by(self, value: OrderBy) -> Self {
        Self(self.0.set::<OrderBy>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Only those with this status. `open`, `posted` or `void`.
    pub fn status(self, value: TransactionStatus) -> Self {
        Self(self.0.set::<TransactionStatus>(7, value), self.1)
    }

    /// Only those that were posted at this time. `status` must be `posted` and `order_by` be `posted_at` as well.
    pub fn status_transitions(self, value: StatusTransitions) -> Self {
        Self(self.0.set::<StatusTransitions>(8, value), self.1)
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
