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
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    shipping: Option<Box<crate::params::Shipping>>,
    billing: Option<Box<crate::invoices::params::Billing>>,
    status: Option<crate::invoices::InvoiceStatus>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Shipping.
    pub fn shipping(mut self, value: crate::params::Shipping) -> Self {
        self.shipping = Some(Box::new(value));
        self
    }
    /// Billing.
    pub fn billing(mut self, value: crate::invoices::params::Billing) -> Self {
        self.billing = Some(Box::new(value));
        self
    }
    /// Status. `draft`, `open` or `paid`.
    pub fn status(mut self, value: crate::invoices::InvoiceStatus) -> Self {
        self.status = Some(value);
        self
    }
}
rt::record! {
    Create;
    0 => shipping "shipping";
    1 => billing "billing";
    2 => status "status";
}
rt::request! {
    Create -> crate::invoices::Invoice;
    "PostInvoices" Post "/v1/invoices" Form;
}
