// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all invoice items.
///
/// `GET /v1/invoiceitems`
///
/// Feature: `invoice_items`.
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`invoice_items.list`](list()).
///
/// `GET /v1/invoiceitems` (`GetInvoiceitems`).
#[doc(alias = "GetInvoiceitems")]
#[doc(alias = "getinvoiceitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::invoice_items::params::Created>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    invoice: Option<rt::Id<crate::invoices::Invoice>>,
    limit: Option<i64>,
    pending: Option<bool>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::invoice_items::params::Created>,
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
    /// Pending.
    pub fn pending(mut self, value: bool) -> Self {
        self.pending = Some(value);
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
            crate::ExpandPath<rt::List<crate::invoice_items::InvoiceItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => created "created" query;
    1 => customer "customer" query;
    2 => customer_account "customer_account" query;
    3 => ending_before "ending_before" query;
    4 => expand "expand" query;
    5 => invoice "invoice" query;
    6 => limit "limit" query;
    7 => pending "pending" query;
    8 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::invoice_items::InvoiceItem>;
    "GetInvoiceitems" Get "/v1/invoiceitems" Query;
}
rt::list! {
    List -> crate::invoice_items::InvoiceItem;
}
