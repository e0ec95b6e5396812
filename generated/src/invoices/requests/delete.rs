// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::DeletedInvoice;
use crate::invoices::Invoice;
use crate::rt;

/// Deletes a draft invoice for good.
///
/// `DELETE /v1/invoices/{invoice}`
///
/// ```
/// use stripe_client::invoices;
///
/// let deleted_invoice = invoices::delete("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Answer
///
/// [`DeletedInvoice`](crate::invoices::DeletedInvoice).
///
/// # Errors
///
/// The invoice is finalized or belongs to a subscription: use [`invoices.void_invoice`](crate::invoices::void_invoice()).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/delete)
///
/// Feature: `invoices`.
#[doc(alias = "DeleteInvoicesInvoice")]
#[doc(alias = "deleteinvoicesinvoice")]
pub fn delete(invoice: impl Into<rt::Id<Invoice>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.delete`](delete()).
///
/// `DELETE /v1/invoices/{invoice}` (`DeleteInvoicesInvoice`).
#[doc(alias = "DeleteInvoicesInvoice")]
#[doc(alias = "deleteinvoicesinvoice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedInvoice;
    "DeleteInvoicesInvoice" Delete "/v1/invoices/{invoice}" Query;
    "invoice" required path: String;
}
