// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::invoices::InvoiceStatus;
use crate::invoices::params::Address;
use crate::rt;

/// Create.
///
/// `POST /v1/invoices`
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
    pub fn shipping(self, value: Address) -> Self {
        Self(self.0.set::<Address>(0, value), self.1)
    }

    pub fn billing(self, value: Address) -> Self {
        Self(self.0.set::<Address>(1, value), self.1)
    }

    /// `draft`, `open` or `paid`.
    pub fn status(self, value: InvoiceStatus) -> Self {
        Self(self.0.set::<InvoiceStatus>(2, value), self.1)
    }
}

rt::request! {
    Create -> Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
    "shipping": Address;
    "billing": Address;
    "status": InvoiceStatus;
}
