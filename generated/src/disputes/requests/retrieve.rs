// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a dispute.
///
/// `GET /v1/disputes/{dispute}`
///
/// - `dispute`, in the path: Dispute. At most 5000 characters.
///
/// Feature: `disputes`.
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
pub fn retrieve(dispute: impl Into<rt::Id<crate::issuing::Dispute>>) -> Retrieve {
    Retrieve {
        dispute: dispute.into(),
        ..Default::default()
    }
}
/// The request of [`disputes.retrieve`](retrieve()).
///
/// `GET /v1/disputes/{dispute}` (`GetDisputesDispute`).
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    dispute: rt::Id<crate::issuing::Dispute>,
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
            crate::ExpandPath<crate::disputes::Dispute>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => dispute "dispute" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::disputes::Dispute;
    "GetDisputesDispute" Get "/v1/disputes/{dispute}" Query;
}
