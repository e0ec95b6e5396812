// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::InboundTransfer;

/// Fetches an inbound transfer, to see whether the money is there.
///
/// `GET /v1/treasury/inbound_transfers/{id}`
///
/// ```
/// use stripe_client::treasury;
///
/// let inbound_transfer = treasury::inbound_transfers::retrieve("ibt_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the treasury inbound transfer.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InboundTransfer`](crate::treasury::InboundTransfer).
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers/retrieve)
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
pub fn retrieve(id: impl Into<rt::Id<InboundTransfer>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<InboundTransfer>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.inbound_transfers.retrieve`](retrieve()).
///
/// `GET /v1/treasury/inbound_transfers/{id}` (`GetTreasuryInboundTransfersId`).
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
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
        path: fn(crate::ExpandPath<InboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for InboundTransfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> InboundTransfer;
    "GetTreasuryInboundTransfersId" Get "/v1/treasury/inbound_transfers/{id}" Query;
    "id" required path: String;
    "expand" query: Vec<String>;
}
