// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a settlement.
///
/// `GET /v1/issuing/settlements/{settlement}`
///
/// - `settlement`, in the path: Settlement. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
pub fn retrieve(settlement: impl Into<rt::Id<crate::issuing::Settlement>>) -> Retrieve {
    Retrieve {
        settlement: settlement.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.settlements.retrieve`](retrieve()).
///
/// `GET /v1/issuing/settlements/{settlement}` (`GetIssuingSettlementsSettlement`).
#[doc(alias = "GetIssuingSettlementsSettlement")]
#[doc(alias = "getissuingsettlementssettlement")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    settlement: rt::Id<crate::issuing::Settlement>,
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
}
rt::record! {
    Retrieve;
    0 => settlement "settlement" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::Settlement;
    "GetIssuingSettlementsSettlement" Get "/v1/issuing/settlements/{settlement}" Query;
}
impl rt::Retrieve for crate::issuing::Settlement {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
