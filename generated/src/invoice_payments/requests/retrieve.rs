// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an InvoicePayment.
///
/// `GET /v1/invoice_payments/{invoice_payment}`
///
/// - `invoice_payment`, in the path: Invoice payment. At most 5000 characters.
///
/// Feature: `invoice_payments`.
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
pub fn retrieve(
    invoice_payment: impl Into<rt::Id<crate::invoice_payments::InvoicePayment>>,
) -> Retrieve {
    Retrieve {
        invoice_payment: invoice_payment.into(),
        ..Default::default()
    }
}
/// The request of [`invoice_payments.retrieve`](retrieve()).
///
/// `GET /v1/invoice_payments/{invoice_payment}` (`GetInvoicePaymentsInvoicePayment`).
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    invoice_payment: rt::Id<crate::invoice_payments::InvoicePayment>,
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
            crate::ExpandPath<crate::invoice_payments::InvoicePayment>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => invoice_payment "invoice_payment" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::invoice_payments::InvoicePayment;
    "GetInvoicePaymentsInvoicePayment" Get "/v1/invoice_payments/{invoice_payment}" Query;
}
impl rt::Retrieve for crate::invoice_payments::InvoicePayment {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
