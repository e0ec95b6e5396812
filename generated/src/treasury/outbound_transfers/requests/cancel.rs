// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundTransfer;

/// Cancels an outbound transfer before it is sent. The money returns to the account.
///
/// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`
///
/// ```
/// use stripe_client::treasury;
///
/// let outbound_transfer = treasury::outbound_transfers::cancel("obt_123")
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
/// - [`expand`](Cancel::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundTransfer`](crate::treasury::OutboundTransfer).
///
/// # Errors
///
/// Its `cancelable` is false.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_transfers/cancel)
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
pub fn cancel(outbound_transfer: impl Into<rt::Id<OutboundTransfer>>) -> Cancel {
    Cancel(
        Cancel::default().0.set::<rt::Id<OutboundTransfer>>(0, outbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`treasury.outbound_transfers.cancel`](cancel()).
///
/// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` (`PostTreasuryOutboundTransfersOutboundTransferCancel`).
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
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
        path: fn(crate::ExpandPath<OutboundTransfer>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Cancel -> OutboundTransfer;
    "PostTreasuryOutboundTransfersOutboundTransferCancel" Post "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel" Form;
    "outbound_transfer" required path: String;
    "expand": Vec<String>;
}
