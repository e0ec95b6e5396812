// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn finalize_invoice(
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
) -> FinalizeInvoice {
    FinalizeInvoice {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.finalize_invoice`](finalize_invoice()).
///
/// `POST /v1/invoices/{invoice}/finalize` (`PostInvoicesInvoiceFinalize`).
#[doc(alias = "PostInvoicesInvoiceFinalize")]
#[doc(alias = "postinvoicesinvoicefinalize")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeInvoice {
    invoice: rt::Id<crate::invoices::Invoice>,
    auto_advance: Option<bool>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl FinalizeInvoice {
    /// Auto advance.
    pub fn auto_advance(mut self, value: bool) -> Self {
        self.auto_advance = Some(value);
        self
    }
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
    FinalizeInvoice;
    0 => invoice "invoice" required path;
    1 => auto_advance "auto_advance";
    2 => expand "expand";
}
rt::request! {
    FinalizeInvoice -> crate::invoices::Invoice;
    "PostInvoicesInvoiceFinalize" Post "/v1/invoices/{invoice}/finalize" Form;
}
