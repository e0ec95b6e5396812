// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an invoice item.
///
/// `GET /v1/invoiceitems/{invoiceitem}`
///
/// - `invoiceitem`, in the path: Invoiceitem. At most 5000 characters.
///
/// Feature: `invoice_items`.
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
pub fn retrieve(
    invoiceitem: impl Into<rt::Id<crate::invoice_items::InvoiceItem>>,
) -> Retrieve {
    Retrieve {
        invoiceitem: invoiceitem.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_items.retrieve`](retrieve()).
///
/// `GET /v1/invoiceitems/{invoiceitem}` (`GetInvoiceitemsInvoiceitem`).
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    invoiceitem: rt::Id<crate::invoice_items::InvoiceItem>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::invoice_items::InvoiceItem>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => invoiceitem "invoiceitem" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::invoice_items::InvoiceItem;
    "GetInvoiceitemsInvoiceitem" Get "/v1/invoiceitems/{invoiceitem}" Query;
}
impl rt::Retrieve for crate::invoice_items::InvoiceItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
