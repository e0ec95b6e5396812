// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceLineItem;
use crate::rt;

/// Retrieve an invoice's line items.
///
/// `GET /v1/invoices/{invoice}/lines`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
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
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
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
