// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Fetches an invoice, with its first lines and what is paid of it.
///
/// `GET /v1/invoices/{invoice}`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::retrieve("in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/retrieve)
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
pub fn retrieve(invoice: impl Into<rt::Id<Invoice>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.retrieve`](retrieve()).
///
/// `GET /v1/invoices/{invoice}` (`GetInvoicesInvoice`).
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
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

impl rt::Retrieve for Invoice {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Invoice;
    "GetInvoicesInvoice" Get "/v1/invoices/{invoice}" Query;
    "invoice" required path: String;
    "expand" query: Vec<String>;
}
