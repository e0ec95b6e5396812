// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Cancel an InboundTransfer.
///
/// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`
///
/// - `inbound_transfer`, in the path: Inbound transfer. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
pub fn cancel(
    inbound_transfer: impl Into<rt::Id<crate::treasury::InboundTransfer>>,
) -> Cancel {
    Cancel {
        inbound_transfer: inbound_transfer.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.inbound_transfers.cancel`](cancel()).
///
/// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel` (`PostTreasuryInboundTransfersInboundTransferCancel`).
#[doc(alias = "PostTreasuryInboundTransfersInboundTransferCancel")]
#[doc(alias = "posttreasuryinboundtransfersinboundtransfercancel")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    inbound_transfer: rt::Id<crate::treasury::InboundTransfer>,
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
            crate::ExpandPath<crate::treasury::InboundTransfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Cancel;
    0 => inbound_transfer "inbound_transfer" required path;
    1 => expand "expand";
}
rt::request! {
    Cancel -> crate::treasury::InboundTransfer;
    "PostTreasuryInboundTransfersInboundTransferCancel" Post "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel" Form;
}
