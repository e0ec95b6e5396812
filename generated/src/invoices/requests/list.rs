// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all invoices.
///
/// `GET /v1/invoices`
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`invoices.list`](list()).
///
/// `GET /v1/invoices` (`GetInvoices`).
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    collection_method: Option<crate::types::CollectionMethod>,
    created: Option<crate::invoices::params::Created>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    due_date: Option<crate::invoices::params::DueDate>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    status: Option<crate::invoices::InvoiceStatus>,
    subscription: Option<rt::Id<crate::subscriptions::Subscription>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Collection method. `charge_automatically` or `send_invoice`.
    pub fn collection_method(mut self, value: crate::types::CollectionMethod) -> Self {
        self.collection_method = Some(value);
        self
    }
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::invoices::params::Created>,
    ) -> Self {
        self.created = Some(value.into());
        self
    }
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
    /// Due date.
    pub fn due_date(
        mut self,
        value: impl Into<crate::invoices::params::DueDate>,
    ) -> Self {
        self.due_date = Some(value.into());
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
    /// Status. `draft`, `open`, `paid`, `uncollectible` or `void`.
    pub fn status(mut self, value: crate::invoices::InvoiceStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Subscription. At most 5000 characters.
    pub fn subscription(
        mut self,
        value: impl Into<rt::Id<crate::subscriptions::Subscription>>,
    ) -> Self {
        self.subscription = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::invoices::Invoice>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => collection_method "collection_method" query;
    1 => created "created" query;
    2 => customer "customer" query;
    3 => customer_account "customer_account" query;
    4 => due_date "due_date" query;
    5 => ending_before "ending_before" query;
    6 => expand "expand" query;
    7 => limit "limit" query;
    8 => starting_after "starting_after" query;
    9 => status "status" query;
    10 => subscription "subscription" query;
}
rt::request! {
    List -> rt::List<crate::invoices::Invoice>;
    "GetInvoices" Get "/v1/invoices" Query;
}
rt::list! {
    List -> crate::invoices::Invoice;
}
