// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel an OutboundTransfer.
///
/// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`
///
/// - `outbound_transfer`, in the path: Outbound transfer. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
pub fn cancel(
    outbound_transfer: impl Into<rt::Id<crate::treasury::OutboundTransfer>>,
) -> Cancel {
    Cancel {
        outbound_transfer: outbound_transfer.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.outbound_transfers.cancel`](cancel()).
///
/// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel` (`PostTreasuryOutboundTransfersOutboundTransferCancel`).
#[doc(alias = "PostTreasuryOutboundTransfersOutboundTransferCancel")]
#[doc(alias = "posttreasuryoutboundtransfersoutboundtransfercancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    outbound_transfer: rt::Id<crate::treasury::OutboundTransfer>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Cancel {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Cancel;
    0 => outbound_transfer "outbound_transfer" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::treasury::OutboundTransfer;
    "PostTreasuryOutboundTransfersOutboundTransferCancel" Post "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel" Form;
}
