// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Mark an invoice as uncollectible.
///
/// `POST /v1/invoices/{invoice}/mark_uncollectible`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
pub fn mark_uncollectible(
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
) -> MarkUncollectible {
    MarkUncollectible {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.mark_uncollectible`](mark_uncollectible()).
///
/// `POST /v1/invoices/{invoice}/mark_uncollectible` (`PostInvoicesInvoiceMarkUncollectible`).
#[doc(alias = "PostInvoicesInvoiceMarkUncollectible")]
#[doc(alias = "postinvoicesinvoicemarkuncollectible")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkUncollectible {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl MarkUncollectible {
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
    MarkUncollectible;
    0 => invoice "invoice" required path;
    1 => expand "expand";
}
rt::request! {
    MarkUncollectible -> crate::invoices::Invoice;
    "PostInvoicesInvoiceMarkUncollectible" Post "/v1/invoices/{invoice}/mark_uncollectible" Form;
}
