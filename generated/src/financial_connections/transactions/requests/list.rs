// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::Account;
use crate::financial_connections::Transaction;
use crate::financial_connections::transactions::params::TransactionRefresh;
use crate::params::TimeFilter;
use crate::rt;

/// Lists transactions of a linked bank account. They are there once asked for, by a refresh or a subscription.
///
/// `GET /v1/financial_connections/transactions`
///
/// ```
/// use stripe_client::financial_connections;
///
/// let page = financial_connections::transactions::list("acct_123")
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `account`, in the query: The linked bank account whose transactions to list.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`transacted_at`](List::transacted_at()): Only those made at this time, or between these bounds.
/// - [`transaction_refresh`](List::transaction_refresh()): Only those that came or changed after this refresh.
///
/// # Answer
///
/// A page of [`Transaction`](crate::financial_connections::Transaction).
///
/// [Stripe's reference](https://docs.stripe.com/api/financial_connections/transactions/list)
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
pub fn list(account: impl Into<rt::Id<Account>>) -> List {
    List(
        List::default().0.set::<rt::Id<Account>>(0, account),
        rt::RequestOptions::default(),
    )
}

/// The request of [`financial_connections.transactions.list`](list()).
///
/// `GET /v1/financial_connections/transactions` (`GetFinancialConnectionsTransactions`).
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
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

    /// Only those made at this time, or between these bounds.
    pub fn transacted_at<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(5, value), self.1)
    }

    /// Only those that came or changed after this refresh.
    pub fn transaction_refresh<K>(
        self,
        value: impl rt::Maybe<TransactionRefresh, K>,
    ) -> Self {
        Self(self.0.maybe::<TransactionRefresh, K>(6, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Transaction>;
    "GetFinancialConnectionsTransactions" Get "/v1/financial_connections/transactions" Query;
    "account" required query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "transacted_at" query: TimeFilter;
    "transaction_refresh" query: TransactionRefresh;
}

rt::list! {
    List -> Transaction;
}
