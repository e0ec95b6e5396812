// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::treasury::params::ReturnedDetails;
use crate::treasury::OutboundTransfer;

/// Sets a test outbound transfer to `returned`: the bank sent it back.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let outbound_transfer = test_helpers::treasury::outbound_transfers::return_outbound_transfer(
///     "obt_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `outbound_transfer`, in the path: Id of the treasury outbound transfer.
///
/// # Parameters
///
/// - [`expand`](ReturnOutboundTransfer::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`returned_details`](ReturnOutboundTransfer::returned_details()): Why the money comes back in this test.
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
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
pub fn return_outbound_transfer(
    outbound_transfer: impl Into<rt::Id<OutboundTransfer>>,
) -> ReturnOutboundTransfer {
    ReturnOutboundTransfer(
        ReturnOutboundTransfer::default()
            .0
            .set::<rt::Id<OutboundTransfer>>(0, outbound_transfer),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.outbound_transfers.return_outbound_transfer`](return_outbound_transfer()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnOutboundTransfer(rt::Params, rt::RequestOptions);

impl ReturnOutboundTransfer {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Why the money comes back in this test.
    pub fn returned_details<K>(self, value: impl rt::Maybe<ReturnedDetails, K>) -> Self {
        Self(self.0.maybe::<ReturnedDetails, K>(2, value), self.1)
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
    ReturnOutboundTransfer -> OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" Form;
    "outbound_transfer" required path: String;
    "expand": Vec<String>;
    "returned_details": ReturnedDetails;
}
