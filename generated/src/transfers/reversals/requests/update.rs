// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a reversal.
///
/// `POST /v1/transfers/{transfer}/reversals/{id}`
///
/// - `transfer`, in the path: Transfer. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
pub fn update(
    transfer: impl Into<rt::Id<crate::transfers::Transfer>>,
    id: impl Into<rt::Id<crate::transfers::TransferReversal>>,
) -> Update {
    Update {
        transfer: transfer.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`transfers.reversals.update`](update()).
///
/// `POST /v1/transfers/{transfer}/reversals/{id}` (`PostTransfersTransferReversalsId`).
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    transfer: rt::Id<crate::transfers::Transfer>,
    id: rt::Id<crate::transfers::TransferReversal>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::transfers::TransferReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => transfer "transfer" required path;
    1 => id "id" required path;
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::transfers::TransferReversal;
    "PostTransfersTransferReversalsId" Post "/v1/transfers/{transfer}/reversals/{id}" Form;
}
