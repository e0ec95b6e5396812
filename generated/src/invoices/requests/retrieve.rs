// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an invoice.
///
/// `GET /v1/invoices/{invoice}`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
pub fn retrieve(invoice: impl Into<rt::Id<crate::invoices::Invoice>>) -> Retrieve {
    Retrieve {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.retrieve`](retrieve()).
///
/// `GET /v1/invoices/{invoice}` (`GetInvoicesInvoice`).
#[doc(alias = "GetInvoicesInvoice")]
#[doc(alias = "getinvoicesinvoice")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    Retrieve;
    0 => invoice "invoice" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::invoices::Invoice;
    "GetInvoicesInvoice" Get "/v1/invoices/{invoice}" Query;
}
impl rt::Retrieve for crate::invoices::Invoice {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
