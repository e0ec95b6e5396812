// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoice_payments::InvoicePayment;
use crate::invoice_payments::params::Payment;
use crate::invoice_payments::params::Status;
use crate::invoices::Invoice;
use crate::params::TimeFilter;
use crate::rt;

/// List all payments for an invoice.
///
/// `GET /v1/invoice_payments`
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
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Invoice. At most 5000 characters.
    pub fn invoice(self, value: impl Into<rt::Id<Invoice>>) -> Self {
        Self(self.0.set::<rt::Id<Invoice>>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Payment.
    pub fn payment(self, value: Payment) -> Self {
        Self(self.0.set::<Payment>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Status. `canceled`, `open` or `paid`.
    pub fn status(self, value: Status) -> Self {
        Self(self.0.set::<Status>(7, value), self.1)
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
    "status" query: Status;
}

rt::list! {
    List -> InvoicePayment;
}
