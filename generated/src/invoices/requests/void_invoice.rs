// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Voids a finalized invoice for good: nobody owes it any more, but it stays on record with its number. Whether the law wants a credit note instead depends on the country.
///
/// `POST /v1/invoices/{invoice}/void`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::void_invoice("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](VoidInvoice::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The invoice is a draft, or paid.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/void)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceVoid")]
#[doc(alias = "postinvoicesinvoicevoid")]
pub fn void_invoice(invoice: impl Into<rt::Id<Invoice>>) -> VoidInvoice {
    VoidInvoice(
        VoidInvoice::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.void_invoice`](void_invoice()).
///
/// `POST /v1/invoices/{invoice}/void` (`PostInvoicesInvoiceVoid`).
#[doc(alias = "PostInvoicesInvoiceVoid")]
#[doc(alias = "postinvoicesinvoicevoid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VoidInvoice(rt::Params, rt::RequestOptions);

impl VoidInvoice {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    VoidInvoice -> Invoice;
    "PostInvoicesInvoiceVoid" Post "/v1/invoices/{invoice}/void" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
}
