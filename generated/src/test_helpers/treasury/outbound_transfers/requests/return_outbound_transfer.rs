// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Return an OutboundTransfer.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`
///
/// - `outbound_transfer`, in the path: Outbound transfer. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
pub fn return_outbound_transfer(
    outbound_transfer: impl Into<rt::Id<crate::treasury::OutboundTransfer>>,
) -> ReturnOutboundTransfer {
    ReturnOutboundTransfer {
        outbound_transfer: outbound_transfer.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_transfers.return_outbound_transfer`](return_outbound_transfer()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferreturn")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnOutboundTransfer {
    outbound_transfer: rt::Id<crate::treasury::OutboundTransfer>,
    expand: Option<Vec<String>>,
    returned_details: Option<
        Box<crate::test_helpers::treasury::params::ReturnedDetails>,
    >,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReturnOutboundTransfer {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Returned details.
    pub fn returned_details(
        mut self,
        value: crate::test_helpers::treasury::params::ReturnedDetails,
    ) -> Self {
        self.returned_details = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::OutboundTransfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    ReturnOutboundTransfer;
    0 => outbound_transfer "outbound_transfer" required path;
    1 => expand "expand";
    2 => returned_details "returned_details";
}
rt::request! {
    ReturnOutboundTransfer -> crate::treasury::OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" Form;
}
