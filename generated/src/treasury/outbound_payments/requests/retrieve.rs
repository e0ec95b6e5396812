// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundPayment;

/// Fetches an outbound payment, to see whether it has arrived or why it failed.
///
/// `GET /v1/treasury/outbound_payments/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let outbound_payment = treasury::outbound_payments::retrieve("obp_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury outbound payment.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundPayment`](crate::treasury::OutboundPayment).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_payments/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryOutboundPaymentsId")]
#[doc(alias = "gettreasuryoutboundpaymentsid")]
pub fn retrieve(id: impl Into<rt::Id<OutboundPayment>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<OutboundPayment>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_payments.retrieve`](retrieve()).
///
/// `GET /v1/treasury/outbound_payments/{id}` (`GetTreasuryOutboundPaymentsId`).
#[doc(alias = "GetTreasuryOutboundPaymentsId")]
#[doc(alias = "gettreasuryoutboundpaymentsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<OutboundPayment>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for OutboundPayment {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> OutboundPayment;
    "GetTreasuryOutboundPaymentsId" Get "/v1/treasury/outbound_payments/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
