// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_items::InvoiceItem;
use crate::rt;

/// Fetches an invoice item, with the invoice it is on, if any.
///
/// `GET /v1/invoiceitems/{invoiceitem}`
///
/// ```
/// use stripe_client::invoice_items;
///
/// let invoice_item = invoice_items::retrieve("ii_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoiceitem`, in the path: Id of the invoiceitem.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InvoiceItem`](crate::invoice_items::InvoiceItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoiceitems/retrieve)
///
/// Feature: `invoice_items`.
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
pub fn retrieve(invoiceitem: impl Into<rt::Id<InvoiceItem>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<InvoiceItem>>(0, invoiceitem),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_items.retrieve`](retrieve()).
///
/// `GET /v1/invoiceitems/{invoiceitem}` (`GetInvoiceitemsInvoiceitem`).
#[doc(alias = "GetInvoiceitemsInvoiceitem")]
#[doc(alias = "getinvoiceitemsinvoiceitem")]
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
        path: fn(crate::ExpandPath<InvoiceItem>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for InvoiceItem {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> InvoiceItem;
    "GetInvoiceitemsInvoiceitem" Get "/v1/invoiceitems/{invoiceitem}" Query;
    "invoiceitem" required path: String;
    "expand" query: Vec<String>;
}
