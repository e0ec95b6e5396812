// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List credit grants.
///
/// `GET /v1/billing/credit_grants`
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditGrants")]
#[doc(alias = "getbillingcreditgrants")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`billing.credit_grants.list`](list()).
///
/// `GET /v1/billing/credit_grants` (`GetBillingCreditGrants`).
#[doc(alias = "GetBillingCreditGrants")]
#[doc(alias = "getbillingcreditgrants")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
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
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::billing::CreditGrant>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => customer "customer" query;
    1 => customer_account "customer_account" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::billing::CreditGrant>;
    "GetBillingCreditGrants" Get "/v1/billing/credit_grants" Query;
}
rt::list! {
    List -> crate::billing::CreditGrant;
}
