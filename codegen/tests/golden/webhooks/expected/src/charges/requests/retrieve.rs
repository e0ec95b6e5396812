// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/charges/{charge}`
///
/// ```
/// use stripe_client::charges;
///
/// let charge = charges::retrieve("ch_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
///
/// # Answer
///
/// [`Charge`](crate::charges::Charge).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/retrieve)
///
/// Feature: `charges`.
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
pub fn retrieve(charge: impl Into<rt::Id<Charge>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}` (`GetChargesCharge`).
#[doc(alias = "GetChargesCharge")]
#[doc(alias = "getchargescharge")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Charge {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Charge;
    "GetChargesCharge" Get "/v1/charges/{charge}" Query;
    "charge" required path: String;
}
