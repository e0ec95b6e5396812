// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::TransferReversal;

/// Fetches one reversal of a transfer.
///
/// `GET /v1/transfers/{transfer}/reversals/{id}`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer_reversal = transfers::reversals::retrieve("tr_123", "trr_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `transfer`, in the path: Id of the transfer.
/// - `id`, in the path: Id of the transfer reversal.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TransferReversal`](crate::transfers::TransferReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers)
///
/// Feature: `transfers`.
#[doc(alias = "GetTransfersTransferReversalsId")]
#[doc(alias = "gettransferstransferreversalsid")]
pub fn retrieve(
    transfer: impl Into<rt::Id<Transfer>>,
    id: impl Into<rt::Id<TransferReversal>>,
) -> Retrieve {
    Retrieve(
        Retrieve::default()
            .0
            .set::<rt::Id<Transfer>>(0, transfer)
            .set::<rt::Id<TransferReversal>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.reversals.retrieve`](retrieve()).
///
/// `GET /v1/transfers/{transfer}/reversals/{id}` (`GetTransfersTransferReversalsId`).
#[doc(alias = "GetTransfersTransferReversalsId")]
#[doc(alias = "gettransferstransferreversalsid")]
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
        path: fn(crate::ExpandPath<TransferReversal>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Retrieve -> TransferReversal;
    "GetTransfersTransferReversalsId" Get "/v1/transfers/{transfer}/reversals/{id}" Query;
    "transfer" required path: String;
    "id" required path: String;
    "expand" query: Vec<String>;
}
