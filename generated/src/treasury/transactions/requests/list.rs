// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::params::TimeFilter;
use crate::rt;
use crate::treasury::Transaction;
use crate::treasury::TransactionStatus;
use crate::treasury::transactions::params::OrderBy;
use crate::treasury::transactions::params::StatusTransitions;

/// List all Transactions.
///
/// `GET /v1/treasury/transactions`
///
/// - `financial_account`, in the query: Financial account.
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
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Order by. `created` or `posted_at`.
    pub fn order_by(self, value: OrderBy) -> Self {
        Self(self.0.set::<OrderBy>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Status. `open`, `posted` or `void`.
    pub fn status(self, value: TransactionStatus) -> Self {
        Self(self.0.set::<TransactionStatus>(7, value), self.1)
    }

    /// Status transitions.
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
