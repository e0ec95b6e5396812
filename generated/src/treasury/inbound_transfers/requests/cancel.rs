// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::InboundTransfer;

/// Cancels an inbound transfer before it is on the way.
///
/// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`
///
/// ```
/// use stripe_client::treasury;
///
/// let inbound_transfer = treasury::inbound_transfers::cancel("ibt_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `inbound_transfer`, in the path: Id of the treasury inbound transfer.
///
/// # Parameters
///
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InboundTransfer`](crate::treasury::InboundTransfer).
///
/// # Errors
///
/// Its `cancelable` is false.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers/cancel)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
pub fn cancel(inbound_transfer: impl Into<rt::Id<InboundTransfer>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<InboundTransfer>>(0, inbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.inbound_transfers.cancel`](cancel()).
///
/// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` (`PostTreasuryInboundTransfersInboundTransferCancel`).
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel(rt::Params, rt::RequestOptions);

impl Cancel {
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

rt::request! {
    Cancel -> InboundTransfer;
    "PostTreasuryInboundTransfersInboundTransferCancel" Post "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel" Form;
    "inbound_transfer" required path: String;
    "expand": Vec<String>;
}
