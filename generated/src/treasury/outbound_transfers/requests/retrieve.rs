// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an OutboundTransfer.
///
/// `GET /v1/treasury/outbound_transfers/{outbound_transfer}`
///
/// - `outbound_transfer`, in the path: Outbound transfer. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
pub fn retrieve(
    outbound_transfer: impl Into<rt::Id<crate::treasury::OutboundTransfer>>,
) -> Retrieve {
    Retrieve {
        outbound_transfer: outbound_transfer.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.outbound_transfers.retrieve`](retrieve()).
///
/// `GET /v1/treasury/outbound_transfers/{outbound_transfer}` (`GetTreasuryOutboundTransfersOutboundTransfer`).
#[doc(alias = "GetTreasuryOutboundTransfersOutboundTransfer")]
#[doc(alias = "gettreasuryoutboundtransfersoutboundtransfer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    outbound_transfer: rt::Id<crate::treasury::OutboundTransfer>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    Retrieve;
    0 => outbound_transfer "outbound_transfer" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::treasury::OutboundTransfer;
    "GetTreasuryOutboundTransfersOutboundTransfer" Get "/v1/treasury/outbound_transfers/{outbound_transfer}" Query;
}
impl rt::Retrieve for crate::treasury::OutboundTransfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
