// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Post an OutboundTransfer.
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`
///
/// - `outbound_transfer`, in the path: Outbound transfer. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
pub fn post(
    outbound_transfer: impl Into<rt::Id<crate::treasury::OutboundTransfer>>,
) -> Post {
    Post {
        outbound_transfer: outbound_transfer.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.outbound_transfers.post`](post()).
///
/// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post` (`PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost`).
#[doc(alias = "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost")]
#[doc(alias = "posttesthelperstreasuryoutboundtransfersoutboundtransferpost")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Post {
    outbound_transfer: rt::Id<crate::treasury::OutboundTransfer>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Post {
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
    Post;
    0 => outbound_transfer "outbound_transfer" required path;
    1 => expand "expand";
}
rt::request! {
    Post -> crate::treasury::OutboundTransfer;
    "PostTestHelpersTreasuryOutboundTransfersOutboundTransferPost" Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" Form;
}
