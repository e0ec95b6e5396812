// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::treasury::InboundTransfer;

/// Returns a test inbound transfer: the money leaves again, in a received debit.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let inbound_transfer = test_helpers::treasury::inbound_transfers::return_inbound_transfer(
///     "id_123",
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the inbound transfer.
///
/// # Parameters
///
/// - [`expand`](ReturnInboundTransfer::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`InboundTransfer`](crate::treasury::InboundTransfer).
///
/// # Errors
///
/// The status isn't `succeeded`.
///
/// [Stripe's reference](https://docs.stripe.com/api/treasury/inbound_transfers)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
pub fn return_inbound_transfer(id: impl Into<String>) -> ReturnInboundTransfer {
    ReturnInboundTransfer(
        ReturnInboundTransfer::default().0.set::<String>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.treasury.inbound_transfers.return_inbound_transfer`](return_inbound_transfer()).
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return` (`PostTestHelpersTreasuryInboundTransfersIdReturn`).
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnInboundTransfer(rt::Params, rt::RequestOptions);

impl ReturnInboundTransfer {
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
    ReturnInboundTransfer -> InboundTransfer;
    "PostTestHelpersTreasuryInboundTransfersIdReturn" Post "/v1/test_helpers/treasury/inbound_transfers/{id}/return" Form;
    "id" required path: String;
    "expand": Vec<String>;
}
