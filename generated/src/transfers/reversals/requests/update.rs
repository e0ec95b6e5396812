// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::transfers::Transfer;
use crate::transfers::TransferReversal;

/// Changes a reversal's metadata. The amount is fixed.
///
/// `POST /v1/transfers/{transfer}/reversals/{id}`
///
/// ```
/// use stripe_client::transfers;
///
/// let transfer_reversal = transfers::reversals::update("tr_123", "trr_123")
///     .metadata([("order_id", "1001")])
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
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`TransferReversal`](crate::transfers::TransferReversal).
///
/// [Stripe's reference](https://docs.stripe.com/api/transfers)
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
pub fn update(
    transfer: impl Into<rt::Id<Transfer>>,
    id: impl Into<rt::Id<TransferReversal>>,
) -> Update {
    Update(
        Update::default()
            .0
            .set::<rt::Id<Transfer>>(0, transfer)
            .set::<rt::Id<TransferReversal>>(1, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`transfers.reversals.update`](update()).
///
/// `POST /v1/transfers/{transfer}/reversals/{id}` (`PostTransfersTransferReversalsId`).
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
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
    Update -> TransferReversal;
    "PostTransfersTransferReversalsId" Post "/v1/transfers/{transfer}/reversals/{id}" Form;
    "transfer" required path: String;
    "id" required path: String;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
}
