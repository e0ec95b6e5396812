// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Return an InboundTransfer.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
pub fn return_inbound_transfer(id: impl Into<String>) -> ReturnInboundTransfer {
    ReturnInboundTransfer {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.inbound_transfers.return_inbound_transfer`](return_inbound_transfer()).
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return` (`PostTestHelpersTreasuryInboundTransfersIdReturn`).
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReturnInboundTransfer {
    id: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl ReturnInboundTransfer {
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
    ReturnInboundTransfer;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    ReturnInboundTransfer -> crate::treasury::InboundTransfer;
    "PostTestHelpersTreasuryInboundTransfersIdReturn" Post "/v1/test_helpers/treasury/inbound_transfers/{id}/return" Form;
}
