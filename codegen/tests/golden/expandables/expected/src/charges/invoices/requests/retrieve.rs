// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::Invoice;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/charges/{charge}/invoices/{invoice}`
///
/// ```
/// use stripe_client::charges;
///
/// let invoice = charges::invoices::retrieve("ch_123", "in_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
/// - `invoice`, in the path: Id of the invoice.
///
/// # Answer
///
/// [`Invoice`](crate::charges::Invoice).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges)
///
/// Feature: `charges`.
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
pub fn retrieve(
    charge: impl Into<rt::Id<Charge>>,
    invoice: impl Into<rt::Id<Invoice>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Charge>>(0, charge)
            .set::<rt::Id<Invoice>>(1, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.invoices.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}/invoices/{invoice}` (`GetChargesChargeInvoicesInvoice`).
#[doc(alias = "GetChargesChargeInvoicesInvoice")]
#[doc(alias = "getchargeschargeinvoicesinvoice")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

rt::request! {
    Retrieve -> Invoice;
    "GetChargesChargeInvoicesInvoice" Get "/v1/charges/{charge}/invoices/{invoice}" Query;
    "charge" required path: String;
    "invoice" required path: String;
}
