// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::OutboundTransfer;

/// Sets a test outbound transfer to `failed`.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_transfer = test_helpers::treasury::outbound_transfers::fail("obt_123")
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
/// - [`expand`](Fail::expand()): Which references come back as objects instead of ids, by their paths in the answer.
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
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferfail")]
pub fn fail(outbound_transfer: impl Into<rt::Id<OutboundTransfer>>) -> Fail {
    Fail(
        Fail::default().0.set::<rt::Id<OutboundTransfer>>(0, outbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_transfers.fail`](fail()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferfail")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fail(rt::Params, rt::RequestOptions);

impl Fail {
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
    Fail -> OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransferFail" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail" Form;
    "outbound_transfer" required path: String;
    "expand": Vec<String>;
}
