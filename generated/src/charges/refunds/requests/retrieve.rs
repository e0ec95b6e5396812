// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::refunds::Refund;
use crate::rt;

/// Fetches a refund of a charge. Prefer [`refunds.retrieve`](crate::refunds::retrieve()), which needs no charge.
///
/// `GET /v1/charges/{charge}/refunds/{refund}`
///
/// ```
/// use stripe_client::charges;
///
/// let refund = charges::refunds::retrieve("ch_123", "re_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `charge`, in the path: Id of the charge.
/// - `refund`, in the path: Id of the refund.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`Refund`](crate::refunds::Refund).
///
/// [Stripe's reference](https://docs.stripe.com/api/charges)
///
/// Feature: `charges`.
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
pub fn retrieve(
    charge: impl Into<rt::Id<Charge>>,
    refund: impl Into<rt::Id<Refund>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Charge>>(0, charge)
            .set::<rt::Id<Refund>>(1, refund),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refunds.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}/refunds/{refund}` (`GetChargesChargeRefundsRefund`).
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> Refund;
    "GetChargesChargeRefundsRefund" Get "/v1/charges/{charge}/refunds/{refund}" Query;
    "charge" required path: String;
    "refund" required path: String;
    "expand" query: Vec<String>;
}
