// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all TransactionEntries.
///
/// `GET /v1/treasury/transaction_entries`
///
/// - `financial_account`, in the query: Financial account.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
pub fn list(financial_account: impl Into<String>) -> List {
    List {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.transaction_entries.list`](list()).
///
/// `GET /v1/treasury/transaction_entries` (`GetTreasuryTransactionEntries`).
#[doc(alias = "GetTreasuryTransactionEntries")]
#[doc(alias = "gettreasurytransactionentries")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::treasury::transaction_entries::params::Created>,
    effective_at: Option<crate::treasury::transaction_entries::params::EffectiveAt>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    limit: Option<i64>,
    order_by: Option<crate::treasury::transaction_entries::params::OrderBy>,
    starting_after: Option<String>,
    transaction: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::treasury::transaction_entries::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Effective at.
    pub fn effective_at(
        mut self,
        value: impl Into<crate::treasury::transaction_entries::params::EffectiveAt>,
    ) -> Self {
        self.effective_at = Some(value.into());
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
    /// Order by. `created` or `effective_at`.
    pub fn order_by(
        mut self,
        value: crate::treasury::transaction_entries::params::OrderBy,
    ) -> Self {
        self.order_by = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Transaction. At most 5000 characters.
    pub fn transaction(mut self, value: impl Into<String>) -> Self {
        self.transaction = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::treasury::TransactionEntry>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => effective_at "effective_at" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => financial_account "financial_account" required query;
    5 => limit "limit" query;
    6 => order_by "order_by" query;
    7 => starting_after "starting_after" query;
    8 => transaction "transaction" query;
}
rt::request! {
    List -> rt::List<crate::treasury::TransactionEntry>;
    "GetTreasuryTransactionEntries" Get "/v1/treasury/transaction_entries" Query;
}
rt::list! {
    List -> crate::treasury::TransactionEntry;
}
