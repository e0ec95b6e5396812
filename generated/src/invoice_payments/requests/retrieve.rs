// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_payments::InvoicePayment;
use crate::rt;

/// Fetches one payment toward an invoice, with how much it is for and what came in.
///
/// `GET /v1/invoice_payments/{invoice_payment}`
///
/// ```
/// use stripe_client::invoice_payments;
///
/// let invoice_payment = invoice_payments::retrieve("inpay_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice_payment`, in the path: Id of the invoice payment.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InvoicePayment`](crate::invoice_payments::InvoicePayment).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_payments/retrieve)
///
/// Feature: `invoice_payments`.
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
pub fn retrieve(invoice_payment: impl Into<rt::Id<InvoicePayment>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<InvoicePayment>>(0, invoice_payment),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoice_payments.retrieve`](retrieve()).
///
/// `GET /v1/invoice_payments/{invoice_payment}` (`GetInvoicePaymentsInvoicePayment`).
#[doc(alias = "GetInvoicePaymentsInvoicePayment")]
#[doc(alias = "getinvoicepaymentsinvoicepayment")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<InvoicePayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for InvoicePayment {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> InvoicePayment;
    "GetInvoicePaymentsInvoicePayment" Get "/v1/invoice_payments/{invoice_payment}" Query;
    "invoice_payment" required path: String;
    "expand" query: Vec<String>;
}
