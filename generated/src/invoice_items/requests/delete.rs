// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_items::DeletedInvoiceItem;
use crate::invoice_items::InvoiceItem;
use crate::rt;

/// Deletes an invoice item and takes it off its draft.
///
/// `DELETE /v1/invoiceitems/{invoiceitem}`
///
/// ```
/// use stripe_client::invoice_items;
///
/// let deleted_invoice_item = invoice_items::delete("ii_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoiceitem`, in the path: Id of the invoiceitem.
///
/// # Answer
///
/// [`DeletedInvoiceItem`](crate::invoice_items::DeletedInvoiceItem).
///
/// # Errors
///
/// The item is on an invoice that is finalized.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/delete)
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
