// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve the credit balance summary for a customer.
///
/// `GET /v1/billing/credit_balance_summary`
///
/// - `filter`, in the query: Filter.
///
/// Feature: `billing`.
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
pub fn retrieve(
    filter: crate::billing::credit_balance_summary::params::Filter,
) -> Retrieve {
    Retrieve {
        filter,
        ..Default::default()
    }
}
/// The request of [`billing.credit_balance_summary.retrieve`](retrieve()).
///
/// `GET /v1/billing/credit_balance_summary` (`GetBillingCreditBalanceSummary`).
#[doc(alias = "GetBillingCreditBalanceSummary")]
#[doc(alias = "getbillingcreditbalancesummary")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    expand: Option<Vec<String>>,
    filter: crate::billing::credit_balance_summary::params::Filter,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::billing::CreditBalanceSummary>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => customer "customer" query;
    1 => customer_account "customer_account" query;
    2 => expand "expand" query;
    3 => filter "filter" required query;
}
rt::request! {
    Retrieve -> crate::billing::CreditBalanceSummary;
    "GetBillingCreditBalanceSummary" Get "/v1/billing/credit_balance_summary" Query;
}
