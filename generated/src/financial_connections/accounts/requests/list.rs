// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List Accounts.
///
/// `GET /v1/financial_connections/accounts`
///
/// Feature: `financial_connections`.
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`financial_connections.accounts.list`](list()).
///
/// `GET /v1/financial_connections/accounts` (`GetFinancialConnectionsAccounts`).
#[doc(alias = "GetFinancialConnectionsAccounts")]
#[doc(alias = "getfinancialconnectionsaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    account_holder: Option<Box<crate::params::AccountHolder>>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    session: Option<String>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Account holder.
    pub fn account_holder(mut self, value: crate::params::AccountHolder) -> Self {
        self.account_holder = Some(Box::new(value));
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
    /// Session. At most 5000 characters.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::financial_connections::Account>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => account_holder "account_holder" query;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => session "session" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::financial_connections::Account>;
    "GetFinancialConnectionsAccounts" Get "/v1/financial_connections/accounts" Query;
}
rt::list! {
    List -> crate::financial_connections::Account;
}
