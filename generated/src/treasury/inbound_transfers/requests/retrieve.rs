// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an InboundTransfer.
///
/// `GET /v1/treasury/inbound_transfers/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
pub fn retrieve(id: impl Into<rt::Id<crate::treasury::InboundTransfer>>) -> Retrieve {
    Retrieve {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.inbound_transfers.retrieve`](retrieve()).
///
/// `GET /v1/treasury/inbound_transfers/{id}` (`GetTreasuryInboundTransfersId`).
#[doc(alias = "GetTreasuryInboundTransfersId")]
#[doc(alias = "gettreasuryinboundtransfersid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    id: rt::Id<crate::treasury::InboundTransfer>,
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
            crate::ExpandPath<crate::treasury::InboundTransfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => id "id" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::treasury::InboundTransfer;
    "GetTreasuryInboundTransfersId" Get "/v1/treasury/inbound_transfers/{id}" Query;
}
impl rt::Retrieve for crate::treasury::InboundTransfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
