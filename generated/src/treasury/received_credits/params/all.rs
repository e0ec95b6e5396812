// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `linked_flows`.
///
/// Contract: `#/paths/~1v1~1treasury~1received_credits/get/parameters/4/schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkedFlows {
    source_flow_type: SourceFlowType,
    extra: rt::Extra,
}
impl LinkedFlows {
    /// With what is required.
    pub fn new(source_flow_type: SourceFlowType) -> Self {
        Self {
            source_flow_type,
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    LinkedFlows;
    0 => source_flow_type "source_flow_type" required;
}
/// Source flow type: the same shape as [`crate::treasury::ReceivedCreditSourceFlowsDetailsType`].
pub type SourceFlowType = crate::treasury::ReceivedCreditSourceFlowsDetailsType;
