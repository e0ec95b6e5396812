// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all CreditReversals.
///
/// `GET /v1/treasury/credit_reversals`
///
/// - `financial_account`, in the query: Financial account.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
pub fn list(financial_account: impl Into<String>) -> List {
    List {
        financial_account: financial_account.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.credit_reversals.list`](list()).
///
/// `GET /v1/treasury/credit_reversals` (`GetTreasuryCreditReversals`).
#[doc(alias = "GetTreasuryCreditReversals")]
#[doc(alias = "gettreasurycreditreversals")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    financial_account: String,
    limit: Option<i64>,
    received_credit: Option<String>,
    starting_after: Option<String>,
    status: Option<crate::treasury::CreditReversalStatus>,
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
    /// Received credit. At most 5000 characters.
    pub fn received_credit(mut self, value: impl Into<String>) -> Self {
        self.received_credit = Some(value.into());
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `canceled`, `posted` or `processing`.
    pub fn status(mut self, value: crate::treasury::CreditReversalStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::treasury::CreditReversal>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => ending_before "ending_before" query;
    1 => expand "expand" query;
    2 => financial_account "financial_account" required query;
    3 => limit "limit" query;
    4 => received_credit "received_credit" query;
    5 => starting_after "starting_after" query;
    6 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::treasury::CreditReversal>;
    "GetTreasuryCreditReversals" Get "/v1/treasury/credit_reversals" Query;
}
rt::list! {
    List -> crate::treasury::CreditReversal;
}
