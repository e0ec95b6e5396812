// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all FinancialAccounts.
///
/// `GET /v1/treasury/financial_accounts`
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryFinancialAccounts")]
#[doc(alias = "gettreasuryfinancialaccounts")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`treasury.financial_accounts.list`](list()).
///
/// `GET /v1/treasury/financial_accounts` (`GetTreasuryFinancialAccounts`).
#[doc(alias = "GetTreasuryFinancialAccounts")]
#[doc(alias = "gettreasuryfinancialaccounts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::treasury::financial_accounts::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::treasury::FinancialAccountStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::treasury::financial_accounts::params::Created>,
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
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `closed` or `open`.
    pub fn status(mut self, value: crate::treasury::FinancialAccountStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::treasury::FinancialAccount>>,
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
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
    5 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::treasury::FinancialAccount>;
    "GetTreasuryFinancialAccounts" Get "/v1/treasury/financial_accounts" Query;
}
rt::list! {
    List -> crate::treasury::FinancialAccount;
}
