// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a settlement.
///
/// `POST /v1/issuing/settlements/{settlement}`
///
/// - `settlement`, in the path: Settlement. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
pub fn update(settlement: impl Into<rt::Id<crate::issuing::Settlement>>) -> Update {
    Update {
        settlement: settlement.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.settlements.update`](update()).
///
/// `POST /v1/issuing/settlements/{settlement}` (`PostIssuingSettlementsSettlement`).
#[doc(alias = "PostIssuingSettlementsSettlement")]
#[doc(alias = "postissuingsettlementssettlement")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    settlement: rt::Id<crate::issuing::Settlement>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
}
rt::record! {
    Update;
    0 => settlement "settlement" required path;
    1 => expand "expand";
    2 => metadata "metadata";
}
rt::request! {
    Update -> crate::issuing::Settlement;
    "PostIssuingSettlementsSettlement" Post "/v1/issuing/settlements/{settlement}" Form;
}
