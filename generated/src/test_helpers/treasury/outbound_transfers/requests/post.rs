// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundTransfer;

/// Sets a test outbound transfer to `posted`: it has left the account.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_transfer = test_helpers::treasury::outbound_transfers::post("obt_123")
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
/// - [`expand`](Post::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`OutboundTransfer`](crate::treasury::OutboundTransfer).
///
/// # Errors
///
/// The status isn't `processing`.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/outbound_transfers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
pub fn post(outbound_transfer: impl Into<rt::Id<OutboundTransfer>>) -> Post {
    Post(
        Post::default().0.set::<rt::Id<OutboundTransfer>>(0, outbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_transfers.post`](post()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Post(rt::Params, rt::RequestOptions);

impl Post {
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
    Post -> OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" Form;
    "outbound_transfer" required path: String;
    "expand": Vec<String>;
}
