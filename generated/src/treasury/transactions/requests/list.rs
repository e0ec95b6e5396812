// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    List {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.transactions.list`](list()).
///
/// `GET /v1/treasury/transactions` (`GetTreasuryTransactions`).
#[doc(alias = "GetTreasuryTransactions")]
#[doc(alias = "gettreasurytransactions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::treasury::transactions::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    limit: Option<i64>,
    order_by: Option<crate::treasury::transactions::params::OrderBy>,
    starting_after: Option<String>,
    status: Option<crate::treasury::TransactionStatus>,
    status_transitions: Option<
        Box<crate::treasury::transactions::params::StatusTransitions>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::treasury::transactions::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Order by. `created` or `posted_at`.
    pub fn order_by(
        mut self,
        value: crate::treasury::transactions::params::OrderBy,
    ) -> Self {
        self.order_by = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `open`, `posted` or `void`.
    pub fn status(mut self, value: crate::treasury::TransactionStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Status transitions.
    pub fn status_transitions(
        mut self,
        value: crate::treasury::transactions::params::StatusTransitions,
    ) -> Self {
        self.status_transitions = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::treasury::Transaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => financial_account "financial_account" required query;
    4 => limit "limit" query;
    5 => order_by "order_by" query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
    8 => status_transitions "status_transitions" query;
}
rt::request! {
    List -> rt::List<crate::treasury::Transaction>;
    "GetTreasuryTransactions" Get "/v1/treasury/transactions" Query;
}
rt::list! {
    List -> crate::treasury::Transaction;
}
