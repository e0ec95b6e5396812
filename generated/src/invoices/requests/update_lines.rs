// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Bulk update invoice line items.
///
/// `POST /v1/invoices/{invoice}/update_lines`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
/// - `lines`, in the body: Lines.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
pub fn update_lines(
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
    lines: impl IntoIterator<Item = crate::invoices::params::UpdateLinesLine>,
) -> UpdateLines {
    UpdateLines {
        invoice: invoice.into(),
        lines: lines.into_iter().collect(),
        ..Default::default()
    }
}
/// The request of [`invoices.update_lines`](update_lines()).
///
/// `POST /v1/invoices/{invoice}/update_lines` (`PostInvoicesInvoiceUpdateLines`).
#[doc(alias = "PostInvoicesInvoiceUpdateLines")]
#[doc(alias = "postinvoicesinvoiceupdatelines")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLines {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    invoice_metadata: rt::Clearable<rt::Metadata>,
    lines: Vec<crate::invoices::params::UpdateLinesLine>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl UpdateLines {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Invoice metadata. A map with free keys.
    pub fn invoice_metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.invoice_metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `invoice_metadata`.
    pub fn clear_invoice_metadata(mut self) -> Self {
        self.invoice_metadata = rt::Clearable::Clear;
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
    UpdateLines;
    0 => invoice "invoice" required path;
    1 => expand "expand";
    2 => invoice_metadata "invoice_metadata" clearable;
    3 => lines "lines" required;
}
rt::request! {
    UpdateLines -> crate::invoices::Invoice;
    "PostInvoicesInvoiceUpdateLines" Post "/v1/invoices/{invoice}/update_lines" Form;
}
