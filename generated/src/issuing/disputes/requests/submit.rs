// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Submit a dispute.
///
/// `POST /v1/issuing/disputes/{dispute}/submit`
///
/// - `dispute`, in the path: Dispute. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
pub fn submit(dispute: impl Into<rt::Id<crate::issuing::Dispute>>) -> Submit {
    Submit {
        dispute: dispute.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.disputes.submit`](submit()).
///
/// `POST /v1/issuing/disputes/{dispute}/submit` (`PostIssuingDisputesDisputeSubmit`).
#[doc(alias = "PostIssuingDisputesDisputeSubmit")]
#[doc(alias = "postissuingdisputesdisputesubmit")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Submit {
    dispute: rt::Id<crate::issuing::Dispute>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Submit {
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
            crate::ExpandPath<crate::issuing::Dispute>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Submit;
    0 => dispute "dispute" required path;
    1 => expand "expand";
    2 => metadata "metadata" clearable;
}
rt::request! {
    Submit -> crate::issuing::Dispute;
    "PostIssuingDisputesDisputeSubmit" Post "/v1/issuing/disputes/{dispute}/submit" Form;
}
