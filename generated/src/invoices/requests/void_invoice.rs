// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Void an invoice.
///
/// `POST /v1/invoices/{invoice}/void`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
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
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
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
