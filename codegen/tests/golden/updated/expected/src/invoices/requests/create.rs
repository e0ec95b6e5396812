// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceStatus;
use crate::invoices::params::Address;
use crate::rt;

/// Create.
///
/// `POST /v1/invoices`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::create()
///     .status(invoices::InvoiceStatus::Draft)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`shipping`](Create::shipping())
/// - [`billing`](Create::billing())
/// - [`status`](Create::status()): `draft`, `open` or `paid`.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/create)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
pub fn create() -> Create {
    Default::default()
}

/// The request of [`invoices.create`](create()).
///
/// `POST /v1/invoices` (`PostInvoices`).
#[doc(alias = "PostInvoices")]
#[doc(alias = "postinvoices")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    pub fn shipping<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(0, value), self.1)
    }

    pub fn billing<K>(self, value: impl rt::Maybe<Address, K>) -> Self {
        Self(self.0.maybe::<Address, K>(1, value), self.1)
    }

    /// `draft`, `open` or `paid`.
    pub fn status<K>(self, value: impl rt::Maybe<InvoiceStatus, K>) -> Self {
        Self(self.0.maybe::<InvoiceStatus, K>(2, value), self.1)
    }
}

rt::request! {
    Create -> Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
    "shipping": Address;
    "billing": Address;
    "status": InvoiceStatus;
}
