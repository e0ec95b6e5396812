// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_items::DeletedInvoiceItem;
use crate::invoice_items::InvoiceItem;
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
pub fn delete(invoiceitem: impl Into<rt::Id<InvoiceItem>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<InvoiceItem>>(0, invoiceitem),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_items.delete`](delete()).
///
/// `DELETE /v1/invoiceitems/{invoiceitem}` (`DeleteInvoiceitemsInvoiceitem`).
#[doc(alias = "DeleteInvoiceitemsInvoiceitem")]
#[doc(alias = "deleteinvoiceitemsinvoiceitem")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedInvoiceItem;
    "DeleteInvoiceitemsInvoiceitem" Delete "/v1/invoiceitems/{invoiceitem}" Query;
    "invoiceitem" required path: String;
}
