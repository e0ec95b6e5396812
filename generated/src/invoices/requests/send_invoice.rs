// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Emails an invoice to the customer, with a link to pay it. In test mode no email goes out, though [`invoice.sent`](crate::events::EventType::InvoiceSent) comes.
///
/// `POST /v1/invoices/{invoice}/send`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::send_invoice("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](SendInvoice::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The customer has no email, or the invoice is collected automatically.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/send)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceSend")]
#[doc(alias = "postinvoicesinvoicesend")]
pub fn send_invoice(invoice: impl Into<rt::Id<Invoice>>) -> SendInvoice {
    SendInvoice(
        SendInvoice::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.send_invoice`](send_invoice()).
///
/// `POST /v1/invoices/{invoice}/send` (`PostInvoicesInvoiceSend`).
#[doc(alias = "PostInvoicesInvoiceSend")]
#[doc(alias = "postinvoicesinvoicesend")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendInvoice(rt::Params, rt::RequestOptions);

impl SendInvoice {
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
    SendInvoice -> Invoice;
    "PostInvoicesInvoiceSend" Post "/v1/invoices/{invoice}/send" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
}
