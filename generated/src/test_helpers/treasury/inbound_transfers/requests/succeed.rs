// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Test mode: Succeed an InboundTransfer.
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdSucceed")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidsucceed")]
pub fn succeed(id: impl Into<String>) -> Succeed {
    Succeed {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.treasury.inbound_transfers.succeed`](succeed()).
///
/// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed` (`PostTestHelpersTreasuryInboundTransfersIdSucceed`).
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdSucceed")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidsucceed")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Succeed {
    id: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Succeed {
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
    Succeed;
    0 => id "id" required path;
    1 => expand "expand";
}
rt::request! {
    Succeed -> crate::treasury::InboundTransfer;
    "PostTestHelpersTreasuryInboundTransfersIdSucceed" Post "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed" Form;
}
