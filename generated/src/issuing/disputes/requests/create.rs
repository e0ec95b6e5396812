// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a dispute.
///
/// `POST /v1/issuing/disputes`
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
pub fn create() -> Create {
    Default::default()
}
/// The request of [`issuing.disputes.create`](create()).
///
/// `POST /v1/issuing/disputes` (`PostIssuingDisputes`).
#[doc(alias = "PostIssuingDisputes")]
#[doc(alias = "postissuingdisputes")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    evidence: Option<Box<crate::issuing::disputes::params::Evidence>>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    transaction: Option<String>,
    treasury: Option<Box<crate::issuing::disputes::params::Treasury>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Transaction. At most 5000 characters.
    pub fn transaction(mut self, value: impl Into<String>) -> Self {
        self.transaction = Some(value.into());
        self
    }
    /// Treasury.
    pub fn treasury(
        mut self,
        value: crate::issuing::disputes::params::Treasury,
    ) -> Self {
        self.treasury = Some(Box::new(value));
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
    Create;
    0 => amount "amount";
    1 => evidence "evidence";
    2 => expand "expand";
    3 => metadata "metadata";
    4 => transaction "transaction";
    5 => treasury "treasury";
}
rt::request! {
    Create -> crate::issuing::Dispute;
    "PostIssuingDisputes" Post "/v1/issuing/disputes" Form;
}
