// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::payment_intents::PaymentIntent;
use crate::payment_records::PaymentRecord;
use crate::rt;

/// Counts a payment toward an open invoice: a [payment intent](crate::payment_intents::PaymentIntent), or a [payment record](crate::payment_records::PaymentRecord) of money taken elsewhere. What has succeeded is credited at once, anything else when it succeeds, and the invoice is `paid` when nothing remains.
///
/// `POST /v1/invoices/{invoice}/attach_payment`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::attach_payment("in_123")
///     .payment_intent("pi_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](AttachPayment::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`payment_intent`](AttachPayment::payment_intent()): Id of the [payment intent](crate::payment_intents::PaymentIntent) to count toward the invoice.
/// - [`payment_record`](AttachPayment::payment_record()): Id of the [payment record](crate::payment_records::PaymentRecord) to count toward the invoice.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The invoice isn't open, or the payment is attached to another one.
///
/// # What follows
///
/// [`invoice_payments.list`](crate::invoice_payments::list()) lists what is attached.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/attach_payment)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Id of the [payment intent](crate::payment_intents::PaymentIntent) to count toward the invoice.
    pub fn payment_intent<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentIntent>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentIntent>, K>(2, value), self.1)
    }

    /// Id of the [payment record](crate::payment_records::PaymentRecord) to count toward the invoice.
    pub fn payment_record<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentRecord>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentRecord>, K>(3, value), self.1)
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
