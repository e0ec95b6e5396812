// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List customer balance transactions.
///
/// `GET /v1/customers/{customer}/balance_transactions`
///
/// - `customer`, in the path: Customer. At most 5000 characters.
///
/// Feature: `customers`.
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
pub fn list(customer: impl Into<rt::Id<crate::customers::Customer>>) -> List {
    List {
        customer: customer.into(),
        ..Default::default()
    }
}
/// The request of [`customers.balance_transactions.list`](list()).
///
/// `GET /v1/customers/{customer}/balance_transactions` (`GetCustomersCustomerBalanceTransactions`).
#[doc(alias = "GetCustomersCustomerBalanceTransactions")]
#[doc(alias = "getcustomerscustomerbalancetransactions")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    customer: rt::Id<crate::customers::Customer>,
    created: Option<crate::customers::balance_transactions::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    invoice: Option<rt::Id<crate::invoices::Invoice>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::customers::balance_transactions::params::Created>,
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
    /// Invoice. At most 5000 characters.
    pub fn invoice(
        mut self,
        value: impl Into<rt::Id<crate::invoices::Invoice>>,
    ) -> Self {
        self.invoice = Some(value.into());
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
            crate::ExpandPath<rt::List<crate::customers::CustomerBalanceTransaction>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => customer "customer" required path;
    1 => created "created" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => invoice "invoice" query;
    5 => limit "limit" query;
    6 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::customers::CustomerBalanceTransaction>;
    "GetCustomersCustomerBalanceTransactions" Get "/v1/customers/{customer}/balance_transactions" Query;
}
rt::list! {
    List -> crate::customers::CustomerBalanceTransaction;
}
