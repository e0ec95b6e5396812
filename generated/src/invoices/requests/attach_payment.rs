// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Attach a payment to an Invoice.
///
/// `POST /v1/invoices/{invoice}/attach_payment`
///
/// - `invoice`, in the path: Invoice. At most 5000 characters.
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoiceAttachPayment")]
#[doc(alias = "postinvoicesinvoiceattachpayment")]
pub fn attach_payment(
    invoice: impl Into<rt::Id<crate::invoices::Invoice>>,
) -> AttachPayment {
    AttachPayment {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`invoices.attach_payment`](attach_payment()).
///
/// `POST /v1/invoices/{invoice}/attach_payment` (`PostInvoicesInvoiceAttachPayment`).
#[doc(alias = "PostInvoicesInvoiceAttachPayment")]
#[doc(alias = "postinvoicesinvoiceattachpayment")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachPayment {
    invoice: rt::Id<crate::invoices::Invoice>,
    expand: Option<Vec<String>>,
    payment_intent: Option<rt::Id<crate::payment_intents::PaymentIntent>>,
    payment_record: Option<rt::Id<crate::payment_records::PaymentRecord>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl AttachPayment {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(
        mut self,
        value: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
    ) -> Self {
        self.payment_intent = Some(value.into());
        self
    }
    /// Payment record. At most 5000 characters.
    pub fn payment_record(
        mut self,
        value: impl Into<rt::Id<crate::payment_records::PaymentRecord>>,
    ) -> Self {
        self.payment_record = Some(value.into());
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
    AttachPayment;
    0 => invoice "invoice" required path;
    1 => expand "expand";
    2 => payment_intent "payment_intent";
    3 => payment_record "payment_record";
}
rt::request! {
    AttachPayment -> crate::invoices::Invoice;
    "PostInvoicesInvoiceAttachPayment" Post "/v1/invoices/{invoice}/attach_payment" Form;
}
