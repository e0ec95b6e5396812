// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_payments::InvoicePayment;
use crate::invoice_payments::params::InvoicePaymentStatus;
use crate::invoice_payments::params::Payment;
use crate::invoices::Invoice;
use crate::params::TimeFilter;
use crate::rt;

/// Lists payments toward invoices, filtered by invoice, payment, status or date. An invoice carries only the first ones.
///
/// `GET /v1/invoice_payments`
///
/// ```
/// use stripe_client::invoice_payments;
///
/// let page = invoice_payments::list()
///     .status(invoice_payments::params::InvoicePaymentStatus::Canceled)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`created`](List::created()): Only those made at this time, or between these bounds.
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`invoice`](List::invoice()): Only those of this invoice.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`payment`](List::payment()): Only the invoice payment of this payment.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those with this status.
///
/// # Answer
///
/// A page of [`InvoicePayment`](crate::invoice_payments::InvoicePayment).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoice_payments/list)
///
/// Feature: `invoice_payments`.
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`invoice_payments.list`](list()).
///
/// `GET /v1/invoice_payments` (`GetInvoicePayments`).
#[doc(alias = "GetInvoicePayments")]
#[doc(alias = "getinvoicepayments")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Only those made at this time, or between these bounds.
    pub fn created<K>(self, value: impl rt::Maybe<TimeFilter, K>) -> Self {
        Self(self.0.maybe::<TimeFilter, K>(0, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Only those of this invoice.
    pub fn invoice<K>(self, value: impl rt::Maybe<rt::Id<Invoice>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Invoice>, K>(3, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(4, value), self.1)
    }

    /// Only the invoice payment of this payment.
    pub fn payment<K>(self, value: impl rt::Maybe<Payment, K>) -> Self {
        Self(self.0.maybe::<Payment, K>(5, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value), self.1)
    }

    /// Only those with this status. `canceled`, `open` or `paid`.
    pub fn status<K>(self, value: impl rt::Maybe<InvoicePaymentStatus, K>) -> Self {
        Self(self.0.maybe::<InvoicePaymentStatus, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<InvoicePayment>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<InvoicePayment>;
    "GetInvoicePayments" Get "/v1/invoice_payments" Query;
    "created" query: TimeFilter;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "invoice" query: String;
    "limit" query: i64;
    "payment" query: Payment;
    "starting_after" query: String;
    "status" query: InvoicePaymentStatus;
}

rt::list! {
    List -> InvoicePayment;
}
