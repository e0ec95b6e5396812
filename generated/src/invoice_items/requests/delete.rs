// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Delete an invoice item.
///
/// `DELETE /v1/invoiceitems/{invoiceitem}`
///
/// - `invoiceitem`, in the path: Invoiceitem. At most 5000 characters.
///
/// Feature: `invoice_items`.
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
pub fn delete(
    invoiceitem: impl Into<rt::Id<crate::invoice_items::InvoiceItem>>,
) -> Delete {
    Delete {
        invoiceitem: invoiceitem.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_items.delete`](delete()).
///
/// `DELETE /v1/invoiceitems/{invoiceitem}` (`DeleteInvoiceitemsInvoiceitem`).
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    invoiceitem: rt::Id<crate::invoice_items::InvoiceItem>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Delete;
    0 => invoiceitem "invoiceitem" required path;
}
rt::request! {
    Delete -> crate::invoice_items::DeletedInvoiceItem;
    "DeleteInvoiceitemsInvoiceitem" Delete "/v1/invoiceitems/{invoiceitem}" Query;
}
