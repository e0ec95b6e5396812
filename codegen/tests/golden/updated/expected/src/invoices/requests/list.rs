// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceStatus;
use crate::rt;

/// List.
///
/// `GET /v1/invoices`
///
/// ```
/// use stripe_client::invoices;
///
/// let page = invoices::list()
///     .status(invoices::InvoiceStatus::Draft)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`status`](List::status()): `draft`, `open` or `paid`.
///
/// # Answer
///
/// A page of [`Invoice`](crate::invoices::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/list)
///
/// Feature: `invoices`.
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`invoices.list`](list()).
///
/// `GET /v1/invoices` (`GetInvoices`).
#[doc(alias = "GetInvoices")]
#[doc(alias = "getinvoices")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// `draft`, `open` or `paid`.
    pub fn status<K>(self, value: impl rt::Maybe<InvoiceStatus, K>) -> Self {
        Self(self.0.maybe::<InvoiceStatus, K>(0, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Invoice>;
    "GetInvoices" Get "/v1/invoices" Query;
    "status" query: InvoiceStatus;
}

rt::list! {
    List -> Invoice;
}
