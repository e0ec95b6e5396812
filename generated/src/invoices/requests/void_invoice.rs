// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn void_invoice(
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
) -> VoidInvoice {
    VoidInvoice {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.void_invoice`](void_invoice()).
///
/// `POST /v1/invoices/{invoice}/void` (`PostInvoicesInvoiceVoid`).
#[doc(alias = "PostInvoicesInvoiceVoid")]
#[doc(alias = "postinvoicesinvoicevoid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct VoidInvoice {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl VoidInvoice {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::invoices::Invoice>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    VoidInvoice;
    0 => invoice "invoice" required path;
    1 => expand "expand";
}
rt::request! {
    VoidInvoice -> crate::invoices::Invoice;
    "PostInvoicesInvoiceVoid" Post "/v1/invoices/{invoice}/void" Form;
}
