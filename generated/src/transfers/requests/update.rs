// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a transfer.
///
/// `POST /v1/transfers/{transfer}`
///
/// - `transfer`, in the path: Transfer. At most 5000 characters.
///
/// Feature: `transfers`.
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
pub fn update(transfer: impl Into<rt::Id<crate::transfers::Transfer>>) -> Update {
    Update {
        transfer: transfer.into(),
        ..Default::default()
    }
}
/// The request of [`transfers.update`](update()).
///
/// `POST /v1/transfers/{transfer}` (`PostTransfersTransfer`).
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    transfer: rt::Id<crate::transfers::Transfer>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Description. At most 5000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
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
            crate::ExpandPath<crate::transfers::Transfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => transfer "transfer" required path;
    1 => description "description";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::transfers::Transfer;
    "PostTransfersTransfer" Post "/v1/transfers/{transfer}" Form;
}
