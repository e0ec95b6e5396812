// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Transactions.
///
/// `GET /v1/financial_connections/transactions`
///
/// - `account`, in the query: Account. At most 5000 characters.
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
pub fn list(account: impl Into<rt::Id<crate::accounts::Account>>) -> List {
    List {
        account: account.into(),
        ..Default::default()
    }
}
/// The request of [`financial_connections.transactions.list`](list()).
///
/// `GET /v1/financial_connections/transactions` (`GetFinancialConnectionsTransactions`).
#[doc(alias = "GetFinancialConnectionsTransactions")]
#[doc(alias = "getfinancialconnectionstransactions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    account: rt::Id<crate::accounts::Account>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    transacted_at: Option<
        crate::financial_connections::transactions::params::TransactedAt,
    >,
    transaction_refresh: Option<
        Box<crate::financial_connections::transactions::params::TransactionRefresh>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
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
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Transacted at.
    pub fn transacted_at(
        mut self,
        value: impl Into<
            crate::financial_connections::transactions::params::TransactedAt,
        >,
    ) -> Self {
        self.transacted_at = Some(value.into());
        self
    }
    /// Transaction refresh.
    pub fn transaction_refresh(
        mut self,
        value: crate::financial_connections::transactions::params::TransactionRefresh,
    ) -> Self {
        self.transaction_refresh = Some(Box::new(value));
        self
    }
}
rt::record! {
    List;
    0 => account "account" required query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
    5 => transacted_at "transacted_at" query;
    6 => transaction_refresh "transaction_refresh" query;
}
rt::request! {
    List -> rt::List<crate::financial_connections::Transaction>;
    "GetFinancialConnectionsTransactions" Get "/v1/financial_connections/transactions" Query;
}
rt::list! {
    List -> crate::financial_connections::Transaction;
}
