// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::payment_intents::PaymentIntent;
use crate::payment_records::PaymentRecord;
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
pub fn attach_payment(invoice: impl Into<rt::Id<Invoice>>) -> AttachPayment {
    AttachPayment(
        AttachPayment::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.attach_payment`](attach_payment()).
///
/// `POST /v1/invoices/{invoice}/attach_payment` (`PostInvoicesInvoiceAttachPayment`).
#[doc(alias = "PostInvoicesInvoiceAttachPayment")]
#[doc(alias = "postinvoicesinvoiceattachpayment")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachPayment(rt::Params, rt::RequestOptions);

impl AttachPayment {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(1, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(2, value), self.1)
    }

    /// Payment record. At most 5000 characters.
    pub fn payment_record(self, value: impl Into<rt::Id<PaymentRecord>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentRecord>>(3, value), self.1)
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
    AttachPayment -> Invoice;
    "PostInvoicesInvoiceAttachPayment" Post "/v1/invoices/{invoice}/attach_payment" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
    "payment_intent": String;
    "payment_record": String;
}
