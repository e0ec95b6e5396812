// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a dispute.
///
/// `POST /v1/issuing/disputes/{dispute}`
///
/// - `dispute`, in the path: Dispute. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
pub fn update(dispute: impl Into<rt::Id<crate::issuing::Dispute>>) -> Update {
    Update {
        dispute: dispute.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.disputes.update`](update()).
///
/// `POST /v1/issuing/disputes/{dispute}` (`PostIssuingDisputesDispute`).
#[doc(alias = "PostIssuingDisputesDispute")]
#[doc(alias = "postissuingdisputesdispute")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    dispute: rt::Id<crate::issuing::Dispute>,
    amount: Option<i64>,
    evidence: Option<Box<crate::issuing::disputes::params::Evidence>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Evidence.
    pub fn evidence(
        mut self,
        value: crate::issuing::disputes::params::Evidence,
    ) -> Self {
        self.evidence = Some(Box::new(value));
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
            crate::ExpandPath<crate::issuing::Dispute>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => dispute "dispute" required path;
    1 => amount "amount";
    2 => evidence "evidence";
    3 => expand "expand";
    4 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::issuing::Dispute;
    "PostIssuingDisputesDispute" Post "/v1/issuing/disputes/{dispute}" Form;
}
