// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::rt;

/// Finalize an invoice.
///
/// `POST /v1/invoices/{invoice}/finalize`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
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
    /// Auto advance.
    pub fn auto_advance(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
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
