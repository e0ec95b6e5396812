// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create.
///
/// `POST /v1/invoices`
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
    /// Shipping.
    pub fn shipping(self, value: crate::invoices::params::Address) -> Self {
        Self(self.0.set::<crate::invoices::params::Address>(0, value), self.1)
    }
    /// Billing.
    pub fn billing(self, value: crate::invoices::params::Address) -> Self {
        Self(self.0.set::<crate::invoices::params::Address>(1, value), self.1)
    }
    /// Status. `draft`, `open` or `paid`.
    pub fn status(self, value: crate::invoices::InvoiceStatus) -> Self {
        Self(self.0.set::<crate::invoices::InvoiceStatus>(2, value), self.1)
    }
}
rt::request! {
    Create -> crate::invoices::Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
    "shipping": Option<crate::invoices::params::Address>;
    "billing": Option<crate::invoices::params::Address>;
    "status": Option<crate::invoices::InvoiceStatus>;
}
