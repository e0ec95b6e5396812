// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Complete a test-mode settlement.
///
/// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`
///
/// - `settlement`, in the path: Settlement. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
pub fn complete(settlement: impl Into<String>) -> Complete {
    Complete {
        settlement: settlement.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.settlements.complete`](complete()).
///
/// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete` (`PostTestHelpersIssuingSettlementsSettlementComplete`).
#[doc(alias = "PostTestHelpersIssuingSettlementsSettlementComplete")]
#[doc(alias = "posttesthelpersissuingsettlementssettlementcomplete")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete {
    settlement: String,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Complete {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Complete;
    0 => settlement "settlement" required path;
    1 => expand "expand";
}
rt::request! {
    Complete -> crate::issuing::Settlement;
    "PostTestHelpersIssuingSettlementsSettlementComplete" Post "/v1/test_helpers/issuing/settlements/{settlement}/complete" Form;
}
