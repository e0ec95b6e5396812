// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// List.
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
    status: Option<crate::invoices::InvoiceStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Status. `draft`, `open` or `paid`.
    pub fn status(mut self, value: crate::invoices::InvoiceStatus) -> Self {
        self.status = Some(value);
        self
    }
}
rt::record! {
    List;
    0 => status "status" query;
}
rt::request! {
    List -> rt::List<crate::invoices::Invoice>;
    "GetInvoices" Get "/v1/invoices" Query;
}
rt::list! {
    List -> crate::invoices::Invoice;
}
