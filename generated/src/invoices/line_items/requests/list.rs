// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceLineItem;
use crate::rt;

/// Lists all lines of an invoice. The invoice itself carries only the first ones.
///
/// `GET /v1/invoices/{invoice}/lines`
///
/// ```
/// use stripe_client::invoices;
///
/// let page = invoices::line_items::list("in_123").limit(10).send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`InvoiceLineItem`](crate::invoices::InvoiceLineItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices)
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoicesInvoiceLines")]
#[doc(alias = "getinvoicesinvoicelines")]
pub fn list(invoice: impl Into<rt::Id<Invoice>>) -> List {
    List(
        List::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.line_items.list`](list()).
///
/// `GET /v1/invoices/{invoice}/lines` (`GetInvoicesInvoiceLines`).
#[doc(alias = "GetInvoicesInvoiceLines")]
#[doc(alias = "getinvoicesinvoicelines")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<InvoiceLineItem>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<InvoiceLineItem>;
    "GetInvoicesInvoiceLines" Get "/v1/invoices/{invoice}/lines" Query;
    "invoice" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> InvoiceLineItem;
}
