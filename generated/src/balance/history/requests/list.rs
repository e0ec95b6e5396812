// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all balance transactions.
///
/// `GET /v1/balance/history`
///
/// Feature: `balance`.
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`balance.history.list`](list()).
///
/// `GET /v1/balance/history` (`GetBalanceHistory`).
#[doc(alias = "GetBalanceHistory")]
#[doc(alias = "getbalancehistory")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::balance::history::params::Created>,
    currency: Option<rt::Currency>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    payout: Option<String>,
    source: Option<String>,
    starting_after: Option<String>,
    r#type: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::balance::history::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(mut self, value: impl Into<rt::Currency>) -> Self {
        self.currency = Some(value.into());
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
    /// Payout. At most 5000 characters.
    pub fn payout(mut self, value: impl Into<String>) -> Self {
        self.payout = Some(value.into());
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Type. At most 5000 characters.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::balance_transactions::BalanceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => currency "currency" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => payout "payout" query;
    6 => source "source" query;
    7 => starting_after "starting_after" query;
    8 => r#type "type" query;
}
rt::request! {
    List -> rt::List<crate::balance_transactions::BalanceTransaction>;
    "GetBalanceHistory" Get "/v1/balance/history" Query;
}
rt::list! {
    List -> crate::balance_transactions::BalanceTransaction;
}
