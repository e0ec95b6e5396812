// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Finalizes a draft invoice: it is numbered, due, and its amounts are fixed. Stripe does it by itself if `auto_advance` is on.
///
/// `POST /v1/invoices/{invoice}/finalize`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::finalize_invoice("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`auto_advance`](FinalizeInvoice::auto_advance()): Whether Stripe finalizes the invoice, sends it, collects it and retries by itself.
/// - [`expand`](FinalizeInvoice::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The invoice isn't a draft, or taxes can't be computed because the customer's address is missing.
///
/// # What follows
///
/// [`invoices.pay`](crate::invoices::pay()) or [`invoices.send_invoice`](crate::invoices::send_invoice()) collects it now, if you don't leave that to Stripe.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/finalize)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceFinalize")]
#[doc(alias = "postinvoicesinvoicefinalize")]
pub fn finalize_invoice(invoice: impl Into<rt::Id<Invoice>>) -> FinalizeInvoice {
    FinalizeInvoice(
        FinalizeInvoice::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.finalize_invoice`](finalize_invoice()).
///
/// `POST /v1/invoices/{invoice}/finalize` (`PostInvoicesInvoiceFinalize`).
#[doc(alias = "PostInvoicesInvoiceFinalize")]
#[doc(alias = "postinvoicesinvoicefinalize")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeInvoice(rt::Params, rt::RequestOptions);

impl FinalizeInvoice {
    /// Whether Stripe finalizes the invoice, sends it, collects it and retries by itself. If false, it stays as it is until you act.
    pub fn auto_advance<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    FinalizeInvoice -> Invoice;
    "PostInvoicesInvoiceFinalize" Post "/v1/invoices/{invoice}/finalize" Form;
    "invoice" required path: String;
    "auto_advance": bool;
    "expand": Vec<String>;
}
