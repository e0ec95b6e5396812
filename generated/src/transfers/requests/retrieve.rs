// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a transfer.
///
/// `GET /v1/transfers/{transfer}`
///
/// - `transfer`, in the path: Transfer. At most 5000 characters.
///
/// Feature: `transfers`.
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
pub fn retrieve(transfer: impl Into<rt::Id<crate::transfers::Transfer>>) -> Retrieve {
    Retrieve {
        transfer: transfer.into(),
        ..Default::default()
    }
}
/// The request of [`transfers.retrieve`](retrieve()).
///
/// `GET /v1/transfers/{transfer}` (`GetTransfersTransfer`).
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    transfer: rt::Id<crate::transfers::Transfer>,
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
            crate::ExpandPath<crate::transfers::Transfer>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => transfer "transfer" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::transfers::Transfer;
    "GetTransfersTransfer" Get "/v1/transfers/{transfer}" Query;
}
impl rt::Retrieve for crate::transfers::Transfer {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
