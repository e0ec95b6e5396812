// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Pay an invoice.
///
/// `POST /v1/invoices/{invoice}/pay`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
pub fn pay(invoice: impl Into<rt::Id<crate::invoices::Invoice>>) -> Pay {
    Pay {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.pay`](pay()).
///
/// `POST /v1/invoices/{invoice}/pay` (`PostInvoicesInvoicePay`).
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pay {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    forgive: Option<bool>,
    mandate: rt::Clearable<rt::Id<crate::mandates::Mandate>>,
    off_session: Option<bool>,
    paid_out_of_band: Option<bool>,
    payment_method: Option<rt::Id<crate::payment_methods::PaymentMethod>>,
    source: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Pay {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Forgive.
    pub fn forgive(mut self, value: bool) -> Self {
        self.forgive = Some(value);
        self
    }
    /// Mandate. At most 5000 characters.
    pub fn mandate(
        mut self,
        value: impl Into<rt::Id<crate::mandates::Mandate>>,
    ) -> Self {
        self.mandate = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `mandate`.
    pub fn clear_mandate(mut self) -> Self {
        self.mandate = rt::Clearable::Clear;
        self
    }
    /// Off session.
    pub fn off_session(mut self, value: bool) -> Self {
        self.off_session = Some(value);
        self
    }
    /// Paid out of band.
    pub fn paid_out_of_band(mut self, value: bool) -> Self {
        self.paid_out_of_band = Some(value);
        self
    }
    /// Payment method. At most 5000 characters.
    pub fn payment_method(
        mut self,
        value: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
    ) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    /// Source. At most 5000 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
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
    Pay;
    0 => invoice "invoice" required path;
    1 => expand "expand";
    2 => forgive "forgive";
    3 => mandate "mandate";
    4 => off_session "off_session";
    5 => paid_out_of_band "paid_out_of_band";
    6 => payment_method "payment_method";
    7 => source "source";
}
rt::request! {
    Pay -> crate::invoices::Invoice;
    "PostInvoicesInvoicePay" Post "/v1/invoices/{invoice}/pay" Form;
}
