// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List all payments for an invoice.
///
/// `GET /v1/invoice_payments`
///
/// Feature: `invoice_payments`.
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
pub fn list() -> List {
    Default::default()
}
/// The request of [`invoice_payments.list`](list()).
///
/// `GET /v1/invoice_payments` (`GetInvoicePayments`).
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    created: Option<crate::invoice_payments::params::Created>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    invoice: Option<rt::Id<crate::invoices::Invoice>>,
    limit: Option<i64>,
    payment: Option<Box<crate::invoice_payments::params::Payment>>,
    starting_after: Option<String>,
    status: Option<crate::invoice_payments::params::Status>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Created.
    pub fn created(
        mut self,
        value: impl Into<crate::invoice_payments::params::Created>,
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
    /// Payment.
    pub fn payment(mut self, value: crate::invoice_payments::params::Payment) -> Self {
        self.payment = Some(Box::new(value));
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Status. `canceled`, `open` or `paid`.
    pub fn status(mut self, value: crate::invoice_payments::params::Status) -> Self {
        self.status = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::invoice_payments::InvoicePayment>>,
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
    3 => invoice "invoice" query;
    4 => limit "limit" query;
    5 => payment "payment" query;
    6 => starting_after "starting_after" query;
    7 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::invoice_payments::InvoicePayment>;
    "GetInvoicePayments" Get "/v1/invoice_payments" Query;
}
rt::list! {
    List -> crate::invoice_payments::InvoicePayment;
}
