// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundTransfer;

/// Fetches an outbound transfer, to see whether it has arrived or why it failed.
///
/// `GET /v1/treasury/outbound_transfers/{outbound_transfer}`
///
/// ```
/// use stripe_client::treasury;
///
/// let outbound_transfer = treasury::outbound_transfers::retrieve("obt_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `outbound_transfer`, in the path: Id of the treasury outbound transfer.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundTransfer`](crate::treasury::OutboundTransfer).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_transfers/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
pub fn retrieve(outbound_transfer: impl Into<rt::Id<OutboundTransfer>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<OutboundTransfer>>(0, outbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_transfers.retrieve`](retrieve()).
///
/// `GET /v1/treasury/outbound_transfers/{outbound_transfer}` (`GetTreasuryOutboundTransfersOutboundTransfer`).
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
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
        path: fn(crate::ExpandPath<OutboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for OutboundTransfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> OutboundTransfer;
    "GetTreasuryOutboundTransfersOutboundTransfer" Get "/v1/treasury/outbound_transfers/{outbound_transfer}" Query;
    "outbound_transfer" required path: String;
    "expand" query: Vec<String>;
}
