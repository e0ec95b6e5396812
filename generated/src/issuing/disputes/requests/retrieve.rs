// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a dispute.
///
/// `GET /v1/issuing/disputes/{dispute}`
///
/// - `dispute`, in the path: Dispute. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
pub fn retrieve(dispute: impl Into<rt::Id<crate::issuing::Dispute>>) -> Retrieve {
    Retrieve {
        dispute: dispute.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.disputes.retrieve`](retrieve()).
///
/// `GET /v1/issuing/disputes/{dispute}` (`GetIssuingDisputesDispute`).
#[doc(alias = "GetIssuingDisputesDispute")]
#[doc(alias = "getissuingdisputesdispute")]
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
            crate::ExpandPath<crate::issuing::Dispute>,
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
    Retrieve -> crate::issuing::Dispute;
    "GetIssuingDisputesDispute" Get "/v1/issuing/disputes/{dispute}" Query;
}
impl rt::Retrieve for crate::issuing::Dispute {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
