// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/charges/{charge}/invoices/{invoice}`
///
/// - `charge`, in the path: Charge.
/// - `invoice`, in the path: Invoice.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
pub fn retrieve(
    charge: impl Into<rt::Id<crate::charges::Charge>>,
    invoice: impl Into<rt::Id<crate::charges::Invoice>>,
) -> Retrieve {
    Retrieve {
        charge: charge.into(),
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`charges.invoices.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}/invoices/{invoice}` (`GetChargesChargeInvoicesInvoice`).
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    charge: rt::Id<crate::charges::Charge>,
    invoice: rt::Id<crate::charges::Invoice>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => charge "charge" required path;
    1 => invoice "invoice" required path;
}
rt::request! {
    Retrieve -> crate::charges::Invoice;
    "GetChargesChargeInvoicesInvoice" Get "/v1/charges/{charge}/invoices/{invoice}" Query;
}
