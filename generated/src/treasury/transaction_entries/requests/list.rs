// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::treasury::TransactionEntry;
use crate::treasury::transaction_entries::params::OrderBy;

/// Lists the single steps in which transactions changed a financial account's balance.
///
/// `GET /v1/treasury/transaction_entries`
///
/// ```
/// use stripe_client::treasury;
///
/// let page = treasury::transaction_entries::list("acct_123")
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
/// - [`effective_at`](List::effective_at()): Only those that take effect at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`order_by`](List::order_by()): What to sort by, the newest first, `created` if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`transaction`](List::transaction()): Only those of this transaction.
///
/// # Answer
///
/// A page of [`TransactionEntry`](crate::treasury::TransactionEntry).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/transaction_entries/list)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
pub fn list(financial_account: impl Into<String>) -> List {
    List(
        List::default().0.set::<String>(0, financial_account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.transaction_entries.list`](list()).
///
/// `GET /v1/treasury/transaction_entries` (`GetTreasuryTransactionEntries`).
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(1, value), self.1)
    }

    /// Only those that take effect at this time, or between these bounds.
    pub fn effective_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(2, value), self.1)
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

    /// What to sort by, the newest first, `created` if left out. `created` or `effective_at`.
    pub fn order_by<K>(self, value: impl rt::Maybe<OrderBy, K>) -> Self {
        Self(self.0.maybe::<OrderBy, K>(6, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Only those of this transaction.
    pub fn transaction<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<TransactionEntry>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<TransactionEntry>;
    "GetTreasuryTransactionEntries" Get "/v1/treasury/transaction_entries" Query;
    "financial_account" required query: String;
    "created" query: TimeFilter;
    "effective_at" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "order_by" query: OrderBy;
    "starting_after" query: String;
    "transaction" query: String;
}

rt::list! {
    List -> TransactionEntry;
}
